/**
 * Re-ranking: why the order of two readings of one talk differs, told from the facts that went or came and from nothing else.
 * "Without the apology, guilt about having hurt you and grief of their own about the ending are level."
 */
import type { Texts } from "../../knowledge/texts.ts"
import type { OrderChange } from "../../model/cards.ts"
import type { ExplanationId } from "../../model/explanation.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { Reading } from "../../model/reading.ts"
import { knownFacts } from "../known-facts.ts"
import { factLine, idsInOrder } from "./fact-line.ts"
import { listOf } from "./tell-meaning.ts"
import { say } from "./say.ts"
import { fill, place, type Telling } from "./telling.ts"

export interface Version {
  readonly reading: Reading
  /** The facts it was made from. */
  readonly facts: readonly Fact[]
}

/** How many facts are named before the sentence gets too long to read. */
const MOST_NAMED = 2

/** @param lineOf the line that holds the words of an evidence; left out, facts are named without their words */
export function tellChange(
  before: Version,
  after: Version,
  name: string | null,
  texts: Texts,
  lineOf: Telling["lineOf"] = () => null,
): OrderChange {
  const shared = {
    name,
    texts,
    lineOf,
    ratings: null,
    until: null,
    mirrored: [],
    acts: [],
    leading: [],
    denied: new Set<FactId>(),
  }
  const was: Telling = { ...shared, facts: knownFacts(before.facts) }
  const now: Telling = { ...shared, facts: knownFacts(after.facts) }
  const gone = missingFrom(was, now)
  const come = missingFrom(now, was)
  const sentence = explain(before.reading, after.reading, gone, come, now)
  const both = { ...shared, facts: [...was.facts, ...now.facts] }
  return {
    text: sentence === null ? null : say(sentence, both),
    gone: gone.map((id) => factLine(id, was)),
    come: come.map((id) => factLine(id, now)),
    places: after.reading.explanations.map(({ id, band }) => {
      const at = before.reading.explanations.findIndex((one) => one.id === id)
      return {
        id,
        name: fill(texts.explanations[id].name, now),
        band,
        was: at < 0 ? null : at + 1,
        wasBand: before.reading.explanations[at]?.band ?? null,
      }
    }),
  }
}

/** A fact is gone when it is told of fewer talks than before. */
function missingFrom(one: Telling, other: Telling): readonly FactId[] {
  const ids = idsInOrder(one.facts.map(({ fact }) => fact))
  return ids.filter((id) => timesTold(one.facts, id) > timesTold(other.facts, id))
}

function timesTold(facts: readonly Fact[], id: FactId): number {
  return facts.filter(({ fact }) => fact === id).length
}

function explain(
  before: Reading,
  after: Reading,
  gone: readonly FactId[],
  come: readonly FactId[],
  telling: Telling,
): string | null {
  const words = telling.texts.sentences.change
  const without = gone.length > 0 || come.length === 0
  const named = (gone.length > 0 ? gone : come).slice(0, MOST_NAMED)
  const facts = listOf(
    named.map((id) => `${telling.texts.factNouns[id]}{said:${id}}`),
    telling.texts.sentences.listAnd,
  )
  if (after.route.startsWith("safety:") && !before.route.startsWith("safety:")) return words.safety
  if (after.route === "not_enough" && before.route !== "not_enough") return place(words.notEnough, { facts })
  if (before.route === "not_enough" && after.route !== "not_enough") return place(words.nowEnough, { facts })
  if (sameOrder(before, after)) return null
  const [first, second] = after.explanations
  const [old] = before.explanations
  if (first === undefined) return null
  const x = phrase(first.id, telling)
  if (gone.length + come.length === 0)
    return place(words.struckExplanation, { x, y: phrase(old?.id ?? first.id, telling) })
  if (after.eitherOrBoth && !before.eitherOrBoth && second !== undefined) {
    return place(without ? words.level : words.levelWith, { facts, x, y: phrase(second.id, telling) })
  }
  if (old?.id === first.id) return place(without ? words.sameFirst : words.sameFirstWith, { facts })
  if (old === undefined || !after.explanations.some(({ id }) => id === old.id)) {
    return place(without ? words.onlyFirst : words.onlyFirstWith, { facts, x })
  }
  return place(without ? words.first : words.firstWith, { facts, x, y: phrase(old.id, telling) })
}

function sameOrder(before: Reading, after: Reading): boolean {
  return orderOf(before) === orderOf(after) && before.eitherOrBoth === after.eitherOrBoth
}

function orderOf(reading: Reading): string {
  return reading.explanations.map(({ id }) => id).join(" ")
}

function phrase(id: ExplanationId, { texts }: Telling): string {
  return texts.explanations[id].phrase
}
