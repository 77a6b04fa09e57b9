/**
 * Cards: a reading in the words of a language, in the order in which it is shown, as plain data for web and terminal alike.
 * Every line keeps the facts and the evidence it rests on. "Put this talk away" is the app's own and not among them.
 */
import type { Evidence } from "./evidence.ts"
import type { Band, DoesNotMeanId, EffectId, ExplanationId, NextStepId, ReturnWish } from "./explanation.ts"
import type { FactId } from "./fact.ts"
import type { TalkQuestion } from "./question.ts"
import type { RatingKind } from "./rating.ts"
import type { ReadingRoute } from "./reading.ts"
import type { SafetyRoute, SeriousRoute } from "./safety.ts"

/** One fact in words; told in several talks it stands once, with all its evidence. */
export interface FactLine {
  readonly fact: FactId
  readonly label: string
  /** In how many talks it was found. */
  readonly talks: number
  readonly evidence: readonly Evidence[]
}

export interface WhyLine extends FactLine {
  readonly why: string
}

export interface ExplanationCard {
  readonly id: ExplanationId
  readonly band: Band
  readonly name: string
  /** Sentences made from the facts of this talk, in order. What holds of it for anybody is in the library. */
  readonly here: readonly HereLine[]
  readonly for: readonly WhyLine[]
  readonly against: readonly WhyLine[]
}

export interface HereLine {
  /** `carries`: what speaks for it. `left`: said where you ended it. `against`: what does not fit it. `needs`: what would change it. */
  readonly kind: "carries" | "left" | "against" | "needs"
  readonly text: string
  /** What the sentence rests on: facts that were told, and in `needs` also some that were not. */
  readonly facts: readonly FactId[]
}

export interface StepCard {
  readonly id: NextStepId
  readonly name: string
  readonly what: string
  /** Why here and now, from the facts of this talk. */
  readonly why: string
  /** The facts that stand in `why`; empty where it rests on a tie or on the user's own numbers alone. */
  readonly facts: readonly FactId[]
  /** How good the evidence is, in plain words. */
  readonly grade: string
  readonly known: string
  readonly notIf: string
  /** Words to say in three lengths, shortest first; empty where the step needs none. */
  readonly words: readonly string[]
  /** A sentence to add only if it is true for the user. */
  readonly ifTrue: string | null
}

export interface TieCard {
  readonly route: SafetyRoute
  readonly heading: string
  readonly text: string
  readonly steps: readonly { readonly title: string; readonly text: string }[]
  readonly before: string | null
  readonly evidence: readonly Evidence[]
}

export type ReadingCard =
  | { readonly kind: "sentence"; readonly text: string; readonly facts: readonly FactLine[] }
  | { readonly kind: "explanations"; readonly eitherOrBoth: boolean; readonly items: readonly ExplanationCard[] }
  | {
      readonly kind: "does-not-mean"
      /** With the facts that stand in the sentence; none where it is said of the talk as a whole. */
      readonly lines: readonly {
        readonly id: DoesNotMeanId
        readonly text: string
        readonly facts: readonly FactId[]
      }[]
      /** What was told and is no sign of a wish to return; null when nothing of that kind was. */
      readonly notSigns: string | null
      readonly returnWish: {
        readonly state: ReturnWish
        readonly text: string
        readonly states: readonly { readonly state: ReturnWish; readonly label: string }[]
      }
    }
  | {
      readonly kind: "effects"
      readonly lines: readonly {
        readonly id: EffectId
        readonly name: string
        readonly text: string
        readonly facts: readonly FactLine[]
        /** The user's own numbers that show it. */
        readonly ratings: readonly RatingKind[]
        /** Words of acts that show it and that no fact stands for. */
        readonly acts: readonly Evidence[]
      }[]
    }
  | {
      readonly kind: "shares"
      /** The other person's name or what stands for it, and "You". */
      readonly exName: string
      readonly userName: string
      readonly ex: readonly ShareLine[]
      readonly user: readonly ShareLine[]
      /** The one line that the user may not want to hear; null when no fact carries one. */
      readonly hardLine: { readonly text: string; readonly facts: readonly FactLine[] } | null
    }
  | {
      readonly kind: "cannot-know"
      readonly lines: readonly string[]
      /** The strongest fact against the first explanation; null when there is none. */
      readonly strongestAgainst: WhyLine | null
      /** The one missing fact that would change the reading most; null when nothing is left to ask. */
      readonly missing: TalkQuestion | null
    }
  | { readonly kind: "next-step"; readonly step: StepCard; readonly others: readonly StepCard[] }
  | { readonly kind: "ties"; readonly ties: readonly TieCard[] }

export interface ShareLine {
  readonly fact: FactId
  readonly text: string
  readonly evidence: readonly Evidence[]
}

export interface HelpLineCard {
  readonly name: string
  readonly number: string
  readonly also: string
  readonly hours: string
  readonly languages: string
  readonly url: string
  readonly onlyFor: string
  /** Nobody has confirmed it lately: shown beside the emergency number, with these words. */
  readonly checkThisNumber: boolean
}

export interface SafetyPage {
  readonly kind: "safety"
  readonly route: SeriousRoute
  readonly heading: string
  readonly acknowledgement: string
  readonly ask: string | null
  readonly emergency: {
    readonly numbers: readonly { readonly number: string; readonly service: string }[]
    readonly when: string
  }
  /** Null when the country is not known or not in the list. */
  readonly country: { readonly iso: string; readonly name: string } | null
  readonly lines: readonly HelpLineCard[]
  /** Where help can be found in other countries. */
  readonly directories: readonly { readonly name: string; readonly url: string; readonly for: string }[]
  readonly steps: readonly { readonly title: string; readonly text: string }[]
  readonly before: string | null
  /** Why the page is shown, and the very words that opened it. */
  readonly whyShown: { readonly text: string; readonly evidence: readonly Evidence[] }
  /** Corrects the words; the check stays on. */
  readonly correct: { readonly label: string; readonly text: string }
  readonly stay: { readonly label: string; readonly text: string } | null
  /** Other serious routes that were found too, in order. */
  readonly also: readonly SeriousRoute[]
}

export interface NotEnoughPage {
  readonly kind: "not-enough"
  readonly heading: string
  readonly text: string
  /** What can be said all the same. */
  readonly allTheSame: string
  readonly understood: readonly FactLine[]
  readonly questions: readonly TalkQuestion[]
  readonly cards: readonly ReadingCard[]
  readonly step: StepCard
}

export interface ReadingPage {
  readonly kind: "reading"
  readonly route: ReadingRoute
  readonly cards: readonly ReadingCard[]
}

export type ToldReading = ReadingPage | NotEnoughPage | SafetyPage

/** Why the order of two readings of the same talk differs, from facts alone. */
export interface OrderChange {
  /** Null when the order is the same. */
  readonly text: string | null
  readonly gone: readonly FactLine[]
  readonly come: readonly FactLine[]
  readonly places: readonly {
    readonly id: ExplanationId
    readonly name: string
    readonly band: Band
    /** From 1; null when it was not shown. */
    readonly was: number | null
    readonly wasBand: Band | null
  }[]
}
