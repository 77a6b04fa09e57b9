/**
 * In one sentence: what was seen or said, then what it fits. Two facts at most, the strongest of what stands first; where two
 * explanations are close, one fact of each. Words that it is over are never left out of it.
 */
import { FACTS } from "../../knowledge/facts.ts"
import type { ReadingCard } from "../../model/cards.ts"
import type { Fact, FactGroup, FactId } from "../../model/fact.ts"
import type { Reading, WeighedExplanation } from "../../model/reading.ts"
import { factLine, idsInOrder } from "./fact-line.ts"
import { joinClauses } from "./join-clauses.ts"
import { say } from "./say.ts"
import { place, type Telling } from "./telling.ts"

/** Facts that set the scene and make a poor sentence by themselves. */
const SCENE: readonly FactGroup[] = ["context", "phase", "channel"]

export function tellSentence(reading: Reading, telling: Telling): ReadingCard {
  const leading = reading.explanations.slice(0, reading.eitherOrBoth ? 2 : 1)
  const chosen = chooseFacts(leading)
  const also = (["finality_phrase", "explicit_ask_back"] as const).filter(
    (id) => !chosen.includes(id) && telling.facts.some(({ fact }) => fact === id),
  )
  const { overSaid, askedBack } = telling.texts.sentences
  const tail = also.map((id) => (id === "finality_phrase" ? overSaid : askedBack))
  const seen = joinClauses(chosen, telling)
  const parts = [seen === "" ? "" : `${seen}.`, whatFits(leading, telling), ...tail]
  return {
    kind: "sentence",
    text: parts
      .filter((part) => part !== "")
      .map((part) => say(part, telling))
      .join(" "),
    facts: [...chosen, ...also].map((id) => factLine(id, telling)),
  }
}

function chooseFacts(leading: readonly WeighedExplanation[]): readonly FactId[] {
  const [first = [], second] = leading.map(factsFor)
  if (second === undefined) return first.slice(0, 2)
  const one = first[0]
  return [one, second.find((id) => id !== one) ?? first[1]].flatMap((id) => id ?? [])
}

/** What a reading rests on first of all; where there is not enough to say, what was told. */
export function leadingFacts(
  { explanations }: Pick<Reading, "explanations">,
  facts: readonly Fact[],
): readonly FactId[] {
  const [first] = explanations
  if (first !== undefined) return factsFor(first)
  const told = idsInOrder(facts.map(({ fact }) => fact))
  const acts = told.filter((id) => !SCENE.includes(FACTS[id].group))
  return acts.length > 0 ? acts : told
}

/** The strongest first; what only sets the scene where there is nothing else. */
export function factsFor(explanation: WeighedExplanation): readonly FactId[] {
  const ids = [...new Set(explanation.for.map(({ fact }) => fact.fact))]
  const acts = ids.filter((id) => !SCENE.includes(FACTS[id].group))
  return acts.length > 0 ? acts : ids
}

function whatFits(leading: readonly WeighedExplanation[], { texts }: Telling): string {
  const [first, second] = leading
  if (first === undefined) return ""
  const x = texts.explanations[first.id].phrase
  if (second === undefined) return place(texts.sentences.fits[first.band], { x })
  return place(texts.sentences.either, { x, y: texts.explanations[second.id].phrase })
}
