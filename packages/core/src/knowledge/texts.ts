/**
 * What a language must bring: one table of words for each table of the knowledge, with the same keys.
 * A second language is a second folder beside `en/`. `{name}` stands for the other person wherever it appears.
 */
import type { ActId } from "../model/act.ts"
import type { Band, DoesNotMeanId, EffectId, ExplanationId, NextStepId, ReturnWish } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { QuestionId } from "../model/ids.ts"
import type { RatingKind } from "../model/rating.ts"
import type { SafetyRoute, SharedLifeRoute } from "../model/safety.ts"
import type { CannotKnowId } from "./cannot-know.ts"
import type { HardLineId } from "./hard-lines.ts"
import type { Verdict } from "./claim.ts"
import type { Grade } from "./grade.ts"
import type { WeightCode } from "./scale.ts"
import type { SourceEntry } from "./source-entry.ts"
import type { NotEvidenceId } from "./not-evidence.ts"

export interface QuestionText {
  readonly text: string
  readonly options: Readonly<Record<string, string>>
}
export type QuestionTexts = Readonly<Record<QuestionId, QuestionText>>

export interface FactText {
  readonly label: string
  /** Tells the fact inside a sentence, in lower case unless it begins with the name. */
  readonly clause: string
  /** What the other person did in it, for "Both shares"; left out where nothing was done. */
  readonly ex?: string
  /** What you did in it. */
  readonly user?: string
  /** Names it in a list of what is no sign of a wish to return. */
  readonly sign?: string
}
/** What each did in an act that no fact stands for. */
export type ActTexts = Readonly<Record<ActId, { readonly ex: string; readonly user: string }>>

export type FactTexts = Readonly<Record<FactId, FactText>>

/** What each did in a fact that was found with the two people changed over; left out where that is no act to tell. */
export type MirroredTexts = Readonly<Partial<Record<FactId, Pick<FactText, "ex" | "user">>>>

export interface ExplanationText {
  readonly name: string
  /** Completes "That fits ...". */
  readonly phrase: string
  readonly definition: string
  readonly say: string
  /** What is known, and how well, in plain words. */
  readonly known: string
  readonly baseRateReason: string
  /** Said instead where you ended it. */
  readonly ifYouLeft?: { readonly definition: string; readonly say: string }
  /** For whoever writes texts; never on a screen. */
  readonly neverSay: string
}
/** What an explanation rests on in this very talk. */
export interface HereText {
  /** Names it inside a sentence. */
  readonly subject: string
  /** `{facts}`: what was seen or said, as a sentence without its end. */
  readonly carries: string
}
export type HereTexts = Readonly<Record<ExplanationId, HereText>>

export type ExplanationTexts = Readonly<Record<ExplanationId, ExplanationText>>

/** Why a fact speaks for or against an explanation: one short sentence for each pair that has a weight. */
export type WhyTexts = Readonly<Record<FactId, Readonly<Partial<Record<ExplanationId, string>>>>>

/**
 * A text, and others that are said in its place where all their `{words:fact}` are at hand: the first that fits. `{said:fact}`
 * stands in any text for the words of a fact in brackets, and for nothing where there are none. `{that:fact}` tells a fact that
 * was found inside a sentence ("that Marek cried"), `{noun:fact}` names it ("the apology"), with or without words.
 */
export interface SaidText {
  readonly text: string
  readonly said: readonly string[]
  /** Said where nobody's words are at hand, of a fact of this talk: `{that}` tells it, `{noun}` names it. */
  readonly about?: string
}

export type DoesNotMeanTexts = Readonly<Record<DoesNotMeanId, SaidText>>

export interface EffectText {
  readonly name: string
  readonly text: string
  /** Said instead where this very fact shows it. */
  readonly by: Readonly<Partial<Record<FactId, string>>>
  /** Said instead where this act shows it. */
  readonly byAct?: Readonly<Partial<Record<ActId, string>>>
  /** Said before it where the user's own numbers show it, with a name that says so. */
  readonly byRating: Readonly<Partial<Record<RatingKind, { readonly name?: string; readonly text: string }>>>
}
export type EffectTexts = Readonly<Record<EffectId, EffectText>>

/** Words to say in three lengths; null where the step needs none. */
export interface StepWords {
  readonly short: string
  readonly middle: string
  readonly long: string
}

export interface NextStepText {
  readonly name: string
  readonly what: string
  readonly why: string
  /** Said instead of `why` where this fact, tie or state chose the step. */
  readonly whyBy: Readonly<Record<string, string>>
  /** What is known, and how well. */
  readonly known: string
  /** When it does not fit. */
  readonly notIf: string
  readonly words: StepWords | null
  /** Said instead where this tie chose the step. */
  readonly wordsBy?: Readonly<Partial<Record<SharedLifeRoute, StepWords>>>
  /** A sentence that may be added only if it is true for you. */
  readonly ifTrue: string | null
}
export type NextStepTexts = Readonly<Record<NextStepId, NextStepText>>

export type ReturnWishTexts = Readonly<Record<ReturnWish, { readonly label: string; readonly text: string }>>

export type HardLineTexts = Readonly<Record<HardLineId, string>>
export type CannotKnowTexts = Readonly<Record<CannotKnowId, SaidText>>
export type NotEvidenceTexts = Readonly<Record<NotEvidenceId, string>>

