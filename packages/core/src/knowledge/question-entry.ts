/** A question as the model knows it, without words. */
import type { FactId } from "../model/fact.ts"
import type { QuestionId } from "../model/ids.ts"
import type { Entry } from "./entry.ts"

export interface Settled {
  readonly fact: FactId
  readonly value: boolean
}

export interface OptionEntry {
  readonly id: string
  /** How often this answer is to be expected beside the others. */
  readonly share: 1 | 2 | 4
  readonly settles: readonly Settled[]
}

export interface QuestionEntry extends Entry {
  readonly id: QuestionId
  /** Whether several options may be chosen. */
  readonly many: boolean
  /** Facts that leave nothing to ask here: dry eyes, for a question about tears. */
  readonly notWith?: readonly FactId[]
  readonly options: readonly OptionEntry[]
}
