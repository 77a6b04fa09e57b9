/**
 * A reading: facts in, all explanations of them out, in order, with what they do not mean and what would be fair to do.
 * Danger comes before everything: then there is no explanation, no wish to return and no advice on contact.
 * The rules are told in docs/reading-model.md; each has a file of its own here.
 */
import type { Fact } from "../model/fact.ts"
import type { Reading, ReadingInput, WeighedExplanation } from "../model/reading.ts"
import type { SeriousRoute } from "../model/safety.ts"
import { bandOf } from "./bands.ts"
import { bestQuestions } from "./best-question.ts"
import { doesNotMean } from "./does-not-mean.ts"
import { effectsOf } from "./effects.ts"
import { factIds, knownFacts } from "./known-facts.ts"
import { missingEvidence } from "./minimum-evidence.ts"
import { nextStepsOf, safetyStep, WAIT_AND_NOTE } from "./next-steps.ts"
import { rank, tooCloseToTell } from "./rank.ts"
import { ratingStates } from "./rating-states.ts"
import { returnWishOf } from "./return-wish.ts"
import { routeOf, seriousRoute, tiesOf } from "./route.ts"
import { safetyEffects } from "./safety-effects.ts"
import type { Weighed } from "./weigh.ts"

export function makeReading(input: ReadingInput): Reading {
  const facts = knownFacts(input.facts)
  const serious = seriousRoute(input.safety, factIds(facts))
  return serious === null ? readFacts(input, facts) : withhold(input, facts, serious)
}

function readFacts(input: ReadingInput, facts: readonly Fact[]): Reading {
  const ids = factIds(facts)
  const ranked = rank(facts, input.talks, input.struck)
  const enough = missingEvidence(facts, ranked[0] ?? null).length === 0
  const ties = tiesOf(input.safety, input.ties)
  const explanations = enough ? ranked.map(shown) : []
  const eitherOrBoth = enough && tooCloseToTell(ranked)
  const leading = explanations.slice(0, eitherOrBoth ? 2 : 1)
  const returnWish = returnWishOf(ids)
  return {
    route: routeOf(null, enough, ties, ids),
    safety: input.safety,
    explanations,
    eitherOrBoth,
    returnWish,
    doesNotMean: doesNotMean(leading, ids, returnWish),
    effects: effectsOf(ids, input.ratings, input.acts),
    questions: bestQuestions(input, enough),
    nextSteps: enough
      ? nextStepsOf(
          leading.map(({ id }) => id),
          ids,
          ties,
          ratingStates(input.ratings),
        )
      : WAIT_AND_NOTE,
  }
}

/** With danger, only what keeps people safe is left. */
function withhold(input: ReadingInput, facts: readonly Fact[], serious: SeriousRoute): Reading {
  const ids = factIds(facts)
  return {
    route: routeOf(serious, false, [], ids),
    safety: input.safety,
    explanations: [],
    eitherOrBoth: false,
    returnWish: "withheld",
    doesNotMean: ["DNM5"],
    effects: safetyEffects(serious, ids),
    questions: [],
    nextSteps: safetyStep(serious),
  }
}

function shown(weighed: Weighed): WeighedExplanation {
  return { id: weighed.id, band: bandOf(weighed.id, weighed.totalDb), for: weighed.for, against: weighed.against }
}
