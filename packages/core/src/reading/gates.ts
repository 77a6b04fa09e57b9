/**
 * Gates: five explanations may not be shown at all unless certain facts are there, since a wrong guess would do harm.
 * A gated explanation is dropped, not shown as zero. The wish to return is never among the explanations: it has
 * three states of its own (return-wish.ts). Source: docs/reading-model.md, "Gates".
 */
import type { ExplanationId } from "../model/explanation.ts"
import type { Fact, FactId } from "../model/fact.ts"
import { factIds } from "./known-facts.ts"

/** Facts that tie tears to a gain. The first and the last name the gain itself. */
const PRESSURE: readonly FactId[] = [
  "tears_with_request",
  "tears_at_boundary",
  "stops_when_gets_way",
  "guilt_trip_or_threat",
]

/**
 * @param facts as `knownFacts` gives them
 * @param talks how many talks these facts speak of, as told
 */
export function mayShow(id: ExplanationId, facts: readonly Fact[], talks: number): boolean {
  const has = factIds(facts)
  switch (id) {
    case "return_wish":
      return false
    case "low_mood":
      return (
        has.has("weeks_of_low_mood") ||
        (has.has("cries_elsewhere") && has.has("talks_stress")) ||
        (has.has("major_life_event") && has.has("rarely_cried_before"))
      )
    case "protective":
      return has.has("tears_closed_topic") || has.has("cried_hard_question") || has.has("cried_before_user_spoke")
    case "reaction_harsh":
      return has.has("cried_after_harsh_words") || has.has("user_harsh")
    case "strategic":
      return showsPressure(facts, talks)
    default:
      return true
  }
}

/**
 * Two talks and two linked facts, one of which names a gain. Where each fact names its talk, the linked facts must come
 * from two of them. Where several talks were told in one go ("three times now"), the facts are told of all of them
 * together and their number is what was told: the most that can be asked of such a telling.
 */
function showsPressure(facts: readonly Fact[], talks: number): boolean {
  const linked = facts.filter((fact) => PRESSURE.includes(fact.fact))
  const kinds = factIds(linked)
  const namesGain = kinds.has("tears_with_request") || kinds.has("guilt_trip_or_threat")
  const toldAsOne = new Set(facts.map((fact) => fact.talk)).size === 1
  const inTalks = toldAsOne ? talks : new Set(linked.map((fact) => fact.talk)).size
  return namesGain && kinds.size >= 2 && inTalks >= 2
}
