/**
 * The messages of several chats with the same person in one order of time, cut into talks together: a talk may go from
 * messages to a call in another app. What stands in two exports, at the same time with the same words of the same side, is
 * one message. Chats without dates have no place in it. One pass over all, with as many heads as there are chats.
 */
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import type { Timeline } from "../model/pattern.ts"
import { findTalkGap } from "./talk-gap.ts"

export interface OwnChat {
  readonly chat: Chat
  readonly me: PersonId
}

export function makeTimeline(chats: readonly OwnChat[]): Timeline {
  const most = chats.reduce((sum, { chat }) => sum + lengthOf(chat), 0)
  const line = { chat: new Uint16Array(most), seq: new Uint32Array(most), at: new Float64Array(most) }
  const heads = chats.map(() => 0)
  let length = 0
  for (let next = earliest(chats, heads); next !== null; next = earliest(chats, heads)) {
    const seq = heads[next] ?? 0
    heads[next] = seq + 1
    const at = chats[next]?.chat.messages.at[seq] ?? 0
    if (chats.length > 1 && isAgain(chats, line, length, { which: next, seq, at })) continue
    line.chat[length] = next
    line.seq[length] = seq
    line.at[length] = at
    length += 1
  }
  const at = line.at.subarray(0, length)
  return { length, chat: line.chat.subarray(0, length), seq: line.seq.subarray(0, length), at, starts: startsIn(at) }
}

function lengthOf({ messages, times }: Chat): number {
  return times === undefined ? messages.length : 0
}

/** Of the chats' next messages the earliest; each chat keeps its own order. */
function earliest(chats: readonly OwnChat[], heads: readonly number[]): number | null {
  let best: number | null = null
  let bestAt = Infinity
  for (let which = 0; which < chats.length; which += 1) {
    const chat = chats[which]?.chat
    const seq = heads[which] ?? 0
    if (chat === undefined || seq >= lengthOf(chat)) continue
    const at = chat.messages.at[seq] ?? 0
    if (at < bestAt) [best, bestAt] = [which, at]
  }
  return best
}

function isAgain(
  chats: readonly OwnChat[],
  line: Pick<Timeline, "chat" | "seq" | "at">,
  length: number,
  one: { readonly which: number; readonly seq: number; readonly at: number },
): boolean {
  for (let i = length - 1; i >= 0 && line.at[i] === one.at; i -= 1) {
    const which = line.chat[i] ?? 0
    if (which !== one.which && isSame(chats[which], line.seq[i] ?? 0, chats[one.which], one.seq)) return true
  }
  return false
}

function isSame(a: OwnChat | undefined, seqA: number, b: OwnChat | undefined, seqB: number): boolean {
  if (a === undefined || b === undefined) return false
  const [one, other] = [a.chat.messages, b.chat.messages]
  const sameSide = (one.from[seqA] === a.me) === (other.from[seqB] === b.me)
  return sameSide && one.kind[seqA] === other.kind[seqB] && one.text[seqA] === other.text[seqB]
}

function startsIn(at: Float64Array): readonly number[] {
  const gapS = findTalkGap({ at, length: at.length })
  const starts: number[] = at.length > 0 ? [0] : []
  for (let i = 1; i < at.length; i += 1) if (Math.abs((at[i] ?? 0) - (at[i - 1] ?? 0)) >= gapS) starts.push(i)
  return starts
}
