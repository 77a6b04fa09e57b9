/**
 * Says a text of the knowledge about this very talk: the name, the user's own numbers, and the words that were said. Of a
 * text with several forms the first is taken whose words are at hand and do not stand in the same card already.
 */
import type { SaidText } from "../../knowledge/texts.ts"
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import { ownWords } from "./own-words.ts"
import { fill, place, type Telling } from "./telling.ts"

const SPOKEN = /\{(said|words):(\w+)\}/g
const NAMED = /\{(that|noun):(\w+)\}/g

/** The text with all its places filled. `{said:fact}` is nothing where the fact has no words. */
export function say(text: string, telling: Telling): string {
  const named = place(text, placesOf(telling)).replaceAll(NAMED, (_, kind: string, fact: string) =>
    inWords(kind, fact, telling),
  )
  const { quote, said } = telling.texts.sentences
  return fill(named, telling).replaceAll(SPOKEN, (_, kind: string, fact: string) => {
    const words = wordsOf(fact, telling)
    return words === null ? "" : place(kind === "said" ? said : quote, { words })
  })
}

/** "that Marek cried", "the tears": the fact itself, whether or not there are words of it. */
function inWords(kind: string, fact: string, { texts }: Telling): string {
  const id = FACT_IDS.find((one) => one === fact)
  if (id === undefined) return ""
  return kind === "noun" ? texts.factNouns[id] : place(texts.sentences.that, { clause: texts.facts[id].clause })
}

const NONE: ReadonlySet<string> = new Set()

/** A text, and the facts that stand in it. */
interface SaidOf {
  readonly text: string
  readonly facts: readonly FactId[]
}

/**
 * @param used facts that stand in the card already; those that are taken are added
 * @param facts of which it may be said where nobody's words are at hand, the nearest first
 */
export function sayOneOf(
  { text, said, about }: SaidText,
  telling: Telling,
  used: Set<string>,
  facts: readonly FactId[] = [],
): SaidOf {
  const named = about === undefined ? [] : facts.map((fact) => ofFact(about, fact))
  // Said of the same fact twice before it is said of nothing.
  const form =
    [...said, ...named].find((one) => fits(one, telling, used)) ?? named.find((one) => fits(one, telling, NONE))
  const spoken = form === undefined ? [] : spokenIn(form)
  for (const fact of spoken) used.add(fact)
  return { text: say(form ?? text, telling), facts: FACT_IDS.filter((id) => spoken.includes(id)) }
}

function ofFact(about: string, fact: FactId): string {
  return place(about, { that: `{that:${fact}}`, noun: `{noun:${fact}}` })
}

function fits(one: string, telling: Telling, used: ReadonlySet<string>): boolean {
  const facts = spokenIn(one)
  const named = [...one.matchAll(NAMED)].map(([, , fact = ""]) => fact)
  const words = facts.filter((fact) => !named.includes(fact)).map((fact) => wordsOf(fact, telling))
  return (
    facts.every((fact) => !used.has(fact)) &&
    named.every((fact) => telling.facts.some((known) => known.fact === fact)) &&
    standApart(words)
  )
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

/** All facts that stand in a form. */
function spokenIn(text: string): readonly string[] {
  return [...text.matchAll(SPOKEN), ...text.matchAll(NAMED)].map(([, , fact = ""]) => fact)
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
