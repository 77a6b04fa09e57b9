/** Mails between people: a mailbox file (mbox) or single messages (eml). (docs/formats/mail.md) */
import { blocksOf } from "../blocks.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { Mails } from "./mails.ts"
import { MboxSplitter } from "./mbox.ts"
import { readMail } from "./one-mail.ts"

export const mailReader: Reader = { format: "mail", recognise, read }

const MBOX = /^\uFEFF?\s{0,4}From \S.{0,300}?\d{1,2}:\d{2}.{0,60}\r?\n>?[A-Za-z-]{2,60}:/
const FIELD = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/
/** No single mail is larger: providers stop at some 50 MB. */
const LARGEST = 134_217_728

function recognise({ text }: Sample): number {
  if (MBOX.test(text)) return 1
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
  const mails = new Mails(problems)
  const isMbox = await readMessages(file, mails, problems, hooks)
  const chats = mails.chats()
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  const variant = isMbox ? "mbox" : "eml"
  return { kind: "read", read: { format: "mail", variant, chats, problems: problems.build(), questions: [] } }
}

/** @returns whether it was a mailbox */
async function readMessages(file: ByteFile, mails: Mails, problems: ProblemList, hooks: ReadHooks): Promise<boolean> {
  const splitter = new MboxSplitter()
  let isMbox: boolean | null = null
  const single: Uint8Array[] = []
  let size = 0
  for await (const block of blocksOf(file, hooks)) {
    isMbox ??= /^(?:\u00ef\u00bb\u00bf)?\s{0,4}From \S/.test(String.fromCharCode(...block.subarray(0, 300)))
    if (isMbox) for (const bytes of splitter.push(block)) mails.add(await readMail(bytes, true))
    else if (size <= LARGEST) {
      single.push(block.slice())
      size += block.length
    }
  }
  if (isMbox === true) for (const bytes of splitter.end()) mails.add(await readMail(bytes, true))
  else if (size > LARGEST) problems.add("broken-item", 1, { lostItems: 1 })
  else mails.add(await readMail(joined(single, size), false))
  return isMbox === true
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
