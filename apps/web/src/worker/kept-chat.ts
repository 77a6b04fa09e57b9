/** The chat that the worker keeps: as it was read, whose messages are the user's, and what was understood in it. */
import type { Chat, PersonId, TalkId, UnderstoodChat } from "@aftertalk/core"

export interface KeptChat {
  readonly chat: Chat
  readonly me: PersonId
  readonly all: UnderstoodChat
  /** The talk that is shown; null where there is none. */
  readonly shown: TalkId | null
}
