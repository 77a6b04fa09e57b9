/** What was found in a chat, latest talk first in view, in the form in which every reading takes its talk. */
import type { ChatId } from "@aftertalk/core/model"
import type { ReadTalk } from "../../app/chat-state.ts"
import type { TalkLine } from "../../shared/talk-line.ts"
import type { ChatLine, ChatResult } from "../../shared/import-calls.ts"

/** @returns null when the chat holds no talk */
export function toReadTalk(result: ChatResult): ReadTalk | null {
  const { latest, lines, earlierLines, facts, mirrored, weighed, safety, other } = result
  // An hour in UTC is no hour of the user's day, so it is not shown beside their words.
  const dated = result.dated && !result.utc
  if (latest === null) return null
  return {
    name: other,
    id: latest.id,
    facts,
    mirrored,
    safety,
    talks: Math.max(1, weighed),
    lines: [
      ...earlierLines.map((line) => toLine(latest.chat, line, dated, false)),
      ...lines.map((line) => toLine(latest.chat, line, dated, true)),
    ],
  }
}

/** Whether both hold the same messages, seen by the same person. */
export function isSameTalk(one: ReadTalk, other: ReadTalk): boolean {
  return one.name === other.name && JSON.stringify(one.lines) === JSON.stringify(other.lines)
}

function toLine(chat: ChatId, { seq, at, mine, text }: ChatLine, dated: boolean, shown: boolean): TalkLine {
  return { at: { kind: "message", chat, seq }, text, who: mine ? "user" : "ex", sent: dated ? at : null, shown }
}
