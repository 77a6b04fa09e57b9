/** A reading: all explanations of what was told or found, in order, with what is not known. */
import type { Act, ActId } from "./act.ts"
import type { Band, DoesNotMeanId, EffectId, ExplanationId, NextStepId, ReturnWish } from "./explanation.ts"
import type { Fact, FactId } from "./fact.ts"
import type { QuestionId } from "./ids.ts"
import type { RatingKind, Ratings } from "./rating.ts"
import type { TalkQuestion } from "./question.ts"
import type { SafetyHit, SeriousRoute, SharedLifeRoute } from "./safety.ts"

/** What kind of page comes: a reading, "not enough to say", or a safety page instead. */
export type ReadingRoute =
  | "reading"
  | "reading_user_ended"
  | "reading_limited_contact"
  | "not_enough"
  | `safety:${SeriousRoute}`

/** What a reading is made from. */
export interface ReadingInput {
  /** Only clear facts that the user has not struck; each names its talk. */
  readonly facts: readonly Fact[]
  /** How many talks these facts speak of, as told; at least 1. */
  readonly talks: number
  readonly safety: readonly SafetyHit[]
  /** Standing ties that the user named by a tap, beside those found in words. */
  readonly ties: readonly SharedLifeRoute[]
  /** Explanations that the user has struck. */
  readonly struck: readonly ExplanationId[]
  /** Questions already answered or skipped: they are not asked again. */
  readonly asked: readonly QuestionId[]
  /** Facts that the user has struck. They are not among `facts`, and are not asked about again. */
  readonly struckFacts?: readonly FactId[]
  /** The user's own numbers before the talk and now. */
  readonly ratings?: Ratings
  /** What the two did that no fact stands for. */
  readonly acts?: readonly Act[]
}

/** One fact on one side of an explanation. */
export interface WeighedFact {
  readonly fact: Fact
  /** Decibans after overlap and repeats; for order and tests, never for a screen. */
  readonly weightDb: number
}

export interface WeighedExplanation {
  readonly id: ExplanationId
  readonly band: Band
  /** Strongest first. */
  readonly for: readonly WeighedFact[]
  readonly against: readonly WeighedFact[]
}

export interface Effect {
  readonly id: EffectId
  /** Facts that show it. Never empty together with `ratings`. */
  readonly facts: readonly FactId[]
  /** The user's own numbers that show it. */
  readonly ratings: readonly RatingKind[]
  /** Acts that show it. */
  readonly acts: readonly ActId[]
}

export interface NextStep {
  readonly id: NextStepId
  /** Facts, routes or states that chose it, as ids. */
  readonly because: readonly string[]
}

export interface Reading {
  readonly route: ReadingRoute
  readonly safety: readonly SafetyHit[]
  /** In order; empty when there is not enough or a safety page comes. `return_wish` is never among them. */
  readonly explanations: readonly WeighedExplanation[]
  /** Whether the first two are too close to tell apart: "either or both". */
  readonly eitherOrBoth: boolean
  readonly returnWish: ReturnWish
  readonly doesNotMean: readonly DoesNotMeanId[]
  readonly effects: readonly Effect[]
  /** Unanswered questions, the one that could change the reading most first; at most three. */
  readonly questions: readonly TalkQuestion[]
  /** The first is the one to show; the rest are what else would be fair. */
  readonly nextSteps: readonly NextStep[]
}
