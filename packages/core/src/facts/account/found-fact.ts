/** What every recogniser of facts in an account keeps to. The list of them is in `registry.ts`. */
import type { FactId } from "../../model/fact.ts"
import type { AccountText, When } from "../../text/clause.ts"
import type { Tears } from "./tears-mention.ts"

export interface FoundFact {
  readonly fact: FactId
  /** False where the words deny it. */
  readonly value: boolean
  readonly when: When
  /** The shortest stretch of the text that settles it. */
  readonly start: number
  readonly end: number
  /** `unsure` becomes a question, never a fact on the screen. */
  readonly certainty: "clear" | "unsure"
}

export interface AccountContext {
  readonly account: AccountText
  /** Every mention of tears, in order. */
  readonly tears: readonly Tears[]
}

/** Several findings of one fact are welcome: the clearest is kept. */
export type AccountRecogniser = (context: AccountContext) => readonly FoundFact[]
