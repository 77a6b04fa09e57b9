/**
 * The readers: exported chats to messages, for any program. No network, clock or disk is asked for; the same bytes give
 * the same chats on every machine. What a format is and what its reader does is in docs/formats/.
 *
 * Every example here and beside the functions is run by the tests.
 *
 * @example A chat as messages, with who wrote them
 * import { byteFile, readExport } from "@aftertalk/core/readers"
 * import { messageAt } from "@aftertalk/core/model"
 *
 * const text = "[05.03.24, 21:04:10] Ines: are you home?\n[05.03.24, 21:05:00] Tom: soon\n"
 * const outcome = await readExport([byteFile("_chat.txt", new TextEncoder().encode(text))], {}, {})
 * if (outcome.kind !== "read") throw new Error("nothing was read")
 * const [chat] = outcome.read.chats
 * const first = messageAt(chat.messages, 0)
 *
 * outcome.read.format // => "whatsapp"
 * [chat.people[first.from].name, first.at, first.text] // => ["Ines", "2024-03-05T21:04:10", "are you home?"]
 */
export { decodeText, type DecodedText, type TextEncoding } from "./decode.ts"
export {
  inspect,
  type Inspected,
  type InspectedConversation,
  type InspectedProblem,
  type InspectedQuestion,
} from "./inspect.ts"
export type { OffsetAt } from "./zone.ts"
export { realLines } from "./real-lines.ts"
export { readExport } from "./read-export.ts"
export { FORMATS, type ExportRead, type FormatId, type ReadOptions, type ReadOutcome } from "./reader.ts"
export { type MarkedLine, type Span, markedLineOf } from "./transcript/marked-line.ts"
export { type ByteFile, type ReadHooks, byteFile } from "./source.ts"
export { type ShownLine, showFirstLines, showLines } from "./show-lines.ts"
