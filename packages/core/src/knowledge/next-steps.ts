/**
 * The next steps, and what calls for each: points for facts that were found and for explanations that stand first.
 * The grade says how good the evidence for a step is: A several designs agree, B some direct studies, C few or indirect,
 * D judgement. Which steps come with which route is a rule of its own (reading/next-steps.ts).
 */
import type { ExplanationId, NextStepId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { RatingState } from "../model/rating.ts"
import type { Entry } from "./entry.ts"
import type { Grade } from "./grade.ts"
import { CHECKED } from "./reviewed.ts"

export interface NextStepEntry extends Entry {
  readonly id: NextStepId
  readonly grade: Grade
  readonly facts: Readonly<Partial<Record<FactId, number>>>
  readonly explanations: Readonly<Partial<Record<ExplanationId, number>>>
  /** What the user's own numbers show. */
  readonly ratings?: Readonly<Partial<Record<RatingState, number>>>
  /** Facts that rule it out: a question that has been answered is not asked again. */
  readonly notWith: readonly FactId[]
}

export const NEXT_STEPS: readonly NextStepEntry[] = [
  {
    ...CHECKED,
    id: "NS1",
    grade: "D",
    sources: ["Article", "Freedman2017", "Model"],
    facts: { panicky_body: 4, tears_closed_topic: 2, cried_before_user_spoke: 2, depleted: 2, self_attack: 1 },
    explanations: { anxiety: 2, protective: 1, shame: 1, strategic: 1 },
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS2",
    grade: "B",
    sources: ["Sbarra2005", "Mason2012", "OHara2020"],
    facts: {},
    explanations: {},
    notWith: [],
  },
  { ...CHECKED, id: "NS3", grade: "D", sources: ["OHara2020", "Model"], facts: {}, explanations: {}, notWith: [] },
  {
    ...CHECKED,
    id: "NS4",
    grade: "C",
    sources: ["Kansky2018", "Model"],
    facts: { tears_closed_topic: 3, cried_hard_question: 2, takes_all_blame: 1, sudden: 1 },
    explanations: { protective: 2 },
    notWith: ["user_ended", "ex_asks_space", "blocked_or_silent"],
  },
  {
    ...CHECKED,
    id: "NS5",
    grade: "C",
    sources: ["Baumeister1993", "Freedman2017"],
    facts: { user_harsh: 4, cried_after_harsh_words: 3 },
    explanations: { reaction_harsh: 3 },
    notWith: ["blocked_or_silent"],
  },
  {
    ...CHECKED,
    id: "NS6",
    grade: "B",
    sources: ["Marshall2012", "Fox2015"],
    facts: { new_partner: 3 },
    explanations: {},
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS7",
    grade: "C",
    sources: ["Gollwitzer2006", "Sheeran2024", "Bowen2009"],
    facts: {
      user_initiates_most: 4,
      user_pleaded: 3,
      blocked_or_silent: 3,
      ex_asks_space: 2,
      ex_initiates_often: 1,
      on_off_history: 1,
      affection_physical: 1,
    },
    explanations: { comfort_habit: 1 },
    ratings: { "hope-rose": 1 },
    notWith: ["user_ended"],
  },
  { ...CHECKED, id: "NS8", grade: "D", sources: ["Davis2003", "Beckes2011"], facts: {}, explanations: {}, notWith: [] },
  {
    ...CHECKED,
    id: "NS9",
    grade: "D",
    sources: ["Article", "Model"],
    facts: {
      weeks_of_low_mood: 4,
      cried_own_problems: 2,
      seeks_comfort: 2,
      talks_stress: 1,
      major_life_event: 1,
      cries_elsewhere: 1,
      self_attack: 1,
    },
    explanations: { outside_stress: 2, low_mood: 3, comfort_habit: 1 },
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS10",
    grade: "B",
    sources: ["Campbell2003", "Kazan2016", "NNEDV", "Hotline"],
    facts: {},
    explanations: {},
    notWith: [],
  },
  { ...CHECKED, id: "NS11", grade: "D", sources: ["Model"], facts: {}, explanations: {}, notWith: [] },
  {
    ...CHECKED,
    id: "NS12",
    grade: "D",
    sources: ["Dailey2011", "Model"],
    facts: {
      says_unsure: 3,
      ending_taken_back: 3,
      hope_phrase: 2,
      explicit_ask_back: 2,
      on_off_history: 1,
      asks_dating_life: 1,
    },
    explanations: { ambivalence: 2 },
    notWith: ["finality_phrase", "new_partner", "user_ended", "no_longer_loves", "ex_asks_space", "blocked_or_silent"],
  },
  {
    ...CHECKED,
    id: "NS13",
    grade: "D",
    sources: ["Field2009", "Model"],
    facts: { unfaithful_or_lied: 2, user_pleaded: 1, user_cried: 1, user_harsh: 1 },
    explanations: {},
    ratings: { "mood-low": 4, "mood-fell": 1 },
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS14",
    grade: "C",
    sources: ["Larson2015", "Sbarra2013"],
    facts: {},
    explanations: {},
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS15",
    grade: "B",
    sources: ["Slotter2010", "Larson2015"],
    facts: { known_easy_crier: 1, respects_space: 1, phase_late: 1, mutual: 1 },
    explanations: { easy_crier: 2, grief: 1 },
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS16",
    grade: "D",
    sources: ["Dailey2011", "Model"],
    facts: {
      explicit_ask_back: 4,
      consistent_repair_action: 3,
      says_unsure: 2,
      on_off_history: 2,
      ending_taken_back: 2,
    },
    explanations: { ambivalence: 1 },
    notWith: ["user_ended"],
  },
  {
    ...CHECKED,
    id: "NS17",
    grade: "D",
    sources: ["Article", "Model"],
    facts: { tears_with_request: 3, stops_when_gets_way: 3, tears_at_boundary: 3 },
    explanations: { strategic: 2 },
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS18",
    grade: "C",
    sources: ["Collins2012", "Sprecher2010"],
    facts: {},
    explanations: {},
    notWith: [],
  },
  {
    ...CHECKED,
    id: "NS19",
    grade: "C",
    sources: ["DeSmet2011", "DeSmet2015"],
    facts: {},
    explanations: {},
    notWith: [],
  },
  {
    version: "1.0",
    reviewed: "2026-11-30",
    id: "NS20",
    grade: "D",
    sources: ["Baumeister1993", "DeSmet2011", "Model"],
    facts: {},
    explanations: {},
    notWith: [],
  },
]
