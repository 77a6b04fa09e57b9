/**
 * Text messages and calls as Android programs back them up in XML: SMS Backup & Restore (`sms-*.xml`, `calls-*.xml`) and
 * those that write like it. Read as a stream; pictures inside are stepped over. (docs/formats/sms.md)
 */
import { decodeText } from "../decode.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { BackupReader } from "./backup.ts"
import { XmlScanner } from "./xml.ts"

export const smsReader: Reader = { format: "sms", recognise, read }

const WANTED = {
  attributes: new Set(
    "address date type body contact_name name msg_box m_type ct text seq number duration dur".split(" "),
  ),
  marks: /<\/?(?:sms|mms|call|log)[\s>]/,
}

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*</.test(text)) return 0
  if (/<(?:smses|allsms|allcalls|alllogs)[\s>]/.test(text)) return 1
  if (/<calls[\s>]/.test(text) && /<call\s[^>]*\b(?:number|duration)=/.test(text)) return 1
  if (/<sms\s[^>]*\b(?:address|body)=/.test(text)) return 0.9
  return /<mms\s[^>]*\b(?:msg_box|address)=/.test(text) ? 0.9 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const scanner = new XmlScanner(WANTED)
  const backup = new BackupReader(problems)
  const text = decodeText(file, hooks)
  for await (const piece of text) for (const event of scanner.push(piece)) backup.take(event)
  for (const event of scanner.end()) backup.take(event)
  backup.finish(scanner.isInside)
  problems.addAll(text.problems())
  const chats = backup.chats()
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  return {
    kind: "read",
    read: { format: "sms", variant: backup.variant, chats, problems: problems.build(), questions: [] },
  }
}
