/**
 * The readers: exported chats to messages, for any program. No network, clock or disk is asked for; the same bytes give
 * the same chats on every machine. What a format is and what its reader does is in docs/formats/.
 */
export { decodeText, type DecodedText, type TextEncoding } from "./decode.ts"
export { inspect, type Inspected, type InspectedConversation, type InspectedProblem } from "./inspect.ts"
export { readExport } from "./read-export.ts"
export { FORMATS, type ExportRead, type FormatId, type ReadOptions, type ReadOutcome } from "./reader.ts"
export { type ByteFile, type ReadHooks, byteFile } from "./source.ts"
export { type ShownLine, showLines } from "./show-lines.ts"
