/** Ranking: all explanations that may be shown, best first. Two that are equal keep the order of the list of explanations. */
import type { ExplanationId } from "../model/explanation.ts"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import type { Fact } from "../model/fact.ts"
import { mayShow } from "./gates.ts"
import { type Weighed, weigh } from "./weigh.ts"

/** The first two within this are too close to tell apart: "either or both". */
export const CLOSE_DB = 3

/**
 * @param facts as `knownFacts` gives them
 * @param talks how many talks they speak of
 * @param struck explanations that the user has struck
 */
export function rank(facts: readonly Fact[], talks: number, struck: readonly ExplanationId[]): readonly Weighed[] {
  return EXPLANATION_IDS.filter((id) => !struck.includes(id) && mayShow(id, facts, talks))
    .map((id) => weigh(id, facts))
    .toSorted((a, b) => b.totalDb - a.totalDb || b.unlimitedDb - a.unlimitedDb)
}

/** One that stands near by its base rate alone is not named beside the first: no fact told speaks for it. */
export function tooCloseToTell(ranked: readonly Weighed[]): boolean {
  const [first, second] = ranked
  if (first === undefined || second === undefined || second.for.length === 0) return false
  return first.totalDb - second.totalDb <= CLOSE_DB
}
