/**
 * What the talk does not mean: the wish to return first, then what belongs to the first explanation, then what the facts
 * most often are mistaken for. At most five, since a long list is not read.
 */
import { DOES_NOT_MEAN } from "../knowledge/does-not-mean.ts"
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import type { DoesNotMeanId, ReturnWish } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { WeighedExplanation } from "../model/reading.ts"

const MOST = 5

/** @param leading the explanations named in the first sentence: one, or two that are "either or both" */
export function doesNotMean(
  leading: readonly WeighedExplanation[],
  facts: ReadonlySet<FactId>,
  returnWish: ReturnWish,
): readonly DoesNotMeanId[] {
  const wish: DoesNotMeanId = returnWish === "not said" ? "DNM1" : "DNM12"
  const userLeft: readonly DoesNotMeanId[] = facts.has("user_ended") ? ["DNM4", "DNM5"] : []
  const ofExplanations = leading.flatMap(({ id }) => EXPLANATIONS[id].doesNotMean)
  const all = [wish, ...userLeft, ...ofExplanations, ...calledFor(facts)]
  return [...new Set(all)].filter((id) => id !== "DNM1" || returnWish === "not said").slice(0, MOST)
}

function calledFor(facts: ReadonlySet<FactId>): readonly DoesNotMeanId[] {
  return DOES_NOT_MEAN.map(({ id, calledForBy }) => ({
    id,
    count: calledForBy.filter((fact) => facts.has(fact)).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ id }) => id)
}
