/** What a table of one kind of cue says, and what is known of the message it is held against. */
import type { CueKind } from "../model/cue.ts"

/** What came before a message, as far as it is known. */
export interface MessageContext {
  /** The last message of the other one, if this one may answer it. */
  readonly prev?: string
  /** Days without any message before this one. Missing: not known. */
  readonly silenceDays?: number
}

export interface CuePhrases {
  readonly strength: 2 | 3
  /** In the notation of `phrase.ts`. */
  readonly phrases: readonly string[]
}

/** Which guards a kind of cue lifts: an offer is often a question, an apology often has an "if". */
export interface Lifted {
  readonly question?: boolean
  readonly condition?: boolean
  readonly negation?: boolean
  readonly joke?: boolean
  /** Also where it tells of what was ("I cried all night"). */
  readonly past?: boolean
}

export interface CueTable {
  readonly cue: CueKind
  readonly lifted: Lifted
  /** Whose words may hold it; a user's own hope is no hope given. */
  readonly roles?: readonly ("ex" | "user" | "account")[]
  readonly groups: readonly CuePhrases[]
  /** Phrases that, near the words, show that they mean something else. */
  readonly unless?: readonly string[]
}
