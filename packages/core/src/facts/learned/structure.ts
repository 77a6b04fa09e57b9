/** What a learned fact must pass besides its score, as a rule's must: a clause that can tell it, and no fact that shuts it out. */
import type { FactId } from "../../model/fact.ts"
import type { Clause } from "../../text/clause.ts"
import type { FoundFact } from "../account/found-fact.ts"

/** Facts of the same set shut each other out. */
const ONE_OF: readonly ReadonlySet<FactId>[] = [
  new Set(["ex_ended", "user_ended", "mutual"]),
  new Set(["phase_breakup_talk", "phase_closure", "phase_early", "phase_middle", "phase_late"]),
  new Set(["in_person", "text_only"]),
  new Set(["cried_once", "cried_most_talks"]),
  new Set(["known_easy_crier", "rarely_cried_before"]),
  new Set(["ex_initiates_often", "user_initiates_most"]),
]

/** Told of the user's own acts. */
const OF_USER: ReadonlySet<FactId> = new Set([
  "user_ended",
  "user_harsh",
  "user_pleaded",
  "user_cried",
  "user_initiates_most",
])
/** Somebody else may be the one who acts: a new partner, a parent who dies, a boss. */
const OF_OTHERS: ReadonlySet<FactId> = new Set([
  "new_partner",
  "major_life_event",
  "talks_stress",
  "cried_own_problems",
])

/**
 * A threat opens a page of help as a fact too: that is for the rules and the second look for danger alone. The others tell the same of
 * both people, and the net may score a sentence and its mirror image differently, so that one of them would be flattered.
 */
const NEVER_LEARNED: ReadonlySet<FactId> = new Set([
  "guilt_trip_or_threat",
  "mutual",
  "affection_physical",
  "tears_closed_topic",
])

/** Real, or in the ex's own mouth; and not somebody else's act. A dream, a film and an if are no facts. */
export function canBe(fact: FactId, { reality, saidBy, subject, start, end }: Clause): boolean {
  if (NEVER_LEARNED.has(fact) || end <= start || reality === "dream" || reality === "fiction") return false
  if (reality !== "real" && saidBy !== "ex") return false
  if (saidBy === "other" && !OF_OTHERS.has(fact)) return false
  if (subject === "other") return OF_OTHERS.has(fact)
  return subject !== "ex" || saidBy === "ex" || !OF_USER.has(fact)
}

/** A rule has the last word on the facts that it found, denied ones too. */
export function canAdd(fact: FoundFact, found: readonly FoundFact[]): boolean {
  const shut = ONE_OF.find((set) => set.has(fact.fact))
  return !found.some((one) => one.fact === fact.fact || (one.value && shut?.has(one.fact) === true))
}
