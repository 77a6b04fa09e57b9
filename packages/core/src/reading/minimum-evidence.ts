/**
 * Minimum evidence: below it the reading says "not enough to say", which is a good result.
 * It needs: who ended it; a fact of timing, words or state; four facts with weight from three groups (how you talked does
 * not count); and a first explanation that the facts have lifted by 4 decibans. Source: docs/reading-model.md.
 */
import { FACTS } from "../knowledge/facts.ts"
import type { Fact, FactGroup, FactId } from "../model/fact.ts"
import { factIds } from "./known-facts.ts"
import type { Weighed } from "./weigh.ts"

const WHO_ENDED: readonly FactId[] = ["ex_ended", "user_ended", "mutual"]
const TELLING_GROUPS: readonly FactGroup[] = ["timing", "words_guilt", "words_doubt", "state"]
const MIN_FACTS = 4
const MIN_GROUPS = 3
const MIN_GAIN_DB = 4

/** What is still needed, in the order in which it is best asked; empty when there is enough. */
export type Need = "who-ended" | "telling-fact" | "more-facts" | "clearer-facts"

/** @param first the explanation that would stand first; null when none may be shown */
export function missingEvidence(facts: readonly Fact[], first: Weighed | null): readonly Need[] {
  const ids = [...factIds(facts)]
  const weighty = ids.filter((id) => FACTS[id].group !== "channel" && Object.keys(FACTS[id].weights).length > 0)
  const groups = new Set(weighty.map((id) => FACTS[id].group))
  const needs: Need[] = []
  if (!ids.some((id) => WHO_ENDED.includes(id))) needs.push("who-ended")
  if (!ids.some((id) => TELLING_GROUPS.includes(FACTS[id].group))) needs.push("telling-fact")
  if (weighty.length < MIN_FACTS || groups.size < MIN_GROUPS) needs.push("more-facts")
  if (first === null || first.gainedDb < MIN_GAIN_DB) needs.push("clearer-facts")
  return needs
}
