/**
 * Weighing: how the facts move one explanation away from its base rate, in decibans.
 *
 * Facts of one group overlap: within one talk and group, weights in the same direction count 1, then 1/2, then 1/4 each, the
 * largest first, so that the order of telling never matters. The same fact in a second talk counts 1/2, in a third and
 * later one 1/4. Tears that were only written about count half for their timing. More evidence for an explanation never
 * lowers it. The total is limited to plus or minus 15. Source: docs/reading-model.md, "Algorithm".
 */
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import { FACTS } from "../knowledge/facts.ts"
import { WEIGHT_DB } from "../knowledge/scale.ts"
import type { ExplanationId } from "../model/explanation.ts"
import type { Fact } from "../model/fact.ts"
import type { WeighedFact } from "../model/reading.ts"
import { type Telling, countedTellings, shareOf } from "./counted-tellings.ts"

const LIMIT_DB = 15
const LAYERS = [
  { times: 1, share: 1 / 2 },
  { times: 2, share: 1 / 4 },
  { times: Number.POSITIVE_INFINITY, share: 1 / 4 },
] as const

export interface Weighed {
  readonly id: ExplanationId
  /** Log-odds in decibans, within the limit. */
  readonly totalDb: number
  /** Without the limit: tells apart two explanations that both reach it. */
  readonly unlimitedDb: number
  /** What the facts added to the base rate. */
  readonly gainedDb: number
  /** One entry for each fact and talk, strongest first. */
  readonly for: readonly WeighedFact[]
  readonly against: readonly WeighedFact[]
}

/** @param facts as `knownFacts` gives them */
export function weigh(id: ExplanationId, facts: readonly Fact[]): Weighed {
  const parts = countOnce(bareWeights(id, facts))
  const gainedDb = parts.reduce((sum, part) => sum + part.weightDb, 0)
  const unlimitedDb = logOddsDb(EXPLANATIONS[id].baseRate) + gainedDb
  return {
    id,
    totalDb: Math.max(-LIMIT_DB, Math.min(LIMIT_DB, unlimitedDb)),
    unlimitedDb,
    gainedDb,
    for: parts.filter((part) => part.weightDb > 0).toSorted(bySize),
    against: parts.filter((part) => part.weightDb < 0).toSorted(bySize),
  }
}

/** Log-odds of a probability, in decibans. */
export function logOddsDb(probability: number): number {
  return 10 * Math.log10(probability / (1 - probability))
}

function bareWeights(id: ExplanationId, facts: readonly Fact[]): WeighedFact[] {
  const writtenOnly = new Set(facts.filter((fact) => fact.fact === "text_only").map((fact) => fact.talk))
  return facts.flatMap((fact) => {
    const code = FACTS[fact.fact].weights[id]
    if (code === undefined) return []
    const half = FACTS[fact.fact].group === "timing" && writtenOnly.has(fact.talk)
    return [{ fact, weightDb: WEIGHT_DB[code] * (half ? 1 / 2 : 1) }]
  })
}

/**
 * Each group and direction by itself. A half of a weight is for the first telling of a fact, a quarter for the first two, a
 * quarter for all: together 1, then 1/2, then 1/4. In each of these layers the facts of one talk overlap.
 */
function countOnce(parts: readonly WeighedFact[]): WeighedFact[] {
  return pilesOf(parts, ({ fact, weightDb }) => `${FACTS[fact.fact].group} ${Math.sign(weightDb)}`).flatMap((pile) => {
    const tellings = pile.map((part) => ({
      fact: part.fact.fact,
      talk: part.fact.talk,
      size: Math.abs(part.weightDb),
      part,
    }))
    const layers = LAYERS.map(({ times, share }) => ({ share, shares: overlapsLess(countedTellings(tellings, times)) }))
    return pile.map((part) => {
      const counts = layers.reduce((sum, { share, shares }) => sum + share * (shares.get(part) ?? 0), 0)
      return { ...part, weightDb: part.weightDb * counts }
    })
  })
}

/** What each telling counts beside the others of its talk, largest first. */
function overlapsLess(
  tellings: readonly (Telling & { readonly part: WeighedFact })[],
): ReadonlyMap<WeighedFact, number> {
  const talks = pilesOf(tellings, ({ talk }) => talk)
  return new Map(
    talks.flatMap((talk) =>
      talk.toSorted((a, b) => b.size - a.size).map(({ part }, place): [WeighedFact, number] => [part, shareOf(place)]),
    ),
  )
}

function pilesOf<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const piles = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    const pile = piles.get(name)
    if (pile === undefined) piles.set(name, [item])
    else pile.push(item)
  }
  return [...piles.values()]
}

/** Largest first; equal ones keep the fixed order of `knownFacts`. */
function bySize(a: WeighedFact, b: WeighedFact): number {
  return Math.abs(b.weightDb) - Math.abs(a.weightDb)
}
