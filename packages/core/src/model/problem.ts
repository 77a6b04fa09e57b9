/**
 * A problem: one part of the input was bad, or in doubt. It stands beside the result; nothing is dropped in silence.
 * A problem carries counts and positions, never the words.
 */
export const PROBLEM_CODES = [
  // the whole file
  "empty-file",
  "not-an-export",
  "binary-file",
  "group-chat",
  "encrypted-zip",
  "broken-zip",
  "zip-too-large",
  "nothing-inside",
  "no-messages",
  "wrong-encoding",
  "too-many-people",
  // parts of it
  "line-before-first-date",
  "impossible-date",
  "cut-off",
  "broken-item",
  "repaired-escape",
  "lone-surrogate",
  "time-went-back",
  "future-date",
  "same-name-twice",
  "quoted-header",
  "unknown-phrase",
  "unsupported-item",
  "item-without-date",
  // doubts that the user can settle
  "date-order-unclear",
  "day-unclear",
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface Problem {
  readonly code: ProblemCode
  /** How many items have it. */
  readonly count: number
  /** First line (text) or item (others) that has it, from 1; null when it is the whole file. */
  readonly firstLine: number | null
  /** Some of the places, for a screen that shows them beside the user's own lines; at most 100. */
  readonly lines: readonly number[]
  /** How many items that are neither a message nor a known non-message this problem stands for. */
  readonly lostItems: number
  /** Lines of a file that gave nothing, for a report of its layout: digits are 9, letters x, so no words are in it. */
  readonly masked?: readonly string[]
}
