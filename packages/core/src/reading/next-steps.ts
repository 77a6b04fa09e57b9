/**
 * The next step: one to show first, and what else would be fair; at most four.
 *
 * Each route has its own step for contact: space where nothing ties the two, narrow contact where something does, a clear
 * answer where the user left, and no contact where the other one asked for space or does not answer. A step that facts call for strongly stands before it, a weaker one after it. People who
 * are there for the user close the list. With danger there is one step only, and no script and no advice on contact.
 */
import { NEXT_STEPS, type NextStepEntry } from "../knowledge/next-steps.ts"
import type { ExplanationId, NextStepId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { RatingState } from "../model/rating.ts"
import type { NextStep } from "../model/reading.ts"
import type { SeriousRoute, SharedLifeRoute } from "../model/safety.ts"

const MOST = 4
const CALLED_FOR = 2
const STRONGLY = 5

interface Chosen extends NextStep {
  readonly points: number
}

/** @param leading the explanations named in the first sentence */
export function nextStepsOf(
  leading: readonly ExplanationId[],
  facts: ReadonlySet<FactId>,
  ties: readonly SharedLifeRoute[],
  states: ReadonlySet<RatingState>,
): readonly NextStep[] {
  const called = NEXT_STEPS.map((entry) => pointsOf(entry, leading, facts, states))
    .filter(({ points }) => points >= CALLED_FOR)
    .toSorted((a, b) => b.points - a.points)
  const strong = called.filter(({ points }) => points >= STRONGLY)
  const weak = called.filter(({ points }) => points < STRONGLY)
  const contact = contactSteps(facts, ties, states)
  const settled = ties.length > 0 || facts.has("user_ended") || keptSteps(facts).length > 0
  const first = settled ? [...contact, ...strong] : [...strong, ...contact]
  const friends: NextStep = { id: "NS8", because: [...reasons(CARE, facts, states), "always"] }
  return [...first, ...weak]
    .slice(0, MOST - 1)
    .concat(friends)
    .map(({ id, because }) => ({ id, because }))
}

/** For a safety page. Somebody who pursues is also told to stop. */
export function safetyStep(route: SeriousRoute): readonly NextStep[] {
  const first: NextStep = { id: "NS10", because: [route] }
  return route === "USER_PURSUIT" ? [first, { id: "NS19", because: [route] }] : [first]
}

export const WAIT_AND_NOTE: readonly NextStep[] = [{ id: "NS11", because: ["not_enough"] }]

/** What makes a step right here and now, the most telling first: it is what the step's "why" is chosen by. */
const SPACE: readonly (FactId | RatingState)[] = [
  "hope-rose",
  "phase_breakup_talk",
  "finality_phrase",
  "no_longer_loves",
  "ending_taken_back",
  "hope_phrase",
  "new_partner",
  "cried_most_talks",
  "user_initiates_most",
  "ex_initiates_often",
  "says_love_miss",
  "phase_late",
  "phase_early",
]
const CARE: readonly (FactId | RatingState)[] = [
  "mood-low",
  "mood-fell",
  "calms_after_comfort",
  "seeks_comfort",
  "user_cried",
  "user_pleaded",
]

function reasons(
  wanted: readonly (FactId | RatingState)[],
  facts: ReadonlySet<FactId>,
  states: ReadonlySet<RatingState>,
): readonly string[] {
  const all = new Set<string>([...facts, ...states])
  return wanted.filter((one) => all.has(one))
}

function contactSteps(
  facts: ReadonlySet<FactId>,
  ties: readonly SharedLifeRoute[],
  states: ReadonlySet<RatingState>,
): readonly NextStep[] {
  const clear: NextStep = { id: "NS18", because: ["user_ended"] }
  const narrow: NextStep = { id: "NS3", because: ties }
  const kept = ties.length > 0 ? [] : keptSteps(facts)
  if (kept.length > 0) return kept
  if (facts.has("user_ended")) return ties.length > 0 ? [narrow, clear] : [clear]
  if (ties.length > 0) return [narrow]
  const id: NextStepId = "NS2"
  return [{ id, because: [facts.has("mutual") ? "mutual" : "ex_ended", ...reasons(SPACE, facts, states)] }]
}

/** What the other one has settled already: a block or silence ends contact, and space that was asked for is kept. */
function keptSteps(facts: ReadonlySet<FactId>): readonly NextStep[] {
  if (facts.has("blocked_or_silent")) return [{ id: "NS19", because: ["blocked_or_silent"] }]
  return facts.has("ex_asks_space") ? [{ id: "NS20", because: ["ex_asks_space"] }] : []
}

function pointsOf(
  entry: NextStepEntry,
  leading: readonly ExplanationId[],
  facts: ReadonlySet<FactId>,
  states: ReadonlySet<RatingState>,
): Chosen {
  if (entry.notWith.some((id) => facts.has(id))) return { id: entry.id, because: [], points: 0 }
  const fromFacts = Object.entries(entry.facts).filter(([id]) => facts.has(id as FactId))
  const fromLeading = Object.entries(entry.explanations).filter(([id]) => leading.includes(id as ExplanationId))
  const fromRatings = Object.entries(entry.ratings ?? {}).filter(([id]) => states.has(id as RatingState))
  const all = [...fromRatings, ...fromFacts, ...fromLeading]
  return { id: entry.id, because: all.map(([id]) => id), points: all.reduce((sum, [, points]) => sum + points, 0) }
}
