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

export function tooCloseToTell(ranked: readonly Weighed[]): boolean {
  const [first, second] = ranked
  return first !== undefined && second !== undefined && first.totalDb - second.totalDb <= CLOSE_DB
}
