/** One mention of tears in an account. `tears.ts` finds them. */
import type { Clause, When } from "../../text/clause.ts"

export interface Tears {
  readonly who: "ex" | "user" | "both" | "other"
  readonly certainty: "clear" | "unsure"
  readonly denied: boolean
  readonly when: When
  /** `talk`: shed while the two talked; `elsewhere`: before, after, alone or with others, or a habit. */
  readonly where: "talk" | "elsewhere"
  /** Told by the ex or another person, not seen or heard by the user. */
  readonly reported: "ex" | "other" | null
  readonly clause: Clause
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** More mentions than any account has; they bound the work on a text made to be slow. */
export const MOST_MENTIONS = 300
