/**
 * Twenty signs that are no evidence of wanting to come back, and the facts that stand for them where there are any.
 * However many of them come together, the wish to return stays "not said".
 */
import type { FactId } from "../model/fact.ts"
import type { Entry } from "./entry.ts"
import { CHECKED } from "./reviewed.ts"

export const NOT_EVIDENCE_IDS = [
  "crying",
  "apology",
  "deserve-better",
  "all-the-blame",
  "not-you-but-me",
  "closeness",
  "always-love",
  "vague-hope",
  "memories",
  "how-are-you",
  "seeing-someone",
  "jealousy",
  "starting-contact",
  "looking-at-posts",
  "keeping-things",
  "friends",
  "trouble-elsewhere",
  "tears-before-friends",
  "online-mood",
  "silence",
] as const
export type NotEvidenceId = (typeof NOT_EVIDENCE_IDS)[number]

export interface NotEvidenceEntry extends Entry {
  readonly id: NotEvidenceId
  readonly facts: readonly FactId[]
}

const NO_RETURN = { ...CHECKED, sources: ["Dailey2011", "Joel2018", "Model"] } as const
const SOFT_WORDS = { ...CHECKED, sources: ["Collins2012", "Sprecher2010"] } as const

export const NOT_EVIDENCE: readonly NotEvidenceEntry[] = [
  {
    ...CHECKED,
    id: "crying",
    sources: ["Gracanin2018", "Zickfeld2021"],
    facts: ["cried_once", "cried_most_talks", "first_cry_late", "cried_seeing_pain", "cried_goodbye_memories"],
  },
  { ...CHECKED, id: "apology", sources: ["Freedman2017", "Baumeister1994"], facts: ["apology_hurt"] },
  { ...SOFT_WORDS, id: "deserve-better", facts: ["says_guilty", "relieved_when_forgiven"] },
  { ...SOFT_WORDS, id: "all-the-blame", facts: ["takes_all_blame", "self_attack"] },
  { ...SOFT_WORDS, id: "not-you-but-me", facts: ["takes_all_blame"] },
  { ...CHECKED, id: "closeness", sources: ["HalpernMeekin2013", "Spielmann2019"], facts: ["affection_physical"] },
  { ...CHECKED, id: "always-love", sources: ["Morris2015", "Model"], facts: ["says_love_miss"] },
  { ...SOFT_WORDS, id: "vague-hope", facts: ["hope_phrase"] },
  { ...NO_RETURN, id: "memories", facts: ["nostalgia_talk"] },
  { ...NO_RETURN, id: "how-are-you", facts: ["asks_wellbeing"] },
  { ...NO_RETURN, id: "seeing-someone", facts: ["asks_dating_life"] },
  { ...NO_RETURN, id: "jealousy", facts: ["asks_dating_life"] },
  { ...NO_RETURN, id: "starting-contact", facts: ["ex_initiates_often", "seeks_comfort", "calms_after_comfort"] },
  { ...NO_RETURN, id: "looking-at-posts", facts: [] },
  { ...NO_RETURN, id: "keeping-things", facts: [] },
  { ...CHECKED, id: "friends", sources: ["Griffith2017", "Mogilski2017"], facts: ["lets_stay_friends"] },
  {
    ...CHECKED,
    id: "trouble-elsewhere",
    sources: ["Spielmann2013"],
    facts: ["talks_stress", "weeks_of_low_mood", "major_life_event", "cried_own_problems", "depleted"],
  },
  { ...NO_RETURN, id: "tears-before-friends", facts: ["cries_elsewhere"] },
  { ...NO_RETURN, id: "online-mood", facts: [] },
  { ...NO_RETURN, id: "silence", facts: ["blocked_or_silent"] },
]
