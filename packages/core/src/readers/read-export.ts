/**
 * The step "read": files as they come from the phone to chats. What the files are is told by their content; containers
 * are unpacked; every file that some reader knows is read by the one that is surest; the same thread counts once.
 */
import type { Chat } from "../model/chat.ts"
import type { Problem } from "../model/problem.ts"
import type { ExportQuestion } from "../model/question.ts"
import { type AsideLeaf, asideOf, readAsides } from "./asides.ts"
import { stopIfCancelled } from "./blocks.ts"
import { type Leaf, expand } from "./containers/expand.ts"
import { type Known, joinParts } from "./containers/parts.ts"
import { holesOf } from "./holes.ts"
import { maskedLines } from "./mask.ts"
import { mergeChats } from "./merge.ts"
import type { ProblemList } from "./problems.ts"
import type { Aside, ExportRead, FormatId, ReadOptions, ReadOutcome, Reader, Sample } from "./reader.ts"
import { realLines } from "./real-lines.ts"
import { READERS } from "./registry.ts"
import { sampleOf } from "./sample.ts"
import { type ByteFile, Cancelled, type ReadHooks } from "./source.ts"
import { readMarked } from "./transcript/marked.ts"
import { inZone, whichZone } from "./zone.ts"

/** Below that, no reader knows the file. */
const MIN_CONFIDENCE = 0.1

/**
 * Reads one export: a file, the files of a folder, or several parts of one export.
 *
 * The outcome is never thrown: bad input is `refused` with problems, or `read` with problems beside the chats. Group
 * chats are listed, and the problem `group-chat` says when there is nothing else. Where several chats could be meant,
 * the question `which-chat` lists them.
 *
 * @example What cannot be read says why, with its layout masked, and throws nothing
 * import { byteFile, readExport } from "@aftertalk/core/readers"
 *
 * const outcome = await readExport([byteFile("x.txt", new TextEncoder().encode("Dear diary, 3 June"))], {}, {})
 *
 * outcome.kind // => "refused"
 * outcome.problems[0].code // => "not-an-export"
 * outcome.problems[0].masked // => ["xxxx xxxxx, 9 xxxx"]
 *
 * @example Day and month are asked for where the file leaves them open
 * import { byteFile, readExport } from "@aftertalk/core/readers"
 *
 * const text = "3/4/24, 21:04 - Ines: hey\n3/4/24, 21:05 - Tom: hey\n"
 * const files = [byteFile("chat.txt", new TextEncoder().encode(text))]
 * const open = await readExport(files, {}, {})
 * const settled = await readExport(files, { dateOrder: "dmy" }, {})
 *
 * open.read.questions.map(({ kind }) => kind) // => ["date-order"]
 * settled.read.questions // => []
 * settled.read.chats[0].first // => "2024-04-03T21:04:00"
 *
 * @example Points in time become wall times in the zone that is named
 * import { byteFile, readExport } from "@aftertalk/core/readers"
 *
 * const xml = '<smses><sms address="+1" contact_name="Mira" date="1710020465000" type="1" body="home?" /></smses>'
 * const files = [byteFile("sms.xml", new TextEncoder().encode(xml))]
 * const utc = await readExport(files, {}, {})
 * const dublin = await readExport(files, { offsetAt: () => 0 }, {})
 *
 * utc.read.questions.map(({ kind }) => kind) // => ["zone"]
 * [utc.read.chats[0].zone, dublin.read.chats[0].zone ?? null] // => ["utc", null]
 *
 * @example Stopped and watched from outside
 * import { byteFile, readExport } from "@aftertalk/core/readers"
 *
 * const file = byteFile("chat.txt", new TextEncoder().encode("3/4/24, 21:04 - Ines: hey\n"))
 * const outcome = await readExport([file], {}, { isCancelled: () => true })
 *
 * outcome.kind // => "cancelled"
 */
export async function readExport(
  files: readonly ByteFile[],
  options: ReadOptions,
  hooks: ReadHooks,
): Promise<ReadOutcome> {
  try {
    return await read(files, options, hooks)
  } catch (error) {
    if (error instanceof Cancelled) return { kind: "cancelled" }
    throw error
  }
}

async function read(files: readonly ByteFile[], options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  if (files.length === 0) return refused([{ ...NO_LINES, code: "nothing-inside" }])
  const { leaves, problems } = await expand(files, hooks)
  const known: Known[] = []
  const unknown: Sample[] = []
  const beside: AsideLeaf[] = []
  for (const leaf of leaves) {
    stopIfCancelled(hooks)
    const sample = await sampleOf(leaf.file.name, leaf.start)
    const match = sample === null ? null : readerOf(sample, options)
    const aside = match === null && sample !== null ? asideOf(leaf, sample) : null
    if (match !== null) known.push({ leaf, reader: match })
    else if (aside !== null) beside.push(aside)
    if (match === null && sample !== null) unknown.push(sample)
  }
  if (known.length === 0) return refuse(leaves, unknown, problems)
  const wholes = joinParts(known)
  const reads = await readAll(wholes, await readAsides(beside, hooks), options, hooks)
  if (reads === null) return { kind: "cancelled" }
  return combine(reads, wholes, options, problems)
}

