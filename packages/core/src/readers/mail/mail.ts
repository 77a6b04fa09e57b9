/** Mails between people: a mailbox file (mbox) or single messages (eml). (docs/formats/mail.md) */
import { blocksOf, firstBlock } from "../blocks.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { Mails } from "./mails.ts"
import { MboxSplitter } from "./mbox.ts"
import { readMail } from "./one-mail.ts"
import { joinBytes } from "../join-bytes.ts"

export const mailReader: Reader = { format: "mail", recognise, read }

const MBOX = /^\uFEFF?\s{0,4}From \S.{0,300}?\d{1,2}:\d{2}.{0,60}\r?\n>?[A-Za-z-]{2,60}:/
/** Separators without a date. */
const UNDATED = /^\uFEFF?\s{0,4}From \S.{0,300}\r?\n(?:From|Date|Return-Path|Received|Delivered-To|Message-ID): /i
const FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/
/** No single mail is larger: providers stop at some 50 MB. */
const LARGEST = 134_217_728

function recognise({ text }: Sample): number {
  if (MBOX.test(text) || UNDATED.test(text)) return 1
  const [head = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n\r?\n/, 1)
  const lines = head.split(/\r?\n/)
  if (lines.length < 2 || !lines.every((line) => FIELD.test(line) || /^[ \t]/.test(line))) return 0
  const has = (name: string) => lines.some((line) => line.toLowerCase().startsWith(`${name}:`))
  if (!has("from")) return 0
  if (has("message-id") || has("mime-version") || has("received") || has("content-type")) return 0.95
  return has("date") && (has("to") || has("subject")) ? 0.8 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const isMbox = await beginsMailbox(file, hooks)
  const mails = new Mails(problems, !isMbox)
  if (isMbox) await readMailbox(file, mails, hooks)
  else await readSingle(file, mails, problems, hooks)
  const chats = mails.chats()
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  const variant = isMbox ? "mbox" : "eml"
  return { kind: "read", read: { format: "mail", variant, chats, problems: problems.build(), questions: [] } }
}

async function beginsMailbox(file: ByteFile, { isCancelled }: ReadHooks): Promise<boolean> {
  const start = await firstBlock(file, isCancelled === undefined ? {} : { isCancelled })
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,4}From \S/.test(String.fromCharCode(...start.subarray(0, 300)))
}

async function readMailbox(file: ByteFile, mails: Mails, hooks: ReadHooks): Promise<void> {
  const splitter = new MboxSplitter()
  for await (const block of blocksOf(file, hooks)) {
    for (const bytes of splitter.push(block)) mails.add(await readMail(bytes, true))
  }
  for (const bytes of splitter.end()) mails.add(await readMail(bytes, true))
}

async function readSingle(file: ByteFile, mails: Mails, problems: ProblemList, hooks: ReadHooks): Promise<void> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const block of blocksOf(file, hooks)) {
    size += block.length
    if (size <= LARGEST) parts.push(block.slice())
  }
  if (size > LARGEST) problems.add("broken-item", 1, { lostItems: 1 })
  else mails.add(await readMail(joinBytes(parts), false))
}
