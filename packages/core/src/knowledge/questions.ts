/**
 * The questions about a talk. Together they reach every fact. "I don't know" and "Skip" are added by the app and settle nothing.
 * `share` is how often an answer is to be expected beside the others: 4 usual, 2 now and then, 1 rare. It only helps to
 * choose which question to ask first (reading/best-question.ts). The wording stands in the table of a language.
 */
import type { FactId } from "../model/fact.ts"
import type { QuestionEntry, Settled } from "./question-entry.ts"
import { CHECKED } from "./reviewed.ts"

const yes = (fact: FactId): Settled => ({ fact, value: true })
const no = (fact: FactId): Settled => ({ fact, value: false })

const ADDED = { version: "1.0", reviewed: "2026-11-30", sources: ["Model"] } as const

export const QUESTIONS: readonly QuestionEntry[] = [
  {
    ...CHECKED,
    sources: ["Model"],
    id: "who-ended",
    many: false,
    options: [
      { id: "ex", share: 4, settles: [yes("ex_ended"), no("user_ended"), no("mutual")] },
      { id: "user", share: 2, settles: [yes("user_ended"), no("ex_ended"), no("mutual")] },
      { id: "both", share: 1, settles: [yes("mutual"), no("ex_ended"), no("user_ended")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "just-before",
    many: true,
    notWith: ["ex_dry_eyed"],
    options: [
      { id: "nothing-yet", share: 1, settles: [yes("cried_before_user_spoke")] },
      { id: "my-pain", share: 4, settles: [yes("cried_seeing_pain")] },
      { id: "hard-question", share: 4, settles: [yes("cried_hard_question")] },
      { id: "sharp-words", share: 2, settles: [yes("cried_after_harsh_words")] },
      { id: "goodbye", share: 4, settles: [yes("cried_goodbye_memories")] },
      { id: "own-troubles", share: 2, settles: [yes("cried_own_problems")] },
      { id: "limit", share: 1, settles: [yes("tears_at_boundary")] },
      { id: "other", share: 2, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "words-hurt",
    many: true,
    options: [
      { id: "sorry", share: 4, settles: [yes("apology_hurt")] },
      { id: "guilty", share: 2, settles: [yes("says_guilty")] },
      { id: "bad-person", share: 2, settles: [yes("self_attack")] },
      { id: "their-fault", share: 2, settles: [yes("takes_all_blame")] },
      { id: "my-fault", share: 1, settles: [yes("blames_user")] },
      { id: "none", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "words-us",
    many: true,
    options: [
      { id: "over", share: 4, settles: [yes("finality_phrase")] },
      { id: "unsure", share: 2, settles: [yes("says_unsure")] },
      { id: "maybe", share: 2, settles: [yes("hope_phrase")] },
      { id: "love", share: 4, settles: [yes("says_love_miss")] },
      { id: "memories", share: 2, settles: [yes("nostalgia_talk")] },
      { id: "come-back", share: 1, settles: [yes("explicit_ask_back")] },
      { id: "love-gone", share: 2, settles: [yes("no_longer_loves")] },
      { id: "friends", share: 2, settles: [yes("lets_stay_friends")] },
      { id: "space", share: 2, settles: [yes("ex_asks_space")] },
      { id: "none", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "cries-easily",
    many: false,
    notWith: ["ex_dry_eyed"],
    options: [
      { id: "hardly", share: 4, settles: [yes("rarely_cried_before"), no("known_easy_crier")] },
      { id: "now-and-then", share: 4, settles: [no("rarely_cried_before"), no("known_easy_crier")] },
      { id: "easily", share: 2, settles: [yes("known_easy_crier"), no("rarely_cried_before")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "how-often",
    many: false,
    options: [
      { id: "never", share: 2, settles: [yes("ex_dry_eyed"), no("cried_once"), no("cried_most_talks")] },
      { id: "this-once", share: 4, settles: [yes("cried_once"), no("cried_most_talks")] },
      { id: "first-late", share: 1, settles: [yes("first_cry_late"), no("cried_most_talks")] },
      { id: "some", share: 4, settles: [no("cried_once"), no("cried_most_talks")] },
      { id: "most", share: 2, settles: [yes("cried_most_talks"), no("cried_once")] },
      { id: "unsure", share: 1, settles: [yes("tears_unsure")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "after-tears",
    many: true,
    notWith: ["ex_dry_eyed"],
    options: [
      { id: "dropped", share: 4, settles: [yes("tears_closed_topic")] },
      { id: "answered", share: 4, settles: [yes("answered_through_tears")] },
      { id: "no-grudge", share: 1, settles: [yes("relieved_when_forgiven")] },
      { id: "comforted", share: 2, settles: [yes("calms_after_comfort")] },
      { id: "gave-in", share: 1, settles: [yes("stops_when_gets_way")] },
      { id: "other", share: 2, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "wanted",
    many: true,
    options: [
      { id: "comfort", share: 4, settles: [yes("seeks_comfort")] },
      { id: "how-i-am", share: 2, settles: [yes("asks_wellbeing")] },
      { id: "dating", share: 1, settles: [yes("asks_dating_life")] },
      { id: "demand", share: 1, settles: [yes("tears_with_request")] },
      { id: "nothing", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "when",
    many: false,
    options: [
      { id: "breakup", share: 2, settles: [yes("phase_breakup_talk")] },
      { id: "closing", share: 2, settles: [yes("phase_closure")] },
      { id: "weeks", share: 4, settles: [yes("phase_early")] },
      { id: "months", share: 2, settles: [yes("phase_middle"), no("phase_early"), no("phase_late")] },
      { id: "late", share: 2, settles: [yes("phase_late")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "how-talked",
    many: false,
    options: [
      { id: "face", share: 4, settles: [yes("in_person"), no("text_only")] },
      { id: "call", share: 4, settles: [yes("heard_by_phone"), no("in_person"), no("text_only")] },
      { id: "video", share: 2, settles: [no("heard_by_phone"), no("in_person"), no("text_only")] },
      { id: "text", share: 1, settles: [yes("text_only"), no("in_person")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "saw-coming",
    many: false,
    options: [
      { id: "no", share: 4, settles: [yes("sudden")] },
      { id: "partly", share: 4, settles: [] },
      { id: "yes", share: 2, settles: [no("sudden")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "elsewhere",
    many: false,
    options: [
      { id: "yes", share: 2, settles: [yes("cries_elsewhere")] },
      { id: "no", share: 2, settles: [no("cries_elsewhere")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "lately",
    many: true,
    options: [
      { id: "stress", share: 4, settles: [yes("talks_stress")] },
      { id: "low", share: 2, settles: [yes("weeks_of_low_mood")] },
      { id: "event", share: 1, settles: [yes("major_life_event")] },
      { id: "usual", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "body",
    many: true,
    options: [
      { id: "shaking", share: 2, settles: [yes("panicky_body")] },
      { id: "worn-out", share: 2, settles: [yes("depleted")] },
      { id: "neither", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "who-starts",
    many: false,
    options: [
      { id: "ex", share: 4, settles: [yes("ex_initiates_often"), no("user_initiates_most")] },
      { id: "user", share: 4, settles: [yes("user_initiates_most"), no("ex_initiates_often")] },
      { id: "both", share: 4, settles: [no("ex_initiates_often"), no("user_initiates_most")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "closeness",
    many: false,
    options: [
      { id: "yes", share: 2, settles: [yes("affection_physical")] },
      { id: "no", share: 4, settles: [no("affection_physical")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "since",
    many: true,
    options: [
      { id: "practical", share: 2, settles: [yes("practical_steps")] },
      { id: "someone-new", share: 1, settles: [yes("new_partner")] },
      { id: "repair", share: 1, settles: [yes("consistent_repair_action")] },
      { id: "silent", share: 2, settles: [yes("blocked_or_silent")] },
      { id: "none", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "split-before",
    many: false,
    options: [
      { id: "yes", share: 2, settles: [yes("on_off_history")] },
      { id: "no", share: 4, settles: [no("on_off_history")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "space",
    many: false,
    options: [
      { id: "accepted", share: 2, settles: [yes("respects_space")] },
      { id: "kept-on", share: 1, settles: [no("respects_space")] },
      { id: "not-asked", share: 4, settles: [] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "blame-or-threat",
    many: false,
    options: [
      { id: "yes", share: 1, settles: [yes("guilt_trip_or_threat")] },
      { id: "no", share: 4, settles: [no("guilt_trip_or_threat")] },
    ],
  },
  {
    ...CHECKED,
    sources: ["Model"],
    id: "your-part",
    many: true,
    options: [
      { id: "hurtful", share: 2, settles: [yes("user_harsh")] },
      { id: "pleaded", share: 2, settles: [yes("user_pleaded")] },
      { id: "cried", share: 4, settles: [yes("user_cried")] },
      { id: "none", share: 2, settles: [] },
    ],
  },
  {
    ...ADDED,
    id: "manner",
    many: true,
    options: [
      { id: "cold", share: 2, settles: [yes("cold_unmoved")] },
      { id: "angry", share: 2, settles: [yes("ex_angry_insulting")] },
      { id: "neither", share: 4, settles: [] },
    ],
  },
  {
    ...ADDED,
    id: "lies",
    many: false,
    options: [
      { id: "yes", share: 2, settles: [yes("unfaithful_or_lied")] },
      { id: "no", share: 4, settles: [no("unfaithful_or_lied")] },
    ],
  },
  {
    ...ADDED,
    id: "clearly-over",
    many: false,
    options: [
      { id: "yes", share: 4, settles: [no("ending_taken_back")] },
      { id: "no", share: 2, settles: [yes("ending_taken_back")] },
    ],
  },
  {
    ...ADDED,
    id: "you-and-others",
    many: false,
    options: [
      { id: "yes", share: 1, settles: [yes("user_seeing_someone")] },
      { id: "no", share: 4, settles: [no("user_seeing_someone")] },
    ],
  },
]
