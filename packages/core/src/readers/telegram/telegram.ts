/**
 * Telegram's JSON: `result.json` of one chat or of a whole account, as Telegram Desktop writes it. Read as a stream:
 * memory holds the messages that are wanted and one block of the file. (docs/formats/telegram.md)
 */
import { readJson } from "../json/read-json.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { Assembly } from "./assembly.ts"
import { TELEGRAM_FRAME } from "./frame.ts"

export const telegramReader: Reader = { format: "telegram", recognise, read }

/** Names of fields that only Telegram writes, within something that opens like its JSON. */
function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return 0
  const isTyped = /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|private_|public_)/
  const hasChats = /"(?:chats|left_chats)"\s*:\s*\{/.test(text) && /"about"\s*:/.test(text)
  const hasMessages = /"messages"\s*:\s*\[/.test(text)
  const hasFields = /"(?:from_id|actor_id|text_entities|date_unixtime)"\s*:/.test(text)
  if (isTyped.test(text)) return hasMessages ? 1 : 0.8
  if (hasMessages && hasFields) return 0.9
  return hasChats ? 0.7 : hasFields && /"type"\s*:\s*"(?:message|service)"/.test(text) ? 0.6 : 0
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const assembly = new Assembly(options)
  await readJson(file, TELEGRAM_FRAME, assembly, assembly.problems, hooks)
  const problems = assembly.problems.build()
  if (assembly.chats.length === 0) return { kind: "refused", problems }
  const variant = assembly.variant
  return { kind: "read", read: { format: "telegram", variant, chats: assembly.chats, problems, questions: [] } }
}
