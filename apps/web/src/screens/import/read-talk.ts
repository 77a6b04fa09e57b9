/** What was found in the latest talk of a chat, in the form in which every reading takes its talk. */
import type { ChatTalk } from "@aftertalk/core/model"
import type { ReadTalk } from "../../app/chat-state.ts"
import type { TalkLine } from "../../app/talk-line.ts"
import type { ChatLine, ChatResult } from "../../shared/import-calls.ts"

/** @returns null when the chat holds no talk */
export function toReadTalk({ latest, lines, facts, safety, other, dated }: ChatResult): ReadTalk | null {
  if (latest === null) return null
  return {
    name: other,
    facts,
    safety,
    // Only the latest talk is weighed so far, and the page says so.
    talks: 1,
    lines: lines.map((line) => toLine(latest, line, dated)),
  }
}

/** Whether both hold the same messages, seen by the same person. */
export function isSameTalk(one: ReadTalk, other: ReadTalk): boolean {
  return one.name === other.name && JSON.stringify(one.lines) === JSON.stringify(other.lines)
}

function toLine({ chat }: ChatTalk, { seq, at, mine, text }: ChatLine, dated: boolean): TalkLine {
  return { at: { kind: "message", chat, seq }, text, who: mine ? "user" : "ex", sent: dated ? at : null, shown: true }
}
