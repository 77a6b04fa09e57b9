/** The first pass over a LINE export: title, order of the dates, columns or blanks, names. */
import type { DateOrder } from "../../model/question.ts"
import type { Stamp } from "../transcript/stamp.ts"
import { TranscriptDates } from "../transcript/dates.ts"
import { isNamed } from "../weekdays.ts"
import { dayOfStamp } from "../written-stamp.ts"
import { lineForm } from "./form.ts"
import { SpacedNames } from "./names.ts"
import { QuotedLines } from "./quoted.ts"

const TITLES = [
  /^chat history (?:with|in) (.+)$/i,
  /^(.+?)とのトーク履歴$/,
  /^(.+?)のトーク履歴$/,
  /^[與与和](.+?)的(?:聊天記錄|聊天记录|對話記錄)$/,
  /^(.+?)的(?:聊天記錄|聊天记录)$/,
  /^(.+?)님과의 (?:대화|채팅)(?: 내용)?$/,
  /^ประวัติการ(?:แชท|สนทนา)(?:กับ|ใน)?\s?(.+)$/,
  /^riwayat (?:obrolan|chat) (?:dengan|di) (.+)$/i,
]

export class LineSurvey {
  readonly dates = new TranscriptDates()
  readonly names = new SpacedNames()
  readonly quoted = new QuotedLines()
  title: string | null = null
  hasColumns = false
  hasWeekdays = false
  #lines = 0
  #agree: Record<"dmy" | "mdy", number> = { dmy: 0, mdy: 0 }

  add(raw: string): void {
    this.#lines += 1
    if (this.#lines <= 3) this.title ??= titleOf(raw)
    const form = lineForm(raw)
    this.quoted.note(this.#lines, raw, form)
    if (form.kind === "entry") this.hasColumns = true
    else if (form.kind === "spaced") this.names.note(form.rest)
    else if (form.kind === "day") {
      this.hasWeekdays ||= form.hasWeekday
      if (form.hasWeekday || !this.hasWeekdays) this.#noteDay(form.stamp, form.raw)
    }
  }

  /** What the names of the days say about the order of numbers; undefined where they say nothing. */
  get orderByWeekdays(): DateOrder | undefined {
    const { dmy, mdy } = this.#agree
    if (dmy === mdy) return undefined
    return dmy > mdy ? "dmy" : "mdy"
  }

  #noteDay(stamp: Stamp, raw: string): void {
    this.dates.note(stamp)
    const name = /[\p{L}\p{M}]{1,16}/u.exec(raw)?.[0]?.toLowerCase() ?? ""
    for (const order of ["dmy", "mdy"] as const) {
      const day = dayOfStamp(stamp, order)
      if (day !== null && isNamed(day, name)) this.#agree[order] += 1
    }
  }
}

function titleOf(raw: string): string | null {
  const found = /^\uFEFF?\s*\[LINE\]\s*(.+?)\s*$/.exec(raw)?.[1]
  if (found === undefined) return null
  const named = TITLES.map((title) => title.exec(found)?.[1]).find((name) => name !== undefined)
  return (named ?? found).trim()
}
