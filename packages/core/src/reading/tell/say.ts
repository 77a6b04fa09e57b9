/**
 * Says a text of the knowledge about this very talk: the name, the user's own numbers, and the words that were said. Of a
 * text with several forms the first is taken whose words are at hand and do not stand in the same card already.
 */
import type { SaidText } from "../../knowledge/texts.ts"
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import { ownWords } from "./own-words.ts"
import { fill, place, type Telling } from "./telling.ts"

const SPOKEN = /\{(said|words):(\w+)\}/g

/** The text with all its places filled. `{said:fact}` is nothing where the fact has no words. */
export function say(text: string, telling: Telling): string {
  const { quote, said } = telling.texts.sentences
  return fill(place(text, placesOf(telling)), telling).replaceAll(SPOKEN, (_, kind: string, fact: string) => {
    const words = wordsOf(fact, telling)
    return words === null ? "" : place(kind === "said" ? said : quote, { words })
  })
}

/** @param used facts whose words stand in the card already; those that are taken are added */
export function sayOneOf({ text, said }: SaidText, telling: Telling, used: Set<string>): string {
  const form = said.find((one) => {
    const facts = spokenIn(one)
    return facts.every((fact) => !used.has(fact)) && standApart(facts.map((fact) => wordsOf(fact, telling)))
  })
  if (form === undefined) return say(text, telling)
  for (const fact of spokenIn(form)) used.add(fact)
  return say(form, telling)
}

/** All are there, and none stands inside another: "he misses me and maybe one day" holds both. */
function standApart(all: readonly (string | null)[]): boolean {
  return all.every((one, i) => one !== null && !all.some((other, j) => i !== j && other?.includes(one) === true))
}

/** The words of a fact between marks of quotation; null where it was tapped, or was a call. */
export function quoted(fact: FactId, telling: Telling): string | null {
  const words = wordsOf(fact, telling)
  return words === null ? null : place(telling.texts.sentences.quote, { words })
}

/** Messages before a telling of them: they are the words as they were sent. The latest talk before others. */
function wordsOf(fact: string, telling: Telling): string | null {
  const id = FACT_IDS.find((one) => one === fact)
  const found = telling.facts
    .filter((one) => one.fact === id)
    .toSorted((a, b) => Number(b.when === "latest") - Number(a.when === "latest"))
  const evidence = found.flatMap((one) => one.evidence)
  const inOrder = [
    ...evidence.filter(({ kind }) => kind === "message"),
    ...evidence.filter(({ kind }) => kind === "account"),
  ]
  for (const one of inOrder) {
    const line = telling.lineOf(one)
    const words = line === null ? null : ownWords(line)
    if (words !== null) return words
  }
  return null
}

function spokenIn(text: string): readonly string[] {
  return [...text.matchAll(SPOKEN)].map(([, , fact = ""]) => fact)
}

function shown(value: number | null | undefined): string {
  return String(value ?? "")
}

function placesOf({ ratings, until, texts }: Telling): Readonly<Record<string, string>> {
  const { sentences } = texts
  return {
    hopeBefore: shown(ratings?.hope.before),
    hopeNow: shown(ratings?.hope.now),
    moodBefore: shown(ratings?.mood.before),
    moodNow: shown(ratings?.mood.now),
    until: until === null ? sentences.someWeeks : place(sentences.until, { day: until }),
  }
}
