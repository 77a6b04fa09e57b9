/**
 * Evidence: where the words are on which something rests. Offsets are UTF-16 code units, half-open
 * `[start, end)`, into the text exactly as it was sent or typed, so that a screen can underline the very characters.
 */
import type { ChatId, QuestionId, TalkId } from "./ids.ts"

export interface Span {
  readonly start: number
  readonly end: number
}

export type Evidence =
  /** Words in the user's own account of a talk. */
  | { readonly kind: "account"; readonly talk: TalkId; readonly start: number; readonly end: number }
  /** Words in one message of a chat; `seq` is the message's place in it. */
  | {
      readonly kind: "message"
      readonly chat: ChatId
      readonly seq: number
      readonly start: number
      readonly end: number
    }
  /** A tap: the user answered this question. */
  | { readonly kind: "answer"; readonly question: QuestionId }
