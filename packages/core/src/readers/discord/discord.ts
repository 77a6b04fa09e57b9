/**
 * Discord as DiscordChatExporter writes it: JSON, text and CSV. Discord's own package holds one side alone and is not
 * read. (docs/formats/discord.md)
 */
import { firstBlock } from "../blocks.ts"
import { decodeText } from "../decode.ts"
import { readJson } from "../json/read-json.ts"
import { linesOf } from "../lines.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import { sampleOf } from "../sample.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { DISCORD_FRAME, DiscordAssembly } from "./assembly.ts"
import { PlainDiscord, isTextHead } from "./plain.ts"

export const discordReader: Reader = {
  format: "discord",
  recognise,
  read,
}

type Form = "json" | "text" | "csv"

/** A text without its head says little. */
function recognise(sample: Sample): number {
  const form = formOf(sample)
  return form === null ? 0 : form === "text" && !sample.text.includes("Guild: ") ? 0.7 : 1
}

function formOf({ text }: Sample): Form | null {
  const start = text.replace(/^\uFEFF/, "").trimStart()
  if (start.startsWith("{")) return isJson(start) ? "json" : null
  if (/^={62}\r?\nGuild: /.test(start) || isBareText(start)) return "text"
  return /^(?:"?AuthorID"?[,;])?"?Author"?[,;]"?Date"?[,;]"?Content"?[,;\r\n]/.test(start) ? "csv" : null
}

function isJson(text: string): boolean {
  const has = (key: string) => text.includes(`"${key}"`)
  if (/"guild"\s*:\s*\{/.test(text) && /"channel"\s*:\s*\{/.test(text) && has("messages")) return true
  if (!/"author"\s*:\s*\{/.test(text)) return false
  return (has("timestampEdited") && has("isPinned")) || (has("messages") && FIRST_MESSAGE.test(text))
}

/** With only the fields that are always there, as programs write that take the export apart. */
const FIRST_MESSAGE =
  /"messages"\s*:\s*\[\s*\{\s*"id"\s*:\s*"\d{1,25}"\s*,\s*(?:"type"\s*:\s*"[^"]{0,40}"\s*,\s*)?"timestamp"\s*:\s*"\d{4}-\d\d-\d\dT/

/** Without its head: stamp and author in one line, the words in the next. */
function isBareText(text: string): boolean {
  const [head = "", words = ""] = text.split(/\r?\n/, 2)
  return isTextHead(head) && words.trim() !== "" && !isTextHead(words)
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const sample = await sampleOf(file.name, await firstBlock(file, quiet))
  const form = sample === null ? null : formOf(sample)
  if (form === "text" || form === "csv") return readPlain(form, file, options, hooks)
  const problems = new ProblemList()
  const assembly = new DiscordAssembly(problems)
  await readJson(file, DISCORD_FRAME, assembly, problems, hooks)
  const { chats, variant } = assembly
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  return { kind: "read", read: { format: "discord", variant, chats, problems: problems.build(), questions: [] } }
}

async function readPlain(
  form: "text" | "csv",
  file: ByteFile,
  options: ReadOptions,
  hooks: ReadHooks,
): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const plain = new PlainDiscord(problems)
  const text = decodeText(file, hooks)
  const pieces: string[] = []
  for await (const piece of form === "csv" ? text : linesOf(text)) pieces.push(piece)
  if (form === "csv") plain.addCsv(pieces)
  else plain.addText(pieces)
  problems.addAll(text.problems())
  const { chats, questions } = plain.build(options)
  if (chats.length === 0) return { kind: "refused", problems: [...problems.build()] }
  return { kind: "read", read: { format: "discord", variant: form, chats, problems: problems.build(), questions } }
}
