/** The slice of a chat that was dropped in: what its reading rests on. The chat itself stays with the engine. */
import type { Fact, SafetyHit, TalkId } from "@aftertalk/core/model"
import { type BeforeAndNow, type FeelingKind, type Feelings, NO_FEELINGS, withFeeling } from "./feelings.ts"
import type { TalkLine } from "../shared/talk-line.ts"

/** A talk of a chat and what was found in those before it, ready to be read. */
export interface ReadTalk {
  /** Tells the chat from others. */
  readonly chat: string
  /** The other person, as the chat names them. */
  readonly name: string
  /** The talk that is shown. */
  readonly id: TalkId
  /** How many talks came after it; 0 for the latest. */
  readonly later: number
  readonly facts: readonly Fact[]
  /** What was found with the two people changed over, for "Both shares". */
  readonly mirrored: readonly Fact[]
  readonly safety: readonly SafetyHit[]
  /** How many talks the facts speak of; at least 1. */
  readonly talks: number
  /** Every line that a fact points at, and the lines of the talk itself, in order. */
  readonly lines: readonly TalkLine[]
}

/** What the user's own telling has to do with the chat. */
export type ChatJoin =
  /** Nothing: they are read apart. */
  | { readonly kind: "apart" }
  /** It tells of this talk of the chat, so that both are one talk. */
  | { readonly kind: "same"; readonly talk: TalkId }
  /** It tells of a talk that the chat does not hold. */
  | { readonly kind: "another" }

export interface ChatState {
  readonly talk: ReadTalk | null
  readonly join: ChatJoin
  readonly feelings: Feelings
  /** What the user said of how they were around other talks. */
  readonly feelingsAt: Readonly<Record<string, Feelings>>
}

/** Names a talk also beside those of other chats. */
export function talkKey({ chat, id }: Pick<ReadTalk, "chat" | "id">): string {
  return `${id} ${chat}`
}

export type ChatAction =
  | { readonly kind: "chat-talk-read"; readonly talk: ReadTalk }
  | {
      readonly kind: "chat-feeling-set"
      readonly feeling: FeelingKind
      readonly when: keyof BeforeAndNow
      readonly value: number | null
    }
  | { readonly kind: "chat-joined"; readonly join: ChatJoin }
  | { readonly kind: "chat-forgotten" }

export const FIRST_CHAT: ChatState = { talk: null, join: { kind: "apart" }, feelings: NO_FEELINGS, feelingsAt: {} }

export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.kind) {
    case "chat-talk-read":
      return talkRead(state, action.talk)
    case "chat-joined":
      return { ...state, join: action.join }
    case "chat-feeling-set":
      return { ...state, feelings: withFeeling(state.feelings, action.feeling, action.when, action.value) }
    case "chat-forgotten":
      return FIRST_CHAT
  }
}

function talkRead({ talk: before, feelings, feelingsAt }: ChatState, talk: ReadTalk): ChatState {
  const all = before === null ? feelingsAt : { ...feelingsAt, [talkKey(before)]: feelings }
  return { ...FIRST_CHAT, talk, feelings: all[talkKey(talk)] ?? NO_FEELINGS, feelingsAt: all }
}
