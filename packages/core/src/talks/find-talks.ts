/**
 * Talks of a chat: runs of messages and calls without a long gap. How long is long is read off the chat itself
 * (`talk-gap.ts`). Linear, in the order of the file; every message is in exactly one talk.
 */
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import type { ChatTalk } from "../model/talk.ts"
import { toWallTime } from "../model/time.ts"
import { findTalkGap } from "./talk-gap.ts"

/** @returns in order; empty for a chat without messages */
export function findTalks(chat: Chat): readonly ChatTalk[] {
  const { at, length } = chat.messages
  const gapS = findTalkGap(chat.messages)
  const talks: ChatTalk[] = []
  let start = 0
  for (let seq = 1; seq <= length; seq += 1) {
    // A clock that was set back by hours parts talks as well: nobody can say how long the silence was.
    const isNew = seq === length || Math.abs((at[seq] ?? 0) - (at[seq - 1] ?? 0)) >= gapS
    if (!isNew) continue
    talks.push(toTalk(chat, start, seq))
    start = seq
  }
  return talks
}

/** The id holds as long as what stands before the talk: a later export that only adds messages keeps it. */
function toTalk(chat: Chat, startSeq: number, endSeq: number): ChatTalk {
  const { at, from } = chat.messages
  return {
    kind: "chat",
    id: `${chat.id}:${startSeq}`,
    chat: chat.id,
    startSeq,
    endSeq,
    first: toWallTime(at[startSeq] ?? 0),
    last: toWallTime(at[endSeq - 1] ?? 0),
    startedBy: (from[startSeq] ?? 0) as PersonId,
  }
}
