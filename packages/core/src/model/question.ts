/** A question to the user. What is in doubt is asked, not guessed; every question can be skipped. */
import type { FactId } from "./fact.ts"
import type { QuestionId } from "./ids.ts"
import type { WallTime } from "./time.ts"

/** One of several answers to a question about a talk, and the facts that it settles. */
export interface AnswerOption {
  readonly id: string
  readonly label: string
  readonly settles: readonly { readonly fact: FactId; readonly value: boolean }[]
}

/** A question about a talk; its text may hold `{name}`, to be filled with the other person's name or "your ex". */
export interface TalkQuestion {
  readonly id: QuestionId
  readonly text: string
  readonly options: readonly AnswerOption[]
  /** Whether several options may be chosen. */
  readonly many: boolean
}

export interface Answer {
  readonly question: QuestionId
  /** Chosen options; empty for "I don't know" and "Skip". */
  readonly options: readonly string[]
}

/** A line as it stands in the chat, beside a question about it. For the user's own screen. */
export interface RealLine {
  /** Null where the source has no dates. */
  readonly at: WallTime | null
  readonly name: string
  /** The beginning of the words. */
  readonly text: string
}

/** A question about an export. At most four are asked. */
export type ExportQuestion =
  | {
      readonly kind: "which-chat"
      readonly choices: readonly {
        readonly id: string
        readonly title: string | null
        readonly messages: number
        readonly lines: readonly RealLine[]
      }[]
    }
  | { readonly kind: "which-is-you"; readonly choices: readonly string[] }
  | {
      readonly kind: "date-order"
      /** Each reading of the same real stamps, with what would follow from it. */
      readonly choices: readonly DateOrderChoice[]
    }
  /** The source gives points in time: in which zone did the user's clock show them? The lines bear their UTC. */
  | { readonly kind: "zone"; readonly lines: readonly RealLine[] }
  /** A pasted text says "Today", "Mon" or "3 Mar": on which day was it copied? With the first such stamp. */
  | { readonly kind: "copied-on"; readonly stamp: string }

export type DateOrder = "dmy" | "mdy" | "ymd"

export interface DateOrderChoice {
  readonly order: DateOrder
  /** The stamp of a real line as it stands in the file, and the date that this reading gives. */
  readonly stamp: string
  readonly reads: string
  /** How often time would run backwards by more than a day under this reading. */
  readonly backwardJumps: number
}
