/**
 * The readings side by side: of the telling, of the chat, and of the sample. They never mix. Of a chat each talk has a reading
 * of its own, with what was struck in it and how often it was opened; those not in view are on the shelf.
 */
import { type ReadTalk, talkKey } from "./chat-state.ts"
import { FIRST_READING, type ReadingAction, type ReadingState, reduceReading } from "./reading-state.ts"

export const READING_KINDS = ["told", "chat", "sample"] as const
export type ReadingKind = (typeof READING_KINDS)[number]

export interface ReadingsState extends Readonly<Record<ReadingKind, ReadingState>> {
  /** Readings of other talks, by `talkKey`. */
  readonly shelf: Readonly<Record<string, ReadingState>>
}

export type ReadingsAction = { readonly which: ReadingKind; readonly action: ReadingAction } | TalkPicked

interface TalkPicked {
  readonly kind: "talk-picked"
  /** `talkKey` of the talk so far; null where there is none. */
  readonly from: string | null
  readonly to: string
  /** Both are of one chat: what was said of misread words and of ties holds for both. */
  readonly sameChat: boolean
}

export const FIRST_READINGS: ReadingsState = {
  told: FIRST_READING,
  chat: FIRST_READING,
  sample: FIRST_READING,
  shelf: {},
}

export function reduceReadings(state: ReadingsState, action: ReadingsAction): ReadingsState {
  if ("kind" in action) return talkPicked(state, action)
  const { which } = action
  return { ...state, [which]: reduceReading(state[which], action.action) }
}

/** How often readings of other talks of the chat were opened: going from one to the next is looking again too. */
export function openingsBeside({ shelf }: ReadingsState, { chat, id }: Pick<ReadTalk, "chat" | "id">): number {
  const own = talkKey({ chat, id })
  return Object.entries(shelf)
    .filter(([key]) => key !== own && key.endsWith(` ${chat}`))
    .reduce((sum, [, { openings }]) => sum + openings, 0)
}

function talkPicked(state: ReadingsState, { from, to, sameChat }: TalkPicked): ReadingsState {
  const shelf = from === null ? state.shelf : { ...state.shelf, [from]: state.chat }
  const chat = shelf[to] ?? FIRST_READING
  return { ...state, shelf, chat: sameChat ? { ...chat, misread: state.chat.misread, ties: state.chat.ties } : chat }
}
