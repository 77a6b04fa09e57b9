/**
 * A fact: something counted or found, with its evidence; true whatever one feels.
 * The ids, in their groups, are those of the reading model (docs/reading-model.md). Sixty of them are also those of the
 * annotated accounts; what people keep telling beside these stands apart, so that nobody counts it as a wrong find of one.
 */
import type { Evidence } from "./evidence.ts"
import type { TalkId } from "./ids.ts"

/** The sixty facts of the annotated accounts, in their groups. */
const SCHEMA_FACTS = {
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

/** Told often, and no facts of the annotated accounts. */
const MORE_FACTS = {
  context: ["unfaithful_or_lied", "ending_taken_back"],
  phase: ["phase_middle"],
  channel: ["heard_by_phone"],
  frequency: ["ex_dry_eyed", "tears_unsure"],
  timing: [],
  words_guilt: [],
  words_doubt: [],
  finality: ["no_longer_loves", "blocked_or_silent"],
  state: [],
  interaction: ["lets_stay_friends", "ex_asks_space", "cold_unmoved", "ex_angry_insulting"],
  user_part: ["user_seeing_someone"],
} as const satisfies Record<FactGroup, readonly string[]>

export type FactGroup = keyof typeof SCHEMA_FACTS
type SchemaFactId = (typeof SCHEMA_FACTS)[FactGroup][number]
export type MoreFactId = (typeof MORE_FACTS)[FactGroup][number]
export type FactId = SchemaFactId | MoreFactId

/** Facts of one group overlap: within one talk and group, same-direction weights fall off. */
export const FACT_GROUPS: Readonly<Record<FactGroup, readonly FactId[]>> = {
  context: [...SCHEMA_FACTS.context, ...MORE_FACTS.context],
  phase: [...SCHEMA_FACTS.phase, ...MORE_FACTS.phase],
  channel: [...SCHEMA_FACTS.channel, ...MORE_FACTS.channel],
  frequency: [...SCHEMA_FACTS.frequency, ...MORE_FACTS.frequency],
  timing: SCHEMA_FACTS.timing,
  words_guilt: SCHEMA_FACTS.words_guilt,
  words_doubt: SCHEMA_FACTS.words_doubt,
  finality: [...SCHEMA_FACTS.finality, ...MORE_FACTS.finality],
  state: SCHEMA_FACTS.state,
  interaction: [...SCHEMA_FACTS.interaction, ...MORE_FACTS.interaction],
  user_part: [...SCHEMA_FACTS.user_part, ...MORE_FACTS.user_part],
}

/** All facts, in the order of their groups. */
export const FACT_IDS: readonly FactId[] = Object.values(FACT_GROUPS).flat()

export const MORE_FACT_IDS: readonly MoreFactId[] = Object.values(MORE_FACTS).flat()

/** Whether it is none of the sixty facts of the annotated accounts. */
export function isMoreFact(id: FactId): id is MoreFactId {
  return MORE_FACT_IDS.some((more) => more === id)
}

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
