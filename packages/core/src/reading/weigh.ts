/**
 * Weighing: how the facts move one explanation away from its base rate, in decibans.
 *
 * Facts of one group overlap: within one talk and group, weights in the same direction count 1, then 1/2, then 1/4 each, the
 * largest first, so that the order of telling never matters. The same fact in a second talk counts 1/2, in a third and
 * later one 1/4, its largest share first. Tears that were only written about count half for their timing.
 * The total is limited to plus or minus 15. Source: docs/reading-model.md, "Algorithm".
 */
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import { FACTS } from "../knowledge/facts.ts"
import { WEIGHT_DB } from "../knowledge/scale.ts"
import type { ExplanationId } from "../model/explanation.ts"
import type { Fact } from "../model/fact.ts"
import type { WeighedFact } from "../model/reading.ts"

const LIMIT_DB = 15
const SHARES = [1, 1 / 2, 1 / 4] as const

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
  const parts = repeatsLess(overlapsLess(bareWeights(id, facts)))
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

function overlapsLess(parts: readonly WeighedFact[]): WeighedFact[] {
  return shareOut(parts, ({ fact, weightDb }) => `${fact.talk}\n${FACTS[fact.fact].group}\n${Math.sign(weightDb)}`)
}

function repeatsLess(parts: readonly WeighedFact[]): WeighedFact[] {
  return shareOut(parts, ({ fact }) => fact.fact)
}

/** Within each pile the largest counts whole, the second a half, all others a quarter. */
function shareOut(parts: readonly WeighedFact[], pileOf: (part: WeighedFact) => string): WeighedFact[] {
  const piles = new Map<string, WeighedFact[]>()
  for (const part of parts) {
    const pile = piles.get(pileOf(part)) ?? []
    piles.set(pileOf(part), [...pile, part])
  }
  return [...piles.values()].flatMap((pile) =>
    pile.toSorted(bySize).map((part, i) => ({ ...part, weightDb: part.weightDb * (SHARES[i] ?? 1 / 4) })),
  )
}

/** Largest first; equal ones keep the fixed order of `knownFacts`. */
function bySize(a: WeighedFact, b: WeighedFact): number {
  return Math.abs(b.weightDb) - Math.abs(a.weightDb)
}
