/** What was found in a chat, one talk of it in view, in the form in which every reading takes its talk. */
import type { ChatId } from "@aftertalk/core/model"
import type { ReadTalk } from "../../app/chat-state.ts"
import type { TalkLine } from "../../shared/talk-line.ts"
import type { ChatLine, ChatResult } from "../../shared/import-calls.ts"

/** @returns null when the chat holds no talk */
export function toReadTalk(result: ChatResult): ReadTalk | null {
  const { talk, lines, otherLines, facts, mirrored, weighed, safety, other, chatKey, later } = result
  // An hour in UTC is no hour of the user's day, so it is not shown beside their words.
  const dated = result.dated && !result.utc
  if (talk === null) return null
  return {
    chat: chatKey,
    name: other,
    id: talk.id,
    later,
    facts,
    mirrored,
    safety,
    talks: Math.max(1, weighed),
    lines: [
      ...otherLines.filter(({ seq }) => seq < talk.startSeq).map((line) => toLine(talk.chat, line, dated, false)),
      ...lines.map((line) => toLine(talk.chat, line, dated, true)),
      ...otherLines.filter(({ seq }) => seq >= talk.endSeq).map((line) => toLine(talk.chat, line, dated, false)),
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
