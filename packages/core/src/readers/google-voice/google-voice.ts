/** Google Voice, as Takeout gives it: a page for a thread of texts, one for each call. (docs/formats/google-voice.md) */
import type { Call } from "../../model/message.ts"
import { ChatDraft } from "../chat-draft.ts"
import { decodeText } from "../decode.ts"
import { type IsoStamp, isoStamp } from "../instants.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type VoiceItem, VoiceItems } from "./items.ts"

export const googleVoiceReader: Reader = { format: "google-voice", recognise, read }

const OWNER = "Me"

function recognise({ text }: Sample): number {
  if (/class="hChatLog/.test(text)) return 1
  if (/<abbr class="dt" title="\d{4}-\d\d-\d\dT/.test(text) && /href="tel:/.test(text) && /<q>/.test(text)) return 0.9
  return /class="haudio"/.test(text) && /class="(?:published|contributor|duration)/.test(text) ? 1 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  const problems = new ProblemList()
  const items: VoiceItem[] = []
  const page = new VoiceItems((item) => items.push(item))
  for await (const piece of text) page.push(piece)
  if (page.end()) problems.add("cut-off", items.length + 1, { lostItems: 1 })
  problems.addAll(text.problems())
  return outcome(items, page, problems)
}

function outcome(items: readonly VoiceItem[], page: VoiceItems, problems: ProblemList): ReadOutcome {
  const draft = new ChatDraft(problems)
  const other = otherOf(items, page.title)
  for (const [i, item] of items.entries()) add(draft, item, i + 1, page, other, problems)
  if (draft.length === 0) return { kind: "refused", problems: problems.build() }
  if (other !== null) draft.person(other, other, 1)
  const variant = items.some((item) => item.kind === "text") ? "texts" : "call"
  const chat = draft.build({
    id: other ?? "google-voice",
    title: other ?? (page.title || null),
    canShow: SHOWN,
    gaps: [],
    ...(other !== null && { thread: `google-voice:${other}` }),
  })
  const reading = { variant, chats: [chat], problems: problems.build(), questions: [] }
  return { kind: "read", read: { format: "google-voice", ...reading } }
}

function add(
  draft: ChatDraft,
  item: VoiceItem,
  line: number,
  { title, tags }: VoiceItems,
  other: string | null,
  problems: ProblemList,
): void {
  const stamp = isoStamp(item.stamp)
  if (stamp === null) problems.add(item.stamp === "" ? "item-without-date" : "impossible-date", line)
  const at = wallOf(stamp)
  if (item.kind === "text") {
    const isOwner = item.name === OWNER
    const name = item.name || item.tel || "Unknown"
    const person = draft.person(name, name, line, isOwner)
    const text = item.hasMedia && /^(?:MMS (?:Sent|Received))$/.test(item.text.trim()) ? "" : item.text
    const kind = item.hasMedia ? "media" : text === "" ? "other" : "text"
    if (person !== null) draft.add({ at, person, kind, text, line })
    return
  }
  const isPlaced = /^Placed/i.test(title) || tags.some((tag) => /^Placed/i.test(tag))
  const name = isPlaced ? OWNER : (other ?? "Unknown")
  const person = draft.person(name, name, line, isPlaced)
  if (person !== null)
    draft.add({ at, person, kind: "call", text: "", line, extra: { call: callOf(item, title, tags) } })
}

/** The clock where the account is, as it is written. */
function wallOf(stamp: IsoStamp | null): number | null {
  return stamp === null ? null : stamp.at
}

/** A voicemail is a call that nobody took. */
function callOf({ duration }: VoiceItem, title: string, tags: readonly string[]): Call {
  const said = [title, ...tags].join(" ")
  if (/Missed|Voicemail/i.test(said)) return { medium: "voice", outcome: "missed", durationS: null, precision: null }
  const durationS = secondsOf(duration)
  if (durationS === null || durationS === 0) {
    const result = /Placed/i.test(said) ? "no-answer" : "unknown"
    return { medium: "voice", outcome: result, durationS: null, precision: null }
  }
  return { medium: "voice", outcome: "answered", durationS, precision: "second" }
}

/** "PT1H5M8S" */
function secondsOf(duration: string): number | null {
  const found = /^PT(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,6})S)?$/.exec(duration)
  if (found === null) return null
  return Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0)
}

/** The one at the other end, where there is one alone: who wrote beside the owner, or the name in the title. */
function otherOf(items: readonly VoiceItem[], title: string): string | null {
  const writers = new Set(items.filter((item) => item.name !== OWNER).map((item) => item.name || item.tel))
  writers.delete("")
  const [first] = writers
  if (writers.size > 1 || /^Group Conversation/i.test(title)) return null
  if (first !== undefined) return first
  const named = /^(?:Me to|(?:Placed call to|Received call from|Missed call from|Voicemail from))\s(.{1,80})$/i.exec(
    title,
  )
  return named?.[1] ?? (title === "" || title === OWNER ? null : title)
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: false,
  deletions: false,
  reactions: false,
  seconds: true,
  zone: true,
}
