/**
 * What the tool sigtop writes of a chat as text: blocks of fields with a body, or one line a message.
 * (docs/formats/signal.md)
 */
import type { Chat } from "../../model/chat.ts"
import { type WallSeconds, isDate, wallSeconds } from "../../model/time.ts"
import { isoStamp } from "../instants.ts"
import type { ProblemList } from "../problems.ts"
import { TextDraft } from "./text-draft.ts"

const OWNER = "You"
const FIELD = /^(From|Type|Sent|Received|Attachment|Reaction|Edited): (.*)$/
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")
const SENT = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) [+-]\d{4}$/

interface Block {
  readonly line: number
  readonly fields: Map<string, string>
  hasAttachment: boolean
  readonly body: string[]
  isBody: boolean
}

export class SigtopText {
  readonly #problems: ProblemList
  readonly #draft: TextDraft
  #title: string | null = null
  #block: Block | null = null
  /** `From: …`, which begins a message only when `Type: …` follows. */
  #from: { readonly text: string; readonly line: number } | null = null

  constructor(title: string | null, problems: ProblemList) {
    this.#problems = problems
    this.#draft = new TextDraft({ owner: OWNER, calls: false, seconds: true, title }, problems)
  }

  addLine(line: string, number: number): void {
    const from = this.#from
    this.#from = null
    const type = /^Type: ([a-z0-9-]{1,60})$/.exec(line)
    if (type !== null && (from !== null || this.#isBetween())) {
      this.#close()
      const fields = new Map([["Type", type[1] ?? ""]])
      if (from !== null) fields.set("From", from.text.slice(6))
      this.#block = { line: from?.line ?? number, fields, hasAttachment: false, body: [], isBody: false }
      return
    }
    if (from !== null) this.#addInside(from.text, from.line)
    if (line.startsWith("From: ") && this.#isBetween()) this.#from = { text: line, line: number }
    else this.#addInside(line, number)
  }

  build(): readonly Chat[] {
    if (this.#from !== null) this.#addInside(this.#from.text, this.#from.line)
    this.#close()
    return this.#draft.build(this.#title)
  }

  /** At the beginning, or behind an empty line. */
  #isBetween(): boolean {
    return this.#block === null || (this.#block.isBody && this.#block.body.at(-1) === "")
  }

  #addInside(line: string, number: number): void {
    const block = this.#block
    if (block === null) {
      if (line.startsWith("Conversation: ")) this.#title = plainName(line.slice(14))
      else if (line.trim() !== "") this.#problems.add("line-before-first-date", number, { lostItems: 1 })
      return
    }
    const field = block.isBody ? null : FIELD.exec(line)
    if (field === null) {
      block.isBody = true
      block.body.push(line)
      return
    }
    if (field[1] === "Attachment") block.hasAttachment = true
    else block.fields.set(field[1] ?? "", field[2] ?? "")
  }

  #close(): void {
    const block = this.#block
    this.#block = null
    if (block === null) return
    const { fields, line, hasAttachment } = block
    const at = sentAt(fields.get("Sent") ?? fields.get("Received") ?? "")
    const type = fields.get("Type")
    if (type !== "incoming" && type !== "outgoing") {
      this.#draft.addService(at)
      return
    }
    const edited = fields.has("Edited")
    const text = bodyOf(edited ? latestVersion(block.body) : block.body)
    const name = type === "outgoing" ? OWNER : plainName(fields.get("From") ?? "")
    const kind = hasAttachment ? "media" : text === "" ? "other" : "text"
    this.#draft.add({ at, name, kind, text, line, ...(edited && { extra: { edited } }) })
  }
}

/** Without the empty line before, the quote, and the empty line that ends the block. */
function bodyOf(lines: readonly string[]): string {
  let start = 0
  while (lines[start] === "" || lines[start]?.startsWith(">") === true) start += 1
  let end = lines.length
  while (end > start && lines[end - 1] === "") end -= 1
  return lines.slice(start, end).join("\n")
}

/** Of the versions of an edited message, the first that is written is the latest. */
function latestVersion(lines: readonly string[]): readonly string[] {
  const inside = lines.filter((line) => line.startsWith("|")).map((line) => line.replace(/^\| ?/, ""))
  const second = inside.findIndex((line, i) => i > 0 && /^Version: \d+$/.test(line))
  const first = second < 0 ? inside : inside.slice(0, second)
  const blank = first.indexOf("")
  return blank < 0 ? [] : first.slice(blank)
}

/** "Anna (+4917…)" without the number. */
function plainName(from: string): string {
  return from.replace(/ \((?:\+?[\d ]{3,20}|group|[\da-f-]{36})\)$/, "") || from
}

/** The clock of the one who exported, as it is written; the zone behind it is not used. */
function sentAt(text: string): WallSeconds | null {
  const found = SENT.exec(text)
  if (found === null) return null
  const [, day, month = "", year, hour, minute, second] = found
  const place = MONTHS.indexOf(month) + 1
  if (!isDate(Number(year), place, Number(day))) return null
  return wallSeconds(Number(year), place, Number(day), Number(hour), Number(minute), Number(second))
}

export const SHORT_LINE = /^(\d{4}-\d\d-\d\d \d\d:\d\d|unknown) ([^\n]{1,200}?):(?: (.*))?$/
const DETAILS =
  /^\[((?:reply to .{1,300}? on (?:\d{4}-\d\d-\d\d \d\d:\d\d|unknown)|edited|\d+ attachments?)(?:, (?:edited|\d+ attachments?))*)\](?: |$)/
const OTHER_KIND = /^\[[a-z0-9-]{1,60} message\]$/

interface Short {
  readonly stamp: string
  readonly name: string
  readonly body: string[]
  readonly line: number
}

export class SigtopShort {
  readonly #problems: ProblemList
  readonly #draft: TextDraft
  #open: Short | null = null

  constructor(title: string | null, problems: ProblemList) {
    this.#problems = problems
    this.#draft = new TextDraft({ owner: OWNER, calls: false, seconds: false, title }, problems)
  }

  addLine(line: string, number: number): void {
    const found = SHORT_LINE.exec(line)
    if (found === null) {
      if (this.#open !== null) this.#open.body.push(line)
      else if (line.trim() !== "") this.#problems.add("line-before-first-date", number, { lostItems: 1 })
      return
    }
    this.#close()
    const [, stamp = "", name = "", body = ""] = found
    this.#open = { stamp, name, body: [body], line: number }
  }

  build(): readonly Chat[] {
    this.#close()
    return this.#draft.build()
  }

  #close(): void {
    if (this.#open === null) return
    const { stamp, name, body, line } = this.#open
    this.#open = null
    const at = isoStamp(stamp)?.at ?? null
    const whole = body.join("\n")
    if (OTHER_KIND.test(whole)) {
      this.#draft.addService(at)
      return
    }
    const details = DETAILS.exec(whole)?.[0] ?? ""
    const text = whole.slice(details.length)
    const kind = /attachment/.test(details) ? "media" : text === "" ? "other" : "text"
    const edited = /\bedited\b/.test(details)
    this.#draft.add({ at, name, kind, text, line, ...(edited && { extra: { edited } }) })
  }
}
