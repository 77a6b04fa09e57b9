/**
 * The lines below a sender in imessage-exporter's text: words, paths of attachments, and what the program adds, such as
 * tapbacks and receipts. What it adds is no word of the person. (docs/formats/imessage.md)
 */
import type { MessageExtra } from "../../model/message.ts"
import type { Told } from "../text-entries.ts"

const TAPBACKS = /^(?:Tapbacks|Reactions):$/
const ADDED =
  /^(?:This message responded to an earlier message\.|This message was deleted from the conversation!|Sent with .{2,40}|Attachment missing!|Translated from:)$/
const UNSENT = /^.{1,80} unsent (?:this message part|a message)\b.{0,80}[!.]$/
const EDITED = /^Edited (?:.{1,60} later: |to: )?(.*)$/s
const STICKER = /^Sticker from .{1,80}: .{0,300}$/
const APP =
  /^(?:SharePlay Message|.{1,60} message:$|Digital Touch Message|Handwritten Message|Apple Cash transaction: .{1,60}|Check ?In: ?.{0,80})/
const PATH_MARK = /(?:^|\/)(?:attachments|Attachments|StickerCache|MobileSync)\//
const FILE_ENDING =
  /\.(?:heic|heif|jpe?g|png|gif|webp|tiff?|mov|mp4|m4v|3gp|caf|amr|m4a|mp3|wav|aac|pdf|vcf|loc\.vcf|zip|docx?|xlsx?|pptx?|txt|pluginpayloadattachment|ics|pages|key|numbers)$/i

export function tellBody(raw: string): Told {
  const words: string[] = []
  let [media, unsent, edited, inTapbacks, app] = [0, 0, 0, false, 0]
  for (const line of raw.split("\n")) {
    const bare = line.trim()
    if (TAPBACKS.test(bare)) inTapbacks = true
    else if (inTapbacks && (/^(?: {4}|\t)/.test(line) || / (?:by|from) /.test(line))) continue
    else if (ADDED.test(bare)) continue
    else if (UNSENT.test(bare)) unsent += 1
    else if (isAttachment(bare) || STICKER.test(bare)) media += 1
    else if (APP.test(bare)) app += 1
    else if (EDITED.test(bare) && /^Edited .{1,60} later: /.test(bare)) {
      // Each further version is a line; the last one is what stood there in the end.
      edited += 1
      words.splice(Math.max(0, words.length - 1), 1, EDITED.exec(bare)?.[1] ?? "")
    } else words.push(line)
  }
  const text = trimmed(words)
  return told(text, { media, unsent, app, edited })
}

interface Counts {
  readonly media: number
  readonly unsent: number
  readonly app: number
  readonly edited: number
}

function told(text: string, { media, unsent, app, edited }: Counts): Told {
  const extra: MessageExtra = { edited: true }
  const change = edited > 0 && { extra }
  if (media > 0) return { kind: "media", text, ...change }
  if (text !== "") return { kind: "text", text, ...change }
  if (unsent > 0) return { kind: "deleted", text: "" }
  return { kind: app > 0 ? "media" : "other", text: "", ...change }
}

/** A path alone on its line, from the folder of the export or of the Mac. */
export function isAttachment(line: string): boolean {
  if (line.length > 1000 || !line.includes("/") || /^https?:/i.test(line)) return false
  if (PATH_MARK.test(line)) return true
  return /^(?:~|\.{0,2}\/|[A-Z]:\\)/.test(line) && FILE_ENDING.test(line)
}

function trimmed(lines: readonly string[]): string {
  let [from, to] = [0, lines.length]
  while (from < to && lines[from]?.trim() === "") from += 1
  while (to > from && lines[to - 1]?.trim() === "") to -= 1
  return lines.slice(from, to).join("\n")
}
