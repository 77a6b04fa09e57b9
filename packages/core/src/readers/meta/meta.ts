/**
 * Messenger's and Instagram's JSON, as the download of one's data holds it: one file for some thousand messages of a
 * thread. The two apps share the schema; which of them it is, paths and a few fields tell.
 * (docs/formats/messenger.md, docs/formats/instagram.md)
 */
import { readJson } from "../json/read-json.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { MetaAssembly, type MetaApp } from "./assembly.ts"
import { META_FRAME } from "./frame.ts"

const MESSENGER: MetaApp = { format: "messenger", gone: "Facebook user" }
const INSTAGRAM: MetaApp = { format: "instagram", gone: "Instagram User" }

export const messengerReader: Reader = {
  format: "messenger",
  recognise: (sample) => (isInstagram(sample) ? 0 : confidence(sample)),
  read: (file, _options, hooks) => read(MESSENGER, file, hooks),
}

export const instagramReader: Reader = {
  format: "instagram",
  recognise: (sample) => (isInstagram(sample) ? confidence(sample) : 0),
  read: (file, _options, hooks) => read(INSTAGRAM, file, hooks),
}

/** Names of fields that only Meta writes, within something that opens like its JSON. */
function confidence({ text }: Sample): number {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return 0
  const has = (key: string) => text.includes(`"${key}"`)
  const isOld = has("sender_name") && (has("timestamp_ms") || has("timestamp"))
  const isEncrypted = has("senderName") && (has("threadName") || has("isUnsent"))
  const isFirst = has("conversation") && has("sender") && has("created_at")
  if (has("participants") && (isOld || isEncrypted || isFirst)) return 1
  if (isOld || isEncrypted) return 0.9
  const isEmpty =
    has("participants") && has("messages") && (has("thread_path") || has("threadName") || has("magic_words"))
  return isEmpty ? 0.7 : 0
}

function isInstagram({ name, text }: Sample): boolean {
  if (/instagram/i.test(name) || text.includes("your_instagram_activity")) return true
  if (/facebook/i.test(name) || /your_activity_across_facebook|your_facebook_activity/.test(text)) return false
  if (text.includes('"conversation"') && text.includes('"created_at"')) return true
  if (/"link"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?instagram\.com/.test(text)) return true
  const isMessenger = /"(?:senderName|is_unsent|is_taken_down|is_unsent_image_by_messenger_kid_parent|type)"\s*:/.test(
    text,
  )
  return text.includes('"is_geoblocked_for_viewer"') && !isMessenger
}

async function read(app: MetaApp, file: ByteFile, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const assembly = new MetaAssembly(app, file.name, problems)
  await readJson(file, META_FRAME, assembly, problems, hooks)
  if (assembly.chats.length === 0) return { kind: "refused", problems: problems.build() }
  const { variant, chats } = assembly
  return { kind: "read", read: { format: app.format, variant, chats, problems: problems.build(), questions: [] } }
}
