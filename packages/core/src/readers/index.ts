/**
 * The readers: exported chats to messages, for any program. No network, clock or disk is asked for; the same bytes give
 * the same chats on every machine. What a format is and what its reader does is in docs/formats/.
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
export { type ShownLine, showLines } from "./show-lines.ts"
