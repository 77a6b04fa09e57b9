/** A talk: one stretch of contact with the ex, known from the user's account or from a chat. */
import type { ChatId, PersonId, TalkId } from "./ids.ts"
import type { Answer } from "./question.ts"
import type { WallTime } from "./time.ts"

/** The user's own telling of a talk. (The login on a server is a member, never an account.) */
export interface TalkAccount {
  readonly kind: "account"
  readonly id: TalkId
  /** Exactly as typed. */
  readonly text: string
  readonly answers: readonly Answer[]
}

/** A run of messages and calls without a long gap. */
export interface ChatTalk {
  readonly kind: "chat"
  readonly id: TalkId
  readonly chat: ChatId
  /** Messages `[startSeq, endSeq)` of the chat. */
  readonly startSeq: number
  readonly endSeq: number
  readonly first: WallTime
  readonly last: WallTime
  readonly startedBy: PersonId
}

export type Talk = TalkAccount | ChatTalk
