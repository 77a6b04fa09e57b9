/**
 * `chat_history.json` and `snap_history.json` of Snapchat's data: new, an object of chats by their keys; old, lists of what
 * was received and what was sent. (docs/formats/snapchat.md)
 */
import { type Fields, isFields, listOf, textOf } from "../json/fields.ts"
import { readWholeJson } from "../json/whole.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { snapInstant, tellSnap } from "./item.ts"
import { SnapThreads } from "./threads.ts"
import { withoutEntities } from "./entities.ts"

export const snapchatReader: Reader = { format: "snapchat", recognise, read }

/** What old exports call nobody by name: the owner of the account. */
const OWNER = "Me"

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"Media Type"')) return 0
  return /"Created"/.test(text) && /"(?:From|To|IsSender)"/.test(text) ? 1 : 0.6
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const root = await readWholeJson(file, problems, hooks)
  const threads = new SnapThreads(problems)
  let line = 0
  for (const [key, items] of Object.entries(isFields(root) ? root : {})) {
    for (const value of listOf(items)) {
      line += 1
      if (isFields(value) && value["Media Type"] !== undefined) take(key, value, line, threads)
      else problems.add("broken-item", line, { lostItems: 1 })
    }
  }
  const chats = threads.chats()
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  const variant = /snap_history/i.test(file.name) ? "snaps" : "chats"
  return { kind: "read", read: { format: "snapchat", variant, chats, problems: problems.build(), questions: [] } }
}

function take(key: string, fields: Fields, line: number, threads: SnapThreads): void {
  const type = textOf(fields["Media Type"])
  const instant = snapInstant(fields)
  const title = textOf(fields["Conversation Title"]) || null
  const from = textOf(fields["From"])
  if (!/^(?:Received|Sent) /.test(key)) {
    const told = tellSnap(type, textOf(fields["Content"] ?? fields["Text"]))
    const isOwner = fields["IsSender"] === true
    threads.add(key, title, { instant, name: from || (isOwner ? OWNER : key), isOwner, line, told })
    return
  }
  const told = tellSnap(type, withoutEntities(textOf(fields["Text"] ?? fields["Content"])))
  const isOwner = key.startsWith("Sent")
  const other = isOwner ? textOf(fields["To"]) : from
  threads.add(other, title, { instant, name: isOwner ? OWNER : other, isOwner, line, told })
}
