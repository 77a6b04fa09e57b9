/**
 * A body as signal-export writes it in Markdown: besides the words it holds what was quoted, the reactions, the sticker
 * and the names of media. Taken apart, so that the Markdown and the JSON of one chat give the same words.
 */
import type { Call, MessageKind } from "../../model/message.ts"
import { callSentence } from "./call-sentence.ts"

export interface ExportedBody {
  readonly kind: MessageKind
  readonly text: string
  readonly call?: Call
}

const DELETED = "(This message was deleted)"
const REACTIONS = /\n\(- [^\n]{0,2000} -\)[ \t]{0,4}$/
const STICKER = /\n?\(\( [^\n]{0,100} \)\)[ \t]{0,4}$/
const MEDIUM = /!?\[[^\]\n]{0,300}\]\(\.{1,2}\/(?:media|exported_stickers)\/[^)\n]{1,600}\)[ \t]{0,4}/g

export function takeApart(written: string): ExportedBody {
  const whole = written.replace(/\s+$/, "")
  if (whole.trim() === DELETED) return { kind: "deleted", text: "" }
  const plain = whole.replaceAll(MEDIUM, "").replace(/\s+$/, "").replace(STICKER, "").replace(REACTIONS, "")
  const text = withoutQuote(plain).replace(/[ \t]+$/, "")
  const call = callSentence(text.trim())
  if (call !== null) return { kind: "call", text: "", call }
  const hasMedia =
    whole.replaceAll(MEDIUM, "") !== whole || STICKER.test(whole.replaceAll(MEDIUM, "").replace(/\s+$/, ""))
  return { kind: hasMedia ? "media" : text === "" ? "other" : "text", text }
}

/** A quote stands first, after an empty line, each line of it behind `> `. */
function withoutQuote(body: string): string {
  if (!/^\s*\n> /.test(body)) return body
  const lines = body.split("\n")
  const start = lines.findIndex((line) => line.startsWith("> "))
  let end = start
  while (end < lines.length && lines[end]?.startsWith("> ") === true) end += 1
  while (end < lines.length && lines[end]?.trim() === "") end += 1
  return lines.slice(end).join("\n")
}
