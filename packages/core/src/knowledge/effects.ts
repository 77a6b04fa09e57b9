/**
 * What a talk can do to the one who was left, and the facts that show it: 2 plainly, 1 a little.
 * The first seven effects and the tenth come from the article, the others from research (docs/reading-model.md).
 * In the order in which they are held to be common, which settles ties.
 */
import type { EffectId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { Entry } from "./entry.ts"
import { CHECKED } from "./reviewed.ts"

export interface EffectEntry extends Entry {
  readonly id: EffectId
  readonly shownBy: Readonly<Partial<Record<FactId, 1 | 2>>>
  /** Whether it can also hold for a user who ended it. */
  readonly forWhoLeft: boolean
}

export const EFFECTS: readonly EffectEntry[] = [
  {
    ...CHECKED,
    id: "EF4",
    sources: ["Article", "Dailey2011"],
    forWhoLeft: false,
    shownBy: {
      hope_phrase: 2,
      says_unsure: 2,
      explicit_ask_back: 2,
      says_love_miss: 2,
      affection_physical: 2,
      nostalgia_talk: 1,
      on_off_history: 1,
      cried_goodbye_memories: 1,
      cried_seeing_pain: 1,
      cried_most_talks: 1,
      first_cry_late: 1,
      apology_hurt: 1,
      says_guilty: 1,
      takes_all_blame: 1,
      ex_initiates_often: 1,
      seeks_comfort: 1,
      asks_wellbeing: 1,
      asks_dating_life: 1,
      ending_taken_back: 2,
      lets_stay_friends: 1,
      ex_asks_space: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF7",
    sources: ["Article", "Zickfeld2021"],
    forWhoLeft: true,
    shownBy: {
      seeks_comfort: 2,
      calms_after_comfort: 2,
      cried_own_problems: 2,
      weeks_of_low_mood: 2,
      self_attack: 1,
      panicky_body: 1,
      talks_stress: 1,
      major_life_event: 1,
      depleted: 1,
      cried_most_talks: 1,
      cried_seeing_pain: 1,
      cried_goodbye_memories: 1,
      relieved_when_forgiven: 1,
      guilt_trip_or_threat: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF10",
    sources: ["Article", "Collins2012"],
    forWhoLeft: false,
    shownBy: {
      says_unsure: 2,
      on_off_history: 1,
      hope_phrase: 1,
      cried_once: 1,
      first_cry_late: 1,
      cried_most_talks: 1,
      ending_taken_back: 2,
      lets_stay_friends: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF11",
    sources: ["Zickfeld2021", "Model"],
    forWhoLeft: true,
    shownBy: {
      user_harsh: 2,
      cried_after_harsh_words: 2,
      user_ended: 2,
      blames_user: 2,
      guilt_trip_or_threat: 2,
      tears_at_boundary: 2,
      tears_with_request: 1,
      stops_when_gets_way: 1,
      self_attack: 1,
      weeks_of_low_mood: 1,
      panicky_body: 1,
      ex_angry_insulting: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF1",
    sources: ["Article", "Zickfeld2021"],
    forWhoLeft: false,
    shownBy: {
      tears_closed_topic: 2,
      cried_before_user_spoke: 2,
      cried_hard_question: 1,
      panicky_body: 1,
      blames_user: 1,
      blocked_or_silent: 2,
      ex_angry_insulting: 1,
      cold_unmoved: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF8",
    sources: ["Article"],
    forWhoLeft: false,
    shownBy: {
      cried_seeing_pain: 2,
      apology_hurt: 1,
      says_guilty: 2,
      cried_goodbye_memories: 1,
      asks_wellbeing: 1,
      says_love_miss: 1,
      takes_all_blame: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF9",
    sources: ["Kansky2018"],
    forWhoLeft: true,
    shownBy: {
      answered_through_tears: 2,
      talks_stress: 1,
      major_life_event: 1,
      says_guilty: 1,
      mutual: 1,
      respects_space: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF5",
    sources: ["Article", "Bylsma2008"],
    forWhoLeft: false,
    shownBy: { relieved_when_forgiven: 2, calms_after_comfort: 1, says_guilty: 1, apology_hurt: 1 },
  },
  {
    ...CHECKED,
    id: "EF2",
    sources: ["Article", "Kansky2018"],
    forWhoLeft: false,
    shownBy: {
      takes_all_blame: 2,
      tears_closed_topic: 1,
      cried_hard_question: 1,
      sudden: 1,
      blocked_or_silent: 1,
      no_longer_loves: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF3",
    sources: ["Article", "Zickfeld2021"],
    forWhoLeft: false,
    shownBy: {
      tears_closed_topic: 2,
      self_attack: 1,
      blames_user: 2,
      takes_all_blame: 1,
      user_harsh: 1,
      ex_angry_insulting: 1,
    },
  },
  {
    ...CHECKED,
    id: "EF6",
    sources: ["Article"],
    forWhoLeft: false,
    shownBy: {
      tears_closed_topic: 2,
      cried_before_user_spoke: 2,
      self_attack: 1,
      cried_own_problems: 1,
      calms_after_comfort: 1,
      cold_unmoved: 2,
    },
  },
]
