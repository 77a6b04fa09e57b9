/** What the page may ask of the engine: for each call what it takes and what it gives. Both sides are checked against it. */
import type { UnderstoodAccount, Version } from "@aftertalk/core"
import type {
  Fact,
  OrderChange,
  Ratings,
  Reading,
  ReadingInput,
  SafetyRoute,
  Span,
  TalkAccount,
  ToldReading,
} from "@aftertalk/core/model"
import type { TalkLine } from "./talk-line.ts"
import type { ImportCalls } from "./import-calls.ts"

export interface EngineCalls extends ImportCalls {
  /** Answers once the engine is loaded. */
  readonly ready: { readonly takes: null; readonly gives: true }
  /** What an account of a talk says. */
  readonly understand: { readonly takes: TalkAccount; readonly gives: UnderstoodAccount }
  /** The safety routes that the user's own words open. */
  readonly checkWords: { readonly takes: string; readonly gives: readonly FoundWords[] }
  /** The reading as a page to keep, or as data; made here, and sent nowhere. */
  readonly print: { readonly takes: PrintTakes; readonly gives: string }
  /** The reading of facts, in words, and why its order differs from the one before. */
  readonly read: { readonly takes: ReadTakes; readonly gives: ReadGives }
}

/** A safety route and the stretches of the text that open it. */
export interface FoundWords {
  readonly route: SafetyRoute
  readonly spans: readonly Span[]
}

export interface PrintTakes extends Pick<ReadTakes, "lines"> {
  readonly as: "html" | "json"
  readonly told: ToldReading
  readonly ratings: Ratings
  /** Today, in words. */
  readonly day: string
  readonly language: string
}

export interface ReadTakes {
  readonly input: ReadingInput
  /** The other person's name; null for "your ex". */
  readonly name: string | null
  /** The version before the user's last change; null when there is none to compare with. */
  readonly before: Version | null
  /** The lines that the facts point into, so that a reading can say what was said. */
  readonly lines: readonly Pick<TalkLine, "at" | "text">[]
  /** What was found with the two people changed over. */
  readonly mirrored: readonly Fact[]
  /** A day some weeks from now in words, for words to send. */
  readonly until: string
}

export interface ReadGives {
  readonly reading: Reading
  readonly told: ToldReading
  readonly change: OrderChange | null
}

export type CallName = keyof EngineCalls
export type Takes<Name extends CallName> = EngineCalls[Name]["takes"]
export type Gives<Name extends CallName> = EngineCalls[Name]["gives"]

/** How far a long call is. `step` is a key of the catalogue of words; `of` is null while the end is not known. */
export interface CallProgress {
  readonly step: string
  readonly done: number
  readonly of: number | null
}
