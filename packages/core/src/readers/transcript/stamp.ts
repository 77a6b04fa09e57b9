/**
 * A stamp that stands alone, as between brackets or behind a name: a date, a time of day, or both in any order.
 * Everything in it must be part of the stamp, so that "see you at 10:30" is none.
 */
import { type HalfDay, halfDayOf, hourOf } from "../whatsapp/half-days.ts"
import { type DateParts, scanDate } from "../whatsapp/scan-date.ts"
import { foldWord } from "../whatsapp/half-days.ts"
import { type SomeDay, someDay } from "./some-day.ts"

export interface Stamp {
  /** Null where no date stands; the parts are read when the order of all dates is known. */
  readonly date: { readonly parts: DateParts; readonly stamp: string } | null
  /** "Today", "Tuesday", "3 Mar": a day that this stamp alone does not tell. */
  readonly some: SomeDay | null
  /** Seconds of the day; null where no time stands. */
  readonly second: number | null
  readonly hasSeconds: boolean
  /** As it stands in the text. */
  readonly raw: string
}

const LONGEST = 48
const TIME = /(?<![\d.:/-])(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?|\s?h\s?(\d{2}))(?![\d:/]|\.\d)/
/** Words between date and time. */
const JOINING = /^(?:at|um|uhr|à|a|las|alle|ore|às|as|om|kl|klo|den|am|on|le|el|il|op|o|h|t)$/

/** @returns null when the text is anything else than a stamp */
export function readStamp(raw: string): Stamp | null {
  if (raw.length > LONGEST) return null
  if (!/\d/.test(raw)) return dayAlone(raw)
  const time = timeIn(raw)
  const rest = time === null ? raw : `${raw.slice(0, time.start)} ${raw.slice(time.end)}`
  const day = dayIn(rest)
  if (day === null || (time === null && day.date === null && day.some?.kind !== "date")) return null
  return { ...day, second: time?.second ?? null, hasSeconds: time?.hasSeconds ?? false, raw: raw.trim() }
}

/** "Today", "Monday": only where a place for a stamp is, as between brackets, since people write such words. */
function dayAlone(raw: string): Stamp | null {
  const some = someDay([raw.trim()])
  return some === null ? null : { date: null, some, second: null, hasSeconds: false, raw: raw.trim() }
}

interface Time {
  readonly start: number
  readonly end: number
  readonly second: number
  readonly hasSeconds: boolean
}

/** A time with its half day. Of "9.3.2024 22.41" the part that can be no date. */
function timeIn(raw: string): Time | null {
  const found = TIME.exec(raw)
  if (found === null) return null
  const [whole, hours = "", minutes, seconds, french] = found
  const behind = /^\s?(\p{L}[\p{L}.\s]{0,8}?)(?=$|[\s,)\]:])/u.exec(raw.slice(found.index + whole.length))
  const halfBehind = behind?.[1] === undefined ? null : halfDayOf(behind[1], "behind")
  const before = /(?:^|[\s,])([\p{L}.]{1,8})\s?$/u.exec(raw.slice(0, found.index))
  const halfBefore = before?.[1] === undefined ? null : halfDayOf(before[1], "before")
  const half: HalfDay = halfBehind ?? halfBefore ?? "none"
  const [hour, minute, second] = [Number(hours), Number(minutes ?? french), Number(seconds ?? 0)]
  if (hour > 24 || minute > 59 || second > 59) return null
  const end = found.index + whole.length + (halfBehind === null ? 0 : (behind?.[0].length ?? 0))
  const start = halfBehind === null && halfBefore !== null ? (before?.index ?? 0) : found.index
  const seconds24 = hourOf(hour, half) * 3600 + minute * 60 + second
  return { start, end, second: seconds24, hasSeconds: seconds !== undefined }
}

/** What is left must be a date, a day without a date, or nothing. Null when it is something else. */
function dayIn(rest: string): Pick<Stamp, "date" | "some"> | null {
  const words = rest
    .replace(/(\d)T(?=\s)/, "$1 ")
    .replace(/[(（]/g, " ")
    .split(/[\s,;|·•]+/)
    .filter((word) => word !== "" && !/^[.\-–—:]+$/.test(word))
  while (words.length > 0 && isJoining(words[0])) words.shift()
  while (words.length > 0 && isJoining(words.at(-1))) words.pop()
  if (words.length === 0) return { date: null, some: null }
  const stamp = words.join(" ").replace(/[.:]$/, "")
  const parts = scanDate(stamp, 0, stamp.length)
  if (parts !== null && parts.end === stamp.length) return { date: { parts, stamp }, some: null }
  const some = someDay(words)
  return some === null ? null : { date: null, some }
}

function isJoining(word: string | undefined): boolean {
  return word !== undefined && JOINING.test(foldWord(word))
}
