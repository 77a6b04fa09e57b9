/**
 * Telegram's JSON: `result.json` of one chat or of a whole account, as Telegram Desktop writes it. Read as a stream:
 * memory holds the messages that are wanted and one block of the file. (docs/formats/telegram.md)
 */
import { blocksOf } from "../blocks.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { utf8Of } from "../utf8-file.ts"
import { Assembly } from "./assembly.ts"
import { TelegramSplitter } from "./splitter.ts"

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
  const splitter = new TelegramSplitter(assembly)
  const utf8 = await utf8Of(file, hooks)
  for await (const block of blocksOf(utf8.file, hooks)) splitter.push(block)
  splitter.end()
  assembly.problems.addAll(utf8.problems())
  const problems = assembly.problems.build()
  if (assembly.chats.length === 0) return { kind: "refused", problems }
  const variant = assembly.variant
  return { kind: "read", read: { format: "telegram", variant, chats: assembly.chats, problems, questions: [] } }
}
