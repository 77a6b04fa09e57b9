/** What a table of phrases of one kind says. The notation of a phrase is told in `phrase.ts`. */
import type { Speaker } from "../../model/safety.ts"

export interface Phrases {
  readonly strength: 2 | 3
  /** In the notation of `phrase.ts`. */
  readonly phrases: readonly string[]
}

/** Which guards a kind lifts: an offer is often a question, an apology often has an "if". */
export interface Lifted {
  readonly question?: boolean
  readonly condition?: boolean
  readonly negation?: boolean
  readonly joke?: boolean
  /** Also where it tells of what was ("I cried all night"). */
  readonly past?: boolean
  /** Words that are about taking words back. */
  readonly takenBack?: boolean
}

export interface PhraseTable<Kind extends string> {
  readonly kind: Kind
  readonly lifted: Lifted
  /** Whose words may hold it; a user's own hope is no hope given. */
  readonly roles?: readonly Speaker[]
  readonly groups: readonly Phrases[]
  /** Phrases that, near the words, show that they mean something else. */
  readonly unless?: readonly string[]
}