export interface SafetyPageText {
  readonly heading: string
  readonly acknowledgement: string
  /** A question that comes before anything else on the page. */
  readonly ask: string | null
  readonly steps: readonly { readonly title: string; readonly text: string }[]
  /** A warning to read before changing anything. */
  readonly before: string | null
  /** When to call the emergency number. */
  readonly emergency: string
  readonly whyShown: string
  /** A way to say that the words were misread. It reopens the words; the check stays on. */
  readonly correct: { readonly label: string; readonly text: string }
  /** A second way on, so that no page is a dead end. */
  readonly stay: { readonly label: string; readonly text: string } | null
  /** For whoever writes or builds here; never shown. */
  readonly never: readonly string[]
}
export type SafetyPageTexts = Readonly<Record<SafetyRoute, SafetyPageText>>

/** Sentences that join facts and explanations; places in braces are filled. */
export interface SentenceTexts {
  /** Stands for `{name}` where no name is known. */
  readonly yourEx: string
  /** Words as they were said, and the same in brackets after what they show. */
  readonly quote: string
  readonly said: string
  /** How long space is asked for, with the day on which it ends, and where no day is known. */
  readonly until: string
  readonly someWeeks: string
  /** `same`: both begin with the name, so it stands once. */
  readonly facts: { readonly two: string; readonly same: string }
  readonly fits: Readonly<Record<Band, string>>
  readonly either: string
  readonly overSaid: string
  readonly askedBack: string
  readonly notShownBy: string
  readonly listAnd: string
  readonly listOr: string
  /** `{x}`: the explanation; `{beside}`: what speaks for it. */
  readonly nothingAgainst: string
  /** What does not fit `{x}`, the strongest first, and why it does not. */
  readonly against: string
  readonly alsoAgainst: string
  /** What points to `{x}`, where that is little or only the scene. */
  readonly carriesLittle: string
  /** The same where there is more of it than is named. */
  readonly carriesWeakly: string
  /** What would have to be seen for an explanation to stand: beside what was told, by band; and where nothing was. */
  readonly needs: Readonly<Record<Band | "nothing", string>>
  /** The same where little speaks for it and nothing against. */
  readonly unopposed: string
  readonly breaks: string
  readonly that: string
  /** Why a step comes here, from facts; and what counts beside what was said already. */
  readonly stepNow: string
  /** The same where there is not enough to say. */
  readonly stepSoFar: string
  readonly stepAlso: string
  readonly noShare: string
  readonly you: string
  readonly bothSaid: string
  readonly notEnough: { readonly heading: string; readonly text: string; readonly allTheSame: string }
  readonly grades: Readonly<Record<Grade, string>>
  readonly change: Readonly<
    Record<
      | "level"
      | "first"
      | "onlyFirst"
      | "levelWith"
      | "firstWith"
      | "onlyFirstWith"
      | "struckExplanation"
      | "notEnough"
      | "nowEnough"
      | "sameFirst"
      | "sameFirstWith"
      | "safety",
      string
    >
  >
}

/** The words of the library around what the knowledge says. */
export interface LibraryTexts {
  /** Stands for `{name}` where nobody in particular is meant. */
  readonly somebody: string
  readonly kinds: Readonly<Record<"explanation" | "step" | "effect" | "claim" | "source" | "page", string>>
  readonly headings: Readonly<
    Record<
      | "known"
      | "why"
      | "usual"
      | "for"
      | "against"
      | "only"
      | "notMean"
      | "article"
      | "what"
      | "notIf"
      | "say"
      | "ifTrue"
      | "calledBy"
      | "shownBy"
      | "weSay"
      | "articleSays"
      | "verdict"
      | "about"
      | "found"
      | "seen"
      | "usedBy",
      string
    >
  >
  /** Before what the article says, which never stands without our verdict. */
  readonly articleNote: string
  readonly strength: Readonly<Record<WeightCode, string>>
  readonly verdicts: Readonly<Record<Verdict, { readonly label: string; readonly text: string }>>
  readonly statuses: Readonly<Record<SourceEntry["status"], string>>
  readonly gates: Readonly<Partial<Record<ExplanationId, string>>>
  /** Pages of their own, in order. */
  readonly pages: readonly {
    readonly id: string
    readonly title: string
    readonly lead: string
    readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  }[]
  readonly signs: { readonly title: string; readonly lead: string; readonly heading: string }
}

/** The words of a printed reading around what it says. */
export type PrintTexts = Readonly<
  Record<
    | "title"
    | "madeBy"
    | "made"
    | "day"
    | "sentence"
    | "explanations"
    | "eitherOrBoth"
    | "for"
    | "against"
    | "noneFor"
    | "doesNotMean"
    | "returnWish"
    | "effects"
    | "mood"
    | "hope"
    | "unsaid"
    | "shares"
    | "hardLine"
    | "cannotKnow"
    | "strongestAgainst"
    | "missing"
    | "ties"
    | "step"
    | "notIf"
    | "words"
    | "ifTrue"
    | "understood"
    | "questions"
    | "help",
    string
  >
>

/** Each fact as a thing. */
export type FactNouns = Readonly<Record<FactId, string>>

/** All words of one language. */
export interface Texts {
  readonly facts: FactTexts
  readonly mirrored: MirroredTexts
  readonly acts: ActTexts
  readonly factNouns: FactNouns
  readonly explanations: ExplanationTexts
  readonly here: HereTexts
  readonly why: WhyTexts
  readonly doesNotMean: DoesNotMeanTexts
  readonly effects: EffectTexts
  readonly nextSteps: NextStepTexts
  readonly returnWish: ReturnWishTexts
  readonly questions: QuestionTexts
  readonly hardLines: HardLineTexts
  readonly cannotKnow: CannotKnowTexts
  readonly notEvidence: NotEvidenceTexts
  readonly safetyPages: SafetyPageTexts
  readonly sentences: SentenceTexts
  readonly library: LibraryTexts
  readonly print: PrintTexts
}
