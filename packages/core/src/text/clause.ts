/**
 * The parts of an account as the recognisers see them: sentences are cut into clauses, and each clause says whose act it
 * is, whether it is denied, whether it is real, and in which talk. `clauses.ts` makes them.
 */
import type { Span } from "../model/evidence.ts"
import type { Who } from "../model/cue.ts"

export interface Token extends Span {
  /** Lower case, typographic apostrophes made plain, common misspellings of function words mended ("didnt" -> "didn't"). */
  readonly word: string
}

/** Real, or one of the ways in which words speak of what did not happen. */
export type Reality = "real" | "condition" | "question" | "wish" | "plan" | "dream" | "fiction"

export interface Clause extends Span {
  /** Place of its sentence, from 0, and of its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** Who acts, feels or speaks in this clause. In the other one's reported words, "I" is the other one. */
  readonly subject: Who
  /** Whose words these are, where the clause is quoted or reported speech; null where the user tells. */
  readonly saidBy: Who | null
  /** Denied in words: "never said sorry", "without a tear". */
  readonly negated: boolean
  readonly reality: Reality
  readonly when: "latest" | "earlier" | "general"
}

/** One account, taken apart. */
export interface AccountText {
  readonly text: string
  readonly clauses: readonly Clause[]
}
