/** What can be added to a reading: facts that are not in it, and why some explanations are not shown. */
import {
  EXPLANATION_IDS,
  type ExplanationId,
  FACT_IDS,
  type Fact,
  type FactId,
  type ToldReading,
} from "@aftertalk/core/model"
import { cardOf } from "./reading-view.ts"

/** A threat is told in words, so that the safety check sees them. */
const ONLY_IN_WORDS: readonly FactId[] = ["guilt_trip_or_threat"]

/** In the order of their groups. */
export function viewAddable(facts: readonly Fact[]): readonly FactId[] {
  const there = new Set(facts.filter(({ value, certainty }) => value && certainty === "clear").map(({ fact }) => fact))
  return FACT_IDS.filter((id) => !there.has(id) && !ONLY_IN_WORDS.includes(id))
}

export interface NotShown {
  readonly id: ExplanationId
  readonly needs: "low_mood" | "protective" | "strategic" | "reaction_harsh" | "return_wish" | "struck"
}

/** Each with what it would need. Nothing is listed where no explanation is shown at all. */
export function viewNotShown(told: ToldReading, struck: readonly ExplanationId[]): readonly NotShown[] {
  const items = cardOf(told, "explanations")?.items ?? []
  if (items.length === 0) return []
  return EXPLANATION_IDS.filter((id) => !items.some((one) => one.id === id)).flatMap((id): readonly NotShown[] => {
    if (struck.includes(id)) return [{ id, needs: "struck" }]
    return isGated(id) ? [{ id, needs: id }] : []
  })
}

type Gated = Exclude<NotShown["needs"], "struck">
const GATED: readonly Gated[] = ["low_mood", "protective", "strategic", "reaction_harsh", "return_wish"]

function isGated(id: ExplanationId): id is Gated {
  return GATED.some((one) => one === id)
}
