/**
 * The slice of one reading: what the user struck or doubted in it, the order now and the order before the last change,
 * and how often it was opened. There is one for the telling, one for the chat and one for the sample.
 */
import type {
  Answer,
  ExplanationId,
  Fact,
  FactId,
  OrderChange,
  QuestionId,
  Reading,
  SharedLifeRoute,
  ToldReading,
} from "@aftertalk/core/model"
import type { UnderstoodAccount } from "@aftertalk/core"
import { withAnswer } from "./answers.ts"
import { type StruckLine, isSameLine } from "./struck-lines.ts"
import type { Misread } from "../shared/misread.ts"

export interface ShownReading {
  readonly reading: Reading
  readonly told: ToldReading
  /** Why the order differs from the one before; null when nothing was changed. */
  readonly change: OrderChange | null
  /** The facts it was made from. */
  readonly facts: readonly Fact[]
}

/** The last thing that the user did to the order. */
export type Change = "struck" | "unsure" | "explanation" | "back" | "answered" | "added"

/** Names a fact of one talk; a fact struck in one talk still stands in another. */
export type FactKey = string

export function factKey(fact: Pick<Fact, "fact" | "talk">): FactKey {
  return `${fact.fact}@${fact.talk}`
}

/** What the user changed in the reading. */
export interface Strikes {
  readonly facts: readonly FactKey[]
  readonly unsure: readonly FactKey[]
  readonly explanations: readonly ExplanationId[]
  readonly lines: readonly StruckLine[]
}

/** What the user added to the reading. */
export interface Additions {
  /** Lines in their own words, and what was understood of all of them; null while there are none. */
  readonly lines: readonly string[]
  readonly account: UnderstoodAccount | null
  readonly facts: readonly FactId[]
  /** Explanations of their own: they stand in view and are weighed by nothing. */
  readonly explanations: readonly string[]
}

export interface ReadingState {
  readonly strikes: Strikes
  readonly added: Additions
  /** Answers to questions that the reading itself asked. */
  readonly answers: readonly Answer[]
  /** What the two still share, as the user tapped it. */
  readonly ties: readonly SharedLifeRoute[]
  readonly now: ShownReading | null
  /** As it stood before the last change; null when nothing was changed. */
  readonly before: ShownReading | null
  readonly lastChange: Change | null
  /** What Undo brings back; null when there is nothing to undo. */
  readonly undo: Undo | null
  /** How often it was opened since something new was told. */
  readonly openings: number
  /** Until when it was put away, in milliseconds; null where it was not. */
  readonly awayUntilMs: number | null
  /** Words of danger that the user says were misread. */
  readonly misread: readonly Misread[]
  /** How far down it was when it was left for the library, from which one comes back to it; null else. */
  readonly leftAtY: number | null
  /** What was told when it was opened last. */
  readonly openedWith: string
}

export interface Undo {
  readonly strikes: Strikes
  readonly answers: readonly Answer[]
  readonly added: Additions
}

export type ReadingAction =
  | { readonly kind: "reading-made"; readonly shown: ShownReading }
  | { readonly kind: "strikes-changed"; readonly strikes: Strikes; readonly change: Change }
  | { readonly kind: "added"; readonly added: Additions }
  | { readonly kind: "change-undone" }
  | { readonly kind: "tie-tapped"; readonly tie: SharedLifeRoute }
  | { readonly kind: "reading-answered"; readonly question: QuestionId; readonly options: readonly string[] }
  | { readonly kind: "reading-opened"; readonly openedWith: string }
  | { readonly kind: "put-away"; readonly untilMs: number | null }
  | { readonly kind: "words-misread"; readonly misread: readonly Misread[] }
  | { readonly kind: "misread-taken-back" }
  | { readonly kind: "reading-left-aside"; readonly atY: number }

export const NO_STRIKES: Strikes = { facts: [], unsure: [], explanations: [], lines: [] }
export const NOTHING_ADDED: Additions = { lines: [], account: null, facts: [], explanations: [] }

export const FIRST_READING: ReadingState = {
  strikes: NO_STRIKES,
  added: NOTHING_ADDED,
  answers: [],
  ties: [],
  now: null,
  before: null,
  lastChange: null,
  undo: null,
  openings: 0,
  awayUntilMs: null,
  misread: [],
  leftAtY: null,
  openedWith: "",
}

export function reduceReading(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.kind) {
    case "reading-made":
      return { ...state, now: action.shown }
    case "strikes-changed":
      return { ...changed(state, action.change), strikes: action.strikes }
    case "added":
      return { ...changed(state, "added"), added: action.added }
    case "change-undone":
      if (state.undo === null) return state
      return { ...state, ...state.undo, undo: null, before: null, lastChange: null }
    case "tie-tapped":
      return { ...state, ties: toggled(state.ties, action.tie) }
    case "reading-answered":
      return { ...changed(state, "answered"), answers: withAnswer(state.answers, action) }
    case "put-away":
      return { ...state, awayUntilMs: action.untilMs }
    case "words-misread":
      return { ...state, misread: [...state.misread, ...action.misread] }
    case "misread-taken-back":
      return { ...state, misread: [] }
    case "reading-left-aside":
      return { ...state, leftAtY: action.atY }
    case "reading-opened": {
      // Whoever only looked something up has not opened it again.
      if (state.leftAtY !== null) return { ...state, leftAtY: null }
      const isNew = state.openedWith !== action.openedWith
      return { ...state, openings: isNew ? 1 : state.openings + 1, openedWith: action.openedWith }
    }
  }
}

function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}

/** The order now becomes the order before, and what was so far can be brought back. */
function changed(state: ReadingState, change: Change): ReadingState {
  const { strikes, answers, added } = state
  return { ...state, before: state.now, lastChange: change, undo: { strikes, answers, added } }
}

/** The strikes with one fact struck, doubted, or brought back. */
export function withFactStrike(strikes: Strikes, key: FactKey, to: "struck" | "unsure" | "kept"): Strikes {
  const others = (keys: readonly FactKey[]): readonly FactKey[] => keys.filter((other) => other !== key)
  return {
    ...strikes,
    facts: to === "struck" ? [...others(strikes.facts), key] : others(strikes.facts),
    unsure: to === "unsure" ? [...others(strikes.unsure), key] : others(strikes.unsure),
  }
}

export function withLineStrike(strikes: Strikes, line: StruckLine, struck: boolean): Strikes {
  const others = strikes.lines.filter((other) => !isSameLine(other, line))
  return { ...strikes, lines: struck ? [...others, line] : others }
}

export function withExplanationStrike(strikes: Strikes, id: ExplanationId, struck: boolean): Strikes {
  const others = strikes.explanations.filter((other) => other !== id)
  return { ...strikes, explanations: struck ? [...others, id] : others }
}