/** What the user showed goes before what the readers know. */
function readerOf(sample: Sample, { marked }: ReadOptions): Reader | null {
  if (marked === undefined) return surest(sample)
  return {
    format: "transcript",
    recognise: () => 1,
    read: (...given) => readMarked(given[0], marked, given[1], given[2]),
  }
}

function surest(sample: Sample): Reader | null {
  let [best, confidence]: [Reader | null, number] = [null, MIN_CONFIDENCE]
  for (const reader of READERS) {
    const own = reader.recognise(sample)
    if (own > confidence) [best, confidence] = [reader, own]
  }
  return best
}

const NO_LINES = { count: 1, firstLine: null, lines: [], lostItems: 0 } as const

function refused(problems: readonly Problem[]): ReadOutcome {
  return { kind: "refused", problems }
}

/** Nothing was recognised: which kind of nothing, and what the text that came nearest looks like. */
function refuse(leaves: readonly Leaf[], unknown: readonly Sample[], problems: ProblemList): ReadOutcome {
  const found = problems.build()
  const text = unknown.find((sample) => sample.text.trim() !== "")?.text
  if (text !== undefined) {
    return refused([...found, { ...NO_LINES, code: "not-an-export", masked: maskedLines(text) }])
  }
  if (unknown.length > 0) return refused([...found, { ...NO_LINES, code: "empty-file" }])
  if (leaves.length > 0) return refused([...found, { ...NO_LINES, code: "binary-file", count: leaves.length }])
  return refused(found.length > 0 ? found : [{ ...NO_LINES, code: "nothing-inside" }])
}

interface OneRead {
  readonly format: FormatId
  readonly read: ExportRead | null
  readonly problems: readonly Problem[]
}

/** @returns null when cancelled */
async function readAll(
  known: readonly Known[],
  asides: ReadonlyMap<FormatId, Aside>,
  options: ReadOptions,
  hooks: ReadHooks,
): Promise<OneRead[] | null> {
  const sizes = known.map(({ leaf }) => leaf.file.size)
  const total = sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0)
  // Ids of several files can collide, so only one file can be asked for one conversation.
  const own = known.length === 1 ? options : withoutConversation(options)
  const reads: OneRead[] = []
  let before = 0
  for (const { leaf, reader } of known) {
    const start = before
    let done = 0
    const onProgress = (now: number) => {
      done = now
      hooks.onProgress?.(start + now, total)
    }
    const aside = asides.get(reader.format)
    const context = aside === undefined ? own : { ...own, aside }
    const outcome = await reader.read(leaf.file, context, { ...hooks, onProgress })
    if (outcome.kind === "cancelled") return null
    before += leaf.file.size ?? done
    if (outcome.kind === "read")
      reads.push({ format: reader.format, read: outcome.read, problems: outcome.read.problems })
    else reads.push({ format: reader.format, read: null, problems: outcome.problems })
  }
  return reads
}

function withoutConversation({ conversation: _conversation, ...rest }: ReadOptions): ReadOptions {
  return rest
}

async function combine(
  reads: readonly OneRead[],
  known: readonly Known[],
  options: ReadOptions,
  problems: ProblemList,
): Promise<ReadOutcome> {
  const isShown = options.marked !== undefined && reads.some((one) => one.read !== null)
  for (const one of reads) {
    // Of the files beside the one that the user marked, only what is of its layout is read.
    if (isShown && one.read === null) problems.add("unsupported-item", null)
    else problems.addAll(one.problems)
  }
  const whole = reads.flatMap((one) => (one.read === null ? [] : [one.read]))
  const { conversation, offsetAt } = options
  const merged = mergeChats(whole.flatMap((one) => one.chats))
  const all = merged.map((chat) => withHoles(offsetAt === undefined ? chat : inZone(chat, offsetAt)))
  const chats = conversation === undefined ? all : all.filter((chat) => chat.id === conversation)
  const [first] = whole
  if (first === undefined || chats.length === 0) {
    problems.add("no-messages", null)
    const text = await textOf(known[0])
    const [last, ...rest] = problems.build().toReversed()
    return refused([...rest.toReversed(), { ...NO_LINES, ...last, code: "no-messages", masked: maskedLines(text) }])
  }
  if (chats.every((chat) => chat.people.length > 2)) problems.add("group-chat", null, { count: chats.length })
  const questions = [
    ...whichChat(chats),
    ...whole.flatMap((one) => one.questions.filter((q) => q.kind !== "which-chat")),
    ...whichZone(chats),
  ]
  return { kind: "read", read: { ...first, chats, problems: problems.build(), questions } }
}

function withHoles(chat: Chat): Chat {
  const holes = holesOf(chat)
  return holes.length === 0 ? chat : { ...chat, gaps: [...chat.gaps, ...holes] }
}

async function textOf(known: Known | undefined): Promise<string> {
  return known === undefined ? "" : ((await sampleOf("", known.leaf.start))?.text ?? "")
}

/** Several threads of two people: which one is meant cannot be known. */
function whichChat(chats: readonly Chat[]): ExportQuestion[] {
  const possible = chats.filter((chat) => chat.people.length === 2)
  if (possible.length < 2) return []
  const choices = possible.map((chat) => {
    const { id, title, messages } = chat
    return { id, title, messages: messages.length, lines: realLines(chat) }
  })
  return [{ kind: "which-chat", choices }]
}
