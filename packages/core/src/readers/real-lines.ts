/** A few lines of a chat to show beside a question, so that the user knows what is asked about. */
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { messageAt } from "../model/message.ts"
import type { RealLine } from "../model/question.ts"

const LINES = 2
/** Behind so many messages without words no more is looked for. */
const LOOKED_AT = 500
const LONGEST = 80

/**
 * The last messages with words, in their order.
 *
 * @example
 * import { byteFile, readExport, realLines } from "@aftertalk/core/readers"
 *
 * const text = "[05.03.24, 21:04:10] Ines: hey\n[05.03.24, 21:05:00] Tom: hi\n[05.03.24, 21:06:00] Ines: home?\n"
 * const outcome = await readExport([byteFile("_chat.txt", new TextEncoder().encode(text))], {}, {})
 *
 * realLines(outcome.read.chats[0]).map((line) => `${line.name}: ${line.text}`) // => ["Tom: hi", "Ines: home?"]
 *
 * @param by only those of one person, where it is asked who that is
 */
export function realLines(chat: Chat, by?: PersonId): readonly RealLine[] {
  const { messages, people, times } = chat
  const lines: RealLine[] = []
  const stop = Math.max(0, messages.length - LOOKED_AT)
  for (let seq = messages.length - 1; seq >= stop && lines.length < LINES; seq -= 1) {
    const { at, from, kind, text } = messageAt(messages, seq)
    if (kind !== "text" || text.trim() === "" || (by !== undefined && from !== by)) continue
    lines.unshift({ at: times === undefined ? at : null, name: people[from]?.name ?? "", text: shortened(text) })
  }
  return lines
}

/** The first line of the words, never cut within a letter of two halves. */
function shortened(text: string): string {
  const [line = ""] = text.trim().split("\n", 1)
  const letters = Array.from(line.slice(0, LONGEST * 2))
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("")
}
