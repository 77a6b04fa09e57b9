/** The slice of a chat that was dropped in: what its reading rests on. The chat itself stays with the engine. */
import type { Fact, SafetyHit } from "@aftertalk/core/model"
import { type BeforeAndNow, type FeelingKind, type Feelings, NO_FEELINGS, withFeeling } from "./feelings.ts"
import type { TalkLine } from "./talk-line.ts"

/** One talk of a chat, ready to be read. */
export interface ReadTalk {
  /** The other person, as the chat names them. */
  readonly name: string
  readonly facts: readonly Fact[]
  readonly safety: readonly SafetyHit[]
  /** How many talks the facts speak of; at least 1. */
  readonly talks: number
  /** Every line that a fact points at, and the lines of the talk itself, in order. */
  readonly lines: readonly TalkLine[]
}

export interface ChatState {
  readonly talk: ReadTalk | null
  readonly feelings: Feelings
}

export type ChatAction =
  | { readonly kind: "chat-talk-read"; readonly talk: ReadTalk }
  | {
      readonly kind: "chat-feeling-set"
      readonly feeling: FeelingKind
      readonly when: keyof BeforeAndNow
      readonly value: number | null
    }
  | { readonly kind: "chat-forgotten" }

export const FIRST_CHAT: ChatState = { talk: null, feelings: NO_FEELINGS }

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.kind) {
    case "chat-talk-read":
      return { talk: action.talk, feelings: NO_FEELINGS }
    case "chat-feeling-set":
      return { ...state, feelings: withFeeling(state.feelings, action.feeling, action.when, action.value) }
    case "chat-forgotten":
      return FIRST_CHAT
  }
}
