/**
 * Signal: its own export in plain text (`main.jsonl`), and what the tools signal-export and sigtop write from Signal
 * Desktop. Which of the six forms a file has, its beginning tells. (docs/formats/signal.md)
 */
import type { Chat } from "../../model/chat.ts"
import { firstBlock } from "../blocks.ts"
import { decodeText } from "../decode.ts"
import { readJson } from "../json/read-json.ts"
import { linesOf } from "../lines.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import { sampleOf } from "../sample.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { ROWS_FRAME, RowsSignal } from "./desktop-rows.ts"
import { JsonLinesSignal, MARKDOWN_LINE, MarkdownSignal } from "./exported.ts"
import { OfficialSignal } from "./official.ts"
import { SHORT_LINE, SigtopShort, SigtopText } from "./sigtop.ts"

export const signalReader: Reader = {
  format: "signal",
  recognise: (sample) => (formOf(sample) === null ? 0 : 0.95),
  read,
}

type Form = "official" | "export-json" | "export-markdown" | "sigtop" | "sigtop-short" | "desktop-rows"

function formOf({ name, text }: Sample): Form | null {
  const start = text.replace(/^\uFEFF/, "")
  if (/^\s*\{/.test(start)) return jsonLinesForm(start)
  if (/^\s*\[\s*\{/.test(start)) return isRows(start) ? "desktop-rows" : null
  if (isSigtop(start)) return "sigtop"
  const lines = start.split(/\r\n|\n|\r/)
  if (/\.md$/i.test(name) || lines.some((line) => /^\[[^\]]{16,20}\] Me: /.test(line)) || isMinuteStamped(lines)) {
    const isFirst = MARKDOWN_LINE.test(lines.find((line) => line.trim() !== "") ?? "")
    if (isFirst) return "export-markdown"
  }
  return isShort(lines) ? "sigtop-short" : null
}

/** Every entry has an author, and a stamp to the minute in ISO order: WhatsApp writes seconds within brackets. */
function isMinuteStamped(lines: readonly string[]): boolean {
  const stamped = lines.filter((line) => line.startsWith("["))
  return stamped.length > 0 && stamped.every((line) => /^\[\d{4}-\d\d-\d\d, \d\d:\d\d\] [^:]{1,80}: /.test(line))
}

function jsonLinesForm(text: string): Form | null {
  const [first = ""] = text.trimStart().split("\n", 1)
  if (/"date"\s*:\s*"\d{4}-/.test(first) && first.includes('"sender"') && first.includes('"body"')) return "export-json"
  if (/"chatItem"\s*:\s*\{/.test(text) && /"(?:chatId|dateSent)"\s*:/.test(text)) return "official"
  return /"backupTimeMs"\s*:/.test(first) && /^\s*\{\s*"(?:version|backupTimeMs)"/.test(first) ? "official" : null
}

function isRows(text: string): boolean {
  return /"conversationId"\s*:/.test(text) && /"(?:sent_at|received_at)"\s*:/.test(text) && /"type"\s*:/.test(text)
}

function isSigtop(text: string): boolean {
  return /^\s*Conversation: .{0,300}\r?\n\s*\r?\n(?:From: .{0,300}\r?\n)?Type: /.test(text)
}

/** Its lines look like those of other apps; what it says in brackets, or of "You", does not. */
function isShort(lines: readonly string[]): boolean {
  const headers = lines.filter((line) => SHORT_LINE.test(line))
  if (headers.length === 0 || !SHORT_LINE.test(lines[0] ?? "")) return false
  return headers.some((line) => / You:(?: |$)|: \[(?:reply to |edited|\d+ attachment|[a-z0-9-]+ message\])/.test(line))
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const { isCancelled } = hooks
  const start = await firstBlock(file, isCancelled === undefined ? {} : { isCancelled })
  const sample = await sampleOf(file.name, start)
  const form = sample === null ? null : formOf(sample)
  const problems = new ProblemList()
  const chats = form === null ? [] : await chatsOf(form, file, problems, hooks)
  if (form === null || chats.length === 0) {
    if (problems.build().length === 0) problems.add("no-messages", null)
    return { kind: "refused", problems: problems.build() }
  }
  return { kind: "read", read: { format: "signal", variant: form, chats, problems: problems.build(), questions: [] } }
}

async function chatsOf(form: Form, file: ByteFile, problems: ProblemList, hooks: ReadHooks): Promise<readonly Chat[]> {
  if (form === "desktop-rows") {
    const rows = new RowsSignal(titleOf(file.name, form), problems)
    await readJson(file, ROWS_FRAME, rows, problems, hooks)
    return rows.build()
  }
  const lines = linesReader(form, titleOf(file.name, form), problems)
  const text = decodeText(file, hooks)
  let held: string | null = null
  let number = 0
  for await (const line of linesOf(text)) {
    if (held !== null) lines.addLine(held, number, false)
    held = line
    number += 1
  }
  if (held !== null) lines.addLine(held, number, true)
  problems.addAll(text.problems())
  return lines.build()
}

function linesReader(form: Exclude<Form, "desktop-rows">, title: string | null, problems: ProblemList) {
  switch (form) {
    case "official":
      return new OfficialSignal(problems)
    case "export-json":
      return new JsonLinesSignal(title, problems)
    case "export-markdown":
      return new MarkdownSignal(title, problems)
    case "sigtop":
      return new SigtopText(title, problems)
    case "sigtop-short":
      return new SigtopShort(title, problems)
  }
}

/** signal-export names a folder after the chat, sigtop a file: "Anna (+4917…).txt". */
function titleOf(path: string, form: Form): string | null {
  const [file = "", folder = ""] = path.split(/[\\/]/).toReversed()
  if (form === "export-json" || form === "export-markdown") return folder === "" ? null : folder
  return /^(.{1,200}) \((?:\+?[\d ]{3,20}|group|[\da-f-]{36})\)\.[a-z]{2,5}$/i.exec(file)?.[1] ?? null
}
