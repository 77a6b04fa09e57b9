/**
 * The one line that the user may not want to hear: from facts alone, one for each constellation, the first that fits.
 * Since the user's own part and the other person's are both facts, it can fall on either.
 */
import type { FactId } from "../model/fact.ts"
import type { Entry } from "./entry.ts"
import { CHECKED } from "./reviewed.ts"

export const HARD_LINE_IDS = [
  "your-words",
  "asked-after-no",
  "space-not-kept",
  "space-and-contact",
  "you-left",
  "acted-on",
  "asked-only",
  "clear-no",
  "love-gone",
  "no-answer",
  "gave-in",
  "cared-for-tears",
  "question-dropped",
  "you-seek-it",
  "someone-new",
  "lied-to",
  "not-settled",
  "needed-not-wanted",
  "not-about-you",
  "maybe",
  "friends",
  "unsure",
  "closeness",
  "blamed",
  "easy-tears",
  "limit-hurts",
  "shared-end",
  "cried-and-left",
] as const
export type HardLineId = (typeof HARD_LINE_IDS)[number]

export interface HardLineEntry extends Entry {
  readonly id: HardLineId
  /** All of these. */
  readonly all: readonly FactId[]
  /** And at least one of these, where any is named. */
  readonly any: readonly FactId[]
  /** Only where this came after one of the others, as far as their places show; a line about "again" is false before it. */
  readonly later?: FactId
}

const OWN = { ...CHECKED, sources: ["Model"] } as const
const ADDED = { version: "1.0", reviewed: "2026-11-30", sources: ["Model"] } as const

/** In the order in which they are tried: your own part first, then clear words, then what is easily misread. */
export const HARD_LINES: readonly HardLineEntry[] = [
  { ...OWN, id: "your-words", all: [], any: ["cried_after_harsh_words", "user_harsh"] },
  {
    ...OWN,
    id: "asked-after-no",
    all: ["user_pleaded"],
    any: ["finality_phrase", "no_longer_loves", "new_partner", "practical_steps"],
    later: "user_pleaded",
  },
  { ...ADDED, id: "space-not-kept", all: ["ex_asks_space"], any: ["user_pleaded"], later: "user_pleaded" },
  { ...ADDED, id: "space-and-contact", all: ["ex_asks_space", "user_initiates_most"], any: [] },
  { ...OWN, id: "you-left", all: ["user_ended"], any: [] },
  { ...OWN, id: "acted-on", all: ["explicit_ask_back", "consistent_repair_action"], any: [] },
  { ...OWN, id: "asked-only", all: ["explicit_ask_back"], any: [] },
  { ...OWN, id: "clear-no", all: ["finality_phrase"], any: [] },
  { ...ADDED, id: "love-gone", all: ["no_longer_loves"], any: [] },
  { ...ADDED, id: "no-answer", all: ["blocked_or_silent"], any: [] },
  { ...OWN, id: "gave-in", all: ["stops_when_gets_way"], any: [] },
  {
    ...OWN,
    id: "cared-for-tears",
    all: ["tears_closed_topic"],
    any: ["calms_after_comfort", "relieved_when_forgiven"],
  },
  { ...OWN, id: "question-dropped", all: ["tears_closed_topic"], any: [] },
  { ...OWN, id: "you-seek-it", all: ["user_initiates_most"], any: [] },
  { ...OWN, id: "someone-new", all: ["new_partner"], any: [] },
  { ...ADDED, id: "lied-to", all: ["unfaithful_or_lied"], any: [] },
  { ...ADDED, id: "not-settled", all: ["ending_taken_back"], any: [] },
  { ...OWN, id: "needed-not-wanted", all: [], any: ["seeks_comfort", "calms_after_comfort"] },
  { ...OWN, id: "not-about-you", all: ["cried_own_problems"], any: [] },
  { ...OWN, id: "maybe", all: ["hope_phrase"], any: [] },
  { ...ADDED, id: "friends", all: ["lets_stay_friends"], any: [] },
  { ...OWN, id: "unsure", all: ["says_unsure"], any: [] },
  { ...OWN, id: "closeness", all: ["affection_physical"], any: [] },
  { ...OWN, id: "blamed", all: ["blames_user"], any: [] },
  { ...OWN, id: "easy-tears", all: ["known_easy_crier"], any: [] },
  { ...OWN, id: "limit-hurts", all: ["tears_at_boundary"], any: [] },
  { ...OWN, id: "shared-end", all: ["mutual"], any: [] },
  {
    ...OWN,
    id: "cried-and-left",
    all: ["ex_ended"],
    any: [
      "cried_once",
      "cried_most_talks",
      "first_cry_late",
      "cried_before_user_spoke",
      "cried_seeing_pain",
      "cried_hard_question",
      "cried_goodbye_memories",
      "tears_at_boundary",
      "tears_with_request",
      "answered_through_tears",
    ],
  },
]
