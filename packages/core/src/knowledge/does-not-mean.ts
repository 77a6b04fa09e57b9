/**
 * What a talk does not mean. Each explanation names its own (explanations.ts); these facts call for one more.
 * The sentences stand in the table of a language.
 */
import type { DoesNotMeanId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { Entry } from "./entry.ts"
import { CHECKED } from "./reviewed.ts"

export interface DoesNotMeanEntry extends Entry {
  readonly id: DoesNotMeanId
  /** Facts that most often are taken to mean just this. */
  readonly calledForBy: readonly FactId[]
}

const OWN = { ...CHECKED, sources: ["Model"] } as const
const NO_RETURN = { ...CHECKED, sources: ["Dailey2011", "Joel2018", "Model"] } as const
const TEARS_UNREADABLE = { ...CHECKED, sources: ["vanRoeyen2020", "Bond2006", "Model"] } as const

export const DOES_NOT_MEAN: readonly DoesNotMeanEntry[] = [
  {
    ...NO_RETURN,
    id: "DNM1",
    calledForBy: [
      "hope_phrase",
      "says_love_miss",
      "affection_physical",
      "nostalgia_talk",
      "asks_dating_life",
      "lets_stay_friends",
    ],
  },
  { ...OWN, id: "DNM2", calledForBy: ["says_love_miss", "affection_physical"] },
  { ...OWN, id: "DNM3", calledForBy: ["blames_user", "user_harsh"] },
  { ...TEARS_UNREADABLE, id: "DNM4", calledForBy: ["tears_closed_topic", "tears_with_request", "stops_when_gets_way"] },
  { ...OWN, id: "DNM5", calledForBy: ["seeks_comfort", "self_attack", "weeks_of_low_mood", "guilt_trip_or_threat"] },
  { ...OWN, id: "DNM6", calledForBy: ["ex_dry_eyed", "cold_unmoved"] },
  {
    ...NO_RETURN,
    id: "DNM7",
    calledForBy: ["finality_phrase", "practical_steps", "new_partner", "apology_hurt", "no_longer_loves"],
  },
  { ...OWN, id: "DNM8", calledForBy: ["known_easy_crier", "cried_after_harsh_words"] },
  { ...CHECKED, sources: ["Vingerhoets2007", "Rottenberg2002"], id: "DNM9", calledForBy: ["weeks_of_low_mood"] },
  {
    ...CHECKED,
    sources: ["Morris2015"],
    id: "DNM10",
    calledForBy: ["nostalgia_talk", "first_cry_late", "says_love_miss"],
  },
  { ...CHECKED, sources: ["Joel2018"], id: "DNM11", calledForBy: ["talks_stress", "major_life_event"] },
  {
    ...NO_RETURN,
    id: "DNM12",
    calledForBy: ["says_unsure", "explicit_ask_back", "on_off_history", "ending_taken_back"],
  },
]
