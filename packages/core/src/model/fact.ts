/**
 * A fact: something counted or found, with its evidence; true whatever one feels.
 * The ids, in their groups, are those of the reading model (docs/reading-model.md).
 */
import type { Evidence } from "./evidence.ts"
import type { TalkId } from "./ids.ts"

/** Facts of one group overlap: within one talk and group, same-direction weights fall off. */
export const FACT_GROUPS = {
  context: ["ex_ended", "user_ended", "mutual"],
  phase: ["phase_breakup_talk", "phase_closure", "phase_early", "phase_late", "sudden"],
  channel: ["in_person", "text_only"],
  frequency: [
    "cried_once",
    "cried_most_talks",
    "first_cry_late",
    "known_easy_crier",
    "rarely_cried_before",
    "cries_elsewhere",
  ],
  timing: [
    "cried_before_user_spoke",
    "cried_seeing_pain",
    "cried_hard_question",
    "cried_after_harsh_words",
    "cried_goodbye_memories",
    "cried_own_problems",
    "tears_closed_topic",
    "answered_through_tears",
    "tears_with_request",
    "tears_at_boundary",
  ],
  words_guilt: [
    "apology_hurt",
    "says_guilty",
    "self_attack",
    "takes_all_blame",
    "blames_user",
    "relieved_when_forgiven",
  ],
  words_doubt: [
    "says_unsure",
    "hope_phrase",
    "explicit_ask_back",
    "consistent_repair_action",
    "affection_physical",
    "says_love_miss",
    "nostalgia_talk",
    "on_off_history",
  ],
  finality: ["finality_phrase", "new_partner", "practical_steps"],
  state: ["talks_stress", "weeks_of_low_mood", "major_life_event", "panicky_body", "depleted"],
  interaction: [
    "ex_initiates_often",
    "user_initiates_most",
    "seeks_comfort",
    "calms_after_comfort",
    "asks_wellbeing",
    "asks_dating_life",
    "stops_when_gets_way",
    "guilt_trip_or_threat",
    "respects_space",
  ],
  user_part: ["user_harsh", "user_pleaded", "user_cried"],
} as const

export type FactGroup = keyof typeof FACT_GROUPS
export type FactId = (typeof FACT_GROUPS)[FactGroup][number]

/** All facts, in the order of their groups. */
export const FACT_IDS: readonly FactId[] = Object.values(FACT_GROUPS).flat()

export interface Fact {
  readonly fact: FactId
  /** False where the words deny it ("she never said sorry"). Silence is no denial. */
  readonly value: boolean
  /** The talk it was found in. */
  readonly talk: TalkId
  /** `latest`: the talk told, and how things stand now. `earlier`: a former talk. `general`: background. */
  readonly when: "latest" | "earlier" | "general"
  /** Never empty. */
  readonly evidence: readonly Evidence[]
  /** `unsure` is asked, and counts for nothing until it is answered. */
  readonly certainty: "clear" | "unsure"
}

/** Who shed tears, as an account tells it. */
export interface Cried {
  readonly who: "ex" | "user" | "other" | "none"
  /** In how many talks that person cried. */
  readonly howOften: "once" | "some" | "most" | "every" | "unknown"
  readonly inLatestTalk: boolean | "unknown"
}

export type EndedBy = "ex" | "user" | "mutual" | "unknown"
export type Phase = "breakup_talk" | "closure" | "early" | "middle" | "late" | "unknown" | "none"
/** How the latest talk was held. `none`: no talk took place. */
export type Channel = "in_person" | "phone" | "video" | "text" | "mixed" | "unknown" | "none"

/** What one account says: the facts, and four things that hold for it as a whole. */
export interface AccountFacts {
  readonly facts: readonly Fact[]
  readonly cried: Cried
  readonly endedBy: EndedBy
  readonly channel: Channel
  readonly phase: Phase
}
