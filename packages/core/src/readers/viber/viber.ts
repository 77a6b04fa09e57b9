/** Viber's message history, sent by e-mail: a file of rows for each chat. (docs/formats/viber.md) */
import type { Call } from "../../model/message.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { ChatDraft } from "../chat-draft.ts"
import { decodeText } from "../decode.ts"
import { linesOf } from "../lines.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type Told, TextEntries, plainWords } from "../text-entries.ts"
import { TranscriptDates } from "../transcript/dates.ts"
import { unquoted, viberRow } from "./row.ts"

export const viberReader: Reader = { format: "viber", recognise, read }

const DAY_S = 86_400

function recognise({ text }: Sample): number {
  const lines = text.split(/\r\n|\n|\r/, 200).filter((line) => line.trim() !== "")
  const rows = lines.filter((line) => viberRow(line) !== null).length
  if (rows === 0 || lines[0] === undefined) return 0
  const startsSo = viberRow(lines[0]) !== null || (lines[1] !== undefined && viberRow(lines[1]) !== null)
  return startsSo && rows * 4 >= lines.length ? 0.85 : 0
}

async function read(file: ByteFile, options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const dates = new TranscriptDates()
  for await (const line of linesOf(decodeText(file, quiet))) {
    const row = viberRow(line)
    if (row !== null) dates.note(row.stamp)
  }
  const text = decodeText(file, hooks)
  const reading = new ViberRead(dates, options)
  for await (const line of linesOf(text)) reading.add(line)
  reading.problems.addAll(text.problems())
  return reading.outcome()
}

class ViberRead {
  readonly problems = new ProblemList()
  readonly #dates: TranscriptDates
  readonly #entries = new TextEntries(this.problems, (text) => tellViber(unquoted(text)))
  readonly #questions: ExportQuestion[] = []
  #line = 0
  #hasSeconds = false
  #owners = new Set<string>()

  constructor(dates: TranscriptDates, options: ReadOptions) {
    this.#dates = dates
    const choices = dates.decide(options.dateOrder)
    if (choices.length === 0) return
    this.#questions.push({ kind: "date-order", choices })
    this.problems.add("date-order-unclear", null)
  }

  add(raw: string): void {
    this.#line += 1
    const row = viberRow(raw)
    if (row !== null) {
      const day = this.#dates.dayOf(row.stamp)
      this.#hasSeconds ||= row.stamp.hasSeconds
      const at = day === null ? "impossible" : day * DAY_S + (row.stamp.second ?? 0)
      const name = row.name === "" ? "Unknown" : row.name
      if (name === "Me") this.#owners.add(name)
      this.#entries.begin(at, name, this.#line, row.text)
    } else if (!this.#entries.extend(raw) && raw.trim() !== "" && !(this.#line === 1 && isHeader(raw))) {
      this.problems.add("line-before-first-date", this.#line, { lostItems: 1 })
    }
  }

  outcome(): ReadOutcome {
    this.#entries.close()
    const draft = new ChatDraft(this.problems)
    for (const { name, line } of this.#entries.all) {
      if (name !== null) draft.person(name, name, line, this.#owners.has(name))
    }
    TextEntries.into(this.#entries.all, draft)
    if (draft.length + draft.service === 0) return { kind: "refused", problems: this.problems.build() }
    const canShow = { ...SHOWN, seconds: this.#hasSeconds }
    const chat = draft.build({ id: "viber", title: null, canShow, gaps: [] })
    const problems = this.problems.build()
    return {
      kind: "read",
      read: { format: "viber", variant: "rows", chats: [chat], problems, questions: this.#questions },
    }
  }
}

/** The names of the columns. */
function isHeader(raw: string): boolean {
  return /[,;\t]/.test(raw) && !/\d/.test(raw)
}

const CALL = /^(Missed|Cancell?ed|Incoming|Outgoing|Declined) (?:(voice|video|audio) )?call\.?$/i
const MEDIA = /^(?:Photo|Video|Sticker|Voice|Audio|GIF|File|Image) ?(?:message|Message)?(?: sent| received)?$/i

/** The whole body must fit, since people type such words too. */
function tellViber(text: string): Told {
  const found = CALL.exec(text.trim())
  if (found !== null) {
    const said = (found[1] ?? "").toLowerCase()
    const outcome: Call["outcome"] = said === "missed" ? "missed" : said === "declined" ? "declined" : "unknown"
    const medium = found[2] === undefined ? "unknown" : found[2].toLowerCase() === "video" ? "video" : "voice"
    return { kind: "call", text: "", extra: { call: { medium, outcome, durationS: null, precision: null } } }
  }
  return MEDIA.test(text.trim()) ? { kind: "media", text: "" } : plainWords(text)
}

const SHOWN = {
  calls: false,
  missedCalls: true,
  edits: false,
  deletions: false,
  reactions: false,
  seconds: false,
  zone: false,
}
