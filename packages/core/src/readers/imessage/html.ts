/** iMessage as imessage-exporter writes it in HTML. (docs/formats/imessage.md) */
import { decodeText } from "../decode.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import type { Told } from "../text-entries.ts"
import { ImessageEntries, titleOf } from "./entries.ts"
import { type ImessageItem, ImessageItems } from "./html-items.ts"
import { imessageStamp } from "./stamp.ts"

export const imessageHtmlReader: Reader = { format: "imessage", recognise, read }

function recognise({ text }: Sample): number {
  const isPage = /<div class="message"/.test(text) && /<span class="timestamp"/.test(text)
  if (isPage && /<div class="(?:sent|received)/.test(text)) return 1
  return /<div class ?="announcement">/.test(text) && /<span class="timestamp"/.test(text) ? 0.8 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  const problems = new ProblemList()
  const entries = new ImessageEntries(problems)
  let line = 0
  // A reply ends before the message around it: numbers are given in the order in which messages end.
  const items = new ImessageItems((item) => {
    line += 1
    take(item, line, entries, problems)
  })
  for await (const piece of text) items.push(piece)
  const cut = items.end()
  if (cut > 0) problems.add("cut-off", line + 1, { lostItems: 1 })
  problems.addAll(text.problems())
  return entries.outcome("html", titleOf(file.name))
}

function take(item: ImessageItem, line: number, entries: ImessageEntries, problems: ProblemList): void {
  const stamp = imessageStamp(item.stamp)
  if (item.hasTapbacks) entries.noteTapbacks()
  if (item.isAnnouncement) {
    entries.service(stamp?.at ?? null, line)
    return
  }
  if (item.sender === "" || stamp === null) problems.add("broken-item", line, { lostItems: 1 })
  else entries.add(stamp.at, item.sender, line, tell(item), item.isNested, item.isOwner)
}

function tell({ text, hasMedia, isUnsent, isEdited }: ImessageItem): Told {
  const change = isEdited && { extra: { edited: true } }
  if (hasMedia) return { kind: "media", text, ...change }
  if (text !== "") return { kind: "text", text, ...change }
  return { kind: isUnsent ? "deleted" : "other", text: "" }
}
