/**
 * What would have to be seen for an explanation to stand, and what would make it fall back: of all facts that weigh, those that
 * a person can have seen or heard, the plainest first. A reading names only those that were not told. Threats are never named
 * here: they open their own page.
 */
import type { ExplanationId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { Reviewed } from "./reviewed.ts"

export interface HereEntry extends Reviewed {
  readonly id: ExplanationId
  /** Facts with a weight for it. */
  readonly needs: readonly FactId[]
  /** Facts with a weight against it. */
  readonly breaks: readonly FactId[]
}

const FIRST: Reviewed = { version: "1.0", reviewed: "2026-12-01" }

export const HERE: Readonly<Record<ExplanationId, HereEntry>> = {
  guilt: {
    ...FIRST,
    id: "guilt",
    needs: ["says_guilty", "apology_hurt", "relieved_when_forgiven", "cried_seeing_pain"],
    breaks: ["blames_user", "ex_angry_insulting", "cried_own_problems"],
  },
  empathy: {
    ...FIRST,
    id: "empathy",
    needs: ["cried_seeing_pain", "asks_wellbeing", "says_guilty"],
    breaks: ["blames_user", "ex_angry_insulting", "cried_own_problems"],
  },
  grief: {
    ...FIRST,
    id: "grief",
    needs: ["cried_goodbye_memories", "says_love_miss", "nostalgia_talk"],
    breaks: ["new_partner", "cried_own_problems", "known_easy_crier"],
  },
  ambivalence: {
    ...FIRST,
    id: "ambivalence",
    needs: ["says_unsure", "ending_taken_back", "on_off_history"],
    breaks: ["finality_phrase", "no_longer_loves", "practical_steps"],
  },
  low_mood: {
    ...FIRST,
    id: "low_mood",
    needs: ["weeks_of_low_mood", "cries_elsewhere"],
    breaks: ["cried_once", "known_easy_crier"],
  },
  outside_stress: {
    ...FIRST,
    id: "outside_stress",
    needs: ["cried_own_problems", "talks_stress", "major_life_event"],
    breaks: ["known_easy_crier"],
  },
  anxiety: {
    ...FIRST,
    id: "anxiety",
    needs: ["panicky_body", "cried_before_user_spoke"],
    breaks: ["known_easy_crier"],
  },
  shame: {
    ...FIRST,
    id: "shame",
    needs: ["self_attack", "takes_all_blame", "relieved_when_forgiven"],
    breaks: ["blames_user"],
  },
  easy_crier: {
    ...FIRST,
    id: "easy_crier",
    needs: ["known_easy_crier", "depleted"],
    breaks: ["rarely_cried_before", "first_cry_late", "cried_once"],
  },
  protective: {
    ...FIRST,
    id: "protective",
    needs: ["tears_closed_topic", "cried_hard_question"],
    breaks: ["answered_through_tears", "cries_elsewhere"],
  },
  strategic: {
    ...FIRST,
    id: "strategic",
    needs: ["tears_with_request", "stops_when_gets_way"],
    breaks: ["respects_space", "answered_through_tears", "cries_elsewhere"],
  },
  reaction_harsh: {
    ...FIRST,
    id: "reaction_harsh",
    needs: ["cried_after_harsh_words", "user_harsh"],
    breaks: ["cried_before_user_spoke", "cries_elsewhere"],
  },
  comfort_habit: {
    ...FIRST,
    id: "comfort_habit",
    needs: ["seeks_comfort", "calms_after_comfort", "ex_initiates_often"],
    breaks: ["respects_space", "ex_asks_space", "blocked_or_silent", "user_initiates_most"],
  },
  // Never shown as an explanation: it has three states of its own.
  return_wish: { ...FIRST, id: "return_wish", needs: [], breaks: [] },
}
