/**
 * From points in time to what the clock on the wall showed. Many formats give points in time and no zone; the user's zone
 * is asked, never guessed. The rules of zones belong to the platform, so whoever asks brings them (`OffsetAt`).
 */
import type { Chat } from "../model/chat.ts"
import type { MessageColumns } from "../model/message.ts"
import type { ExportQuestion } from "../model/question.ts"
import { type WallTime, parseWallTime, toWallTime } from "../model/time.ts"
import { realLines } from "./real-lines.ts"

/** Minutes that a zone is ahead of UTC at a point in time, given as seconds from 1970-01-01T00:00:00Z. */
export type OffsetAt = (utc: number) => number

/** Zones change their offset at the quarter of an hour, so one answer serves for all points in it. */
const QUARTER_S = 900

/** Chats that have a wall clock already stay as they are. */
export function inZone(chat: Chat, offsetAt: OffsetAt): Chat {
  if (chat.zone === undefined) return chat
  const known = new Map<number, number>()
  const wall = (utc: number): number => {
    const quarter = Math.floor(utc / QUARTER_S)
    const offset = known.get(quarter) ?? offsetAt(quarter * QUARTER_S) * 60
    known.set(quarter, offset)
    return utc + offset
  }
  const { zone: _zone, ...rest } = chat
  return {
    ...rest,
    messages: moved(chat.messages, wall),
    first: movedTime(chat.first, wall),
    last: movedTime(chat.last, wall),
  }
}

/** Asked where points in time were read and nobody has named the zone; for the chat with the most messages. */
export function whichZone(chats: readonly Chat[]): ExportQuestion[] {
  const open = chats.filter(({ zone, messages, first }) => zone !== undefined && first !== null && messages.length > 0)
  const [first] = open.toSorted((a, b) => b.messages.length - a.messages.length)
  return first === undefined ? [] : [{ kind: "zone", lines: realLines(first) }]
}

function moved(messages: MessageColumns, wall: (utc: number) => number): MessageColumns {
  return { ...messages, at: messages.at.map(wall) }
}

function movedTime(time: WallTime | null, wall: (utc: number) => number): WallTime | null {
  const utc = time === null ? null : parseWallTime(time)
  return utc === null ? null : toWallTime(wall(utc))
}
