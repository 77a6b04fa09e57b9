/** What one fact looks like in words: the table that each fact's file gives, and `phrase-fact.ts` reads. */
import type { FactId } from "../../model/fact.ts"
import type { Reality } from "../../text/clause.ts"

/** Lists of patterns, in the language of `phrase-pattern.ts`. */
export interface PhraseTable {
  readonly fact: FactId
  /** Settle it in the user's own telling. */
  readonly told?: readonly string[]
  /** Settle it where they are the ex's words, quoted or reported. */
  readonly spoken?: readonly string[]
  /** Settle it where they are the user's own words to the ex. */
  readonly mine?: readonly string[]
  /** Settle it where all of one row stand in the same sentence, in any order. */
  readonly together?: readonly (readonly string[])[]
  /** Words that only hint, wherever they stand: found with certainty "unsure". */
  readonly hinted?: readonly string[]
  /** Say in words that it did not happen. */
  readonly denied?: readonly string[]
  /** Look like it and are something else: a find that touches one of these is dropped. */
  readonly except?: readonly string[]
  /** What it may be beside real: a fact that is a question in itself ("are you eating?") allows "question". */
  readonly realities?: readonly Reality[]
  /** Whether it also counts where a third person tells of it ("his mum says he doesn't eat"). */
  readonly hearsay?: boolean
}
