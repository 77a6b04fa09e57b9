/**
 * A date, a time or both as people read them, with what apps write around: weekdays in front, behind or in brackets,
 * "UTC" at the end. Everything in the text must be part of the stamp. For formats whose stamps are in the words of the
 * phone's language; which of day and month comes first is decided by whoever asks (transcript/dates.ts).
 */
import type { DateOrder } from "../model/question.ts"
import { type WallSeconds, isDate, wallSeconds } from "../model/time.ts"
import { type Stamp, readStamp } from "./transcript/stamp.ts"
import { NO_DAY } from "./whatsapp/calendars.ts"
import { DATE_ORDERS, DateTable } from "./whatsapp/date-table.ts"
import { foldWord } from "./whatsapp/half-days.ts"
import { dateWordOf } from "./whatsapp/month-words.ts"

const BRACKETED_DAY = /\s?[(（][^()（）\d]{1,16}[)）]/
const ZONE = /[\s,]+(?:UTC|GMT|Z)$/
const SPACES = /[\u00a0\u2000-\u200a\u202f]/g

/** @returns null when the text is anything else than a stamp */
export function writtenStamp(raw: string): Stamp | null {
  if (raw.length > 80 || !/\d/.test(raw)) return null
  const plain = raw.replace(SPACES, " ").replace(BRACKETED_DAY, " ").replace(ZONE, "").trim()
  const dotted = plain.replace(/(\d) ?[년年월月](?!曜)/g, "$1.").replace(/(\d) ?[일日号號](?!曜)/g, "$1 ")
  return readStamp(withoutWeekday(dotted.trim()))
}

/** Whether the text names a day of the week, which nobody writes behind a date by chance. */
export function hasWeekday(raw: string): boolean {
  return BRACKETED_DAY.test(raw) || wordsOf(raw).some((word) => isWeekday(word))
}

/** The one reading of a stamp with date and time, in an order that is known; null where it is no date. */
export function wallTimeOf(stamp: Stamp, order: DateOrder): WallSeconds | null {
  const day = dayOfStamp(stamp, order)
  return day === null || stamp.second === null ? null : day * 86_400 + stamp.second
}

/** Days from 1970-01-01 in that order; null where the stamp has no date, or one that is no day of the calendar. */
export function dayOfStamp({ date }: Stamp, order: DateOrder): number | null {
  if (date === null) return null
  const table = new DateTable()
  const day = table.at(table.intern(date.parts, date.stamp)).days[DATE_ORDERS.indexOf(order)] ?? NO_DAY
  return day === NO_DAY ? null : day
}

/** "2024-06-01 10:00:00" and the like, which need no order. */
export function plainStamp(text: string): WallSeconds | null {
  const found = /^\s*(\d{4})[-./](\d{1,2})[-./](\d{1,2})[T ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text)
  if (found === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null
  return wallSeconds(year, month, day, hour, minute, second)
}

/** Some languages write the weekday in front with a comma or a word, some behind. */
function withoutWeekday(text: string): string {
  const [first = ""] = text.split(/[\s,]/, 1)
  const bare = isWeekday(first) && /^\S+,?\s/.test(text) ? text.slice(first.length).replace(/^[\s,]+/, "") : text
  const last = /[\s,]+([\p{L}-]{1,16})\.?$/u.exec(bare)
  return last?.[1] !== undefined && isWeekday(last[1]) ? bare.slice(0, last.index) : bare
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,()（）]+/).filter((word) => word !== "" && !/\d/.test(word))
}

function isWeekday(word: string): boolean {
  return dateWordOf(foldWord(word))?.kind === "weekday" || OTHER_WEEKDAYS.has(word.toLowerCase())
}

/** Beside those of month-words.ts: Japanese, Chinese and Thai. */
const OTHER_WEEKDAYS: ReadonlySet<string> = new Set(
  (
    "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 " +
    "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ mardi martes"
  ).split(" "),
)
