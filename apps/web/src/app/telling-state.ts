/**
 * The slice of the state that a telling fills: the words, the taps, the answers, how the user is, what was understood of
 * it, and what the user corrected. The words are never cleared but by the user.
 */
import type { UnderstoodAccount } from "@aftertalk/core"
import type { Answer, QuestionId, TalkAccount } from "@aftertalk/core/model"
import { withAnswer } from "./answers.ts"
import { type Correction, withCorrection } from "./corrections.ts"
import { type BeforeAndNow, type FeelingKind, type Feelings, NO_FEELINGS, withFeeling } from "./feelings.ts"

export interface TellingState {
  readonly text: string
  /** What the other person is called here; "" when the user gave no name. */
  readonly name: string
  /** Taps and answers; one with no options was skipped or answered with "I don't know". */
  readonly answers: readonly Answer[]
  readonly feelings: Feelings
  readonly corrections: readonly Correction[]
  /** What the engine understood last, and of what; null before it was asked. */
  readonly understood: Understood | null
}

export interface Understood {
  readonly account: UnderstoodAccount
  readonly text: string
  readonly answers: readonly Answer[]
}

export type TellingAction =
  | { readonly kind: "text-typed"; readonly text: string }
  | { readonly kind: "name-typed"; readonly name: string }
  | { readonly kind: "question-answered"; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly kind: "answer-taken-back"; readonly question: QuestionId }
  | {
      readonly kind: "feeling-set"
      readonly feeling: FeelingKind
      readonly when: keyof BeforeAndNow
      readonly value: number | null
    }
  | { readonly kind: "account-understood"; readonly understood: Understood }
  | { readonly kind: "words-corrected"; readonly correction: Correction }
  | { readonly kind: "corrections-restored"; readonly corrections: readonly Correction[] }
  | { readonly kind: "answers-restored"; readonly answers: readonly Answer[] }
  | { readonly kind: "telling-cleared" }

export const FIRST_TELLING: TellingState = {
  text: "",
  name: "",
  answers: [],
  feelings: NO_FEELINGS,
  corrections: [],
  understood: null,
}

export function reduceTelling(state: TellingState, action: TellingAction): TellingState {
  switch (action.kind) {
    case "text-typed":
      return { ...state, text: action.text }
    case "name-typed":
      return { ...state, name: action.name }
    case "question-answered":
      return { ...state, answers: withAnswer(state.answers, action) }
    case "answer-taken-back":
      return { ...state, answers: state.answers.filter(({ question }) => question !== action.question) }
    case "feeling-set":
      return { ...state, feelings: withFeeling(state.feelings, action.feeling, action.when, action.value) }
    case "account-understood":
      // An answer that comes late speaks of words that have changed since.
      return isOf(action.understood, state) ? { ...state, understood: action.understood } : state
    case "words-corrected":
      return { ...state, corrections: withCorrection(state.corrections, action.correction) }
    case "corrections-restored":
      return { ...state, corrections: action.corrections }
    case "answers-restored":
      return { ...state, answers: action.answers }
    case "telling-cleared":
      return FIRST_TELLING
  }
}

/** Whether it speaks of the words and answers as they stand. */
export function isOf(understood: Understood | null, state: TellingState): boolean {
  return understood !== null && understood.text === state.text && understood.answers === state.answers
}

/** What was understood of the words as they stand, even where an answer has come since; null when the words changed. */
export function understoodWords(state: TellingState): UnderstoodAccount | null {
  return state.understood?.text === state.text ? state.understood.account : null
}

/** The one talk that is told here. */
export const TOLD_TALK = "told"

/** The telling as the engine takes it. */
export function accountOf({ text, answers }: Pick<TellingState, "text" | "answers">): TalkAccount {
  return { kind: "account", id: TOLD_TALK, text, answers }
}
