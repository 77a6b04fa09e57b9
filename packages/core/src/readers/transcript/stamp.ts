/**
 * A stamp that stands alone, as between brackets or behind a name: a date, a time of day, or both in any order.
 * Everything in it must be part of the stamp, so that "see you at 10:30" is none.
 */
import { type HalfDay, halfDayOf, hourOf } from "../whatsapp/half-days.ts"
import { type DateParts, scanDate } from "../whatsapp/scan-date.ts"
import { dateWordOf } from "../whatsapp/month-words.ts"
import { foldWord } from "../whatsapp/half-days.ts"

export interface Stamp {
  /** Null where no date stands; the parts are read when the order of all dates is known. */
  readonly date: { readonly parts: DateParts; readonly stamp: string } | null
  /** "Today", "Tuesday": a day that cannot be known from the text. */
  readonly isSomeDay: boolean
  /** Seconds of the day; null where no time stands. */
  readonly second: number | null
  readonly hasSeconds: boolean
}

const LONGEST = 48
const TIME = /(?<![\d.:/-])(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?|\s?h\s?(\d{2}))(?![\d:/]|\.\d)/
/** Words between date and time. */
const JOINING = /^(?:at|um|uhr|à|a|las|alle|ore|às|as|om|kl|klo|den|am|on|le|el|il|op|o|h|t)$/
const SOME_DAY =
  /^(?:today|yesterday|heute|gestern|hoy|ayer|aujourdhui|hier|hoje|ontem|oggi|ieri|vandaag|gisteren|сегодня|вчера)$/

/** @returns null when the text is anything else than a stamp */
export function readStamp(raw: string): Stamp | null {
  if (raw.length > LONGEST || !/\d/.test(raw)) return null
  const time = timeIn(raw)
  const rest = time === null ? raw : `${raw.slice(0, time.start)} ${raw.slice(time.end)}`
  const day = dayIn(rest)
  if (day === null || (time === null && day.date === null)) return null
  return { ...day, second: time?.second ?? null, hasSeconds: time?.hasSeconds ?? false }
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
function dayIn(rest: string): Pick<Stamp, "date" | "isSomeDay"> | null {
  const words = rest.split(/[\s,;|·•T]+/).filter((word) => word !== "" && !/^[.\-–—:]+$/.test(word))
  while (words.length > 0 && isJoining(words[0])) words.shift()
  while (words.length > 0 && isJoining(words.at(-1))) words.pop()
  if (words.length === 0) return { date: null, isSomeDay: false }
  const folded = words.map((word) => foldWord(word.replaceAll("'", "").replaceAll("’", "")))
  if (folded.every((word) => SOME_DAY.test(word) || dateWordOf(word)?.kind === "weekday")) {
    return { date: null, isSomeDay: true }
  }
  const stamp = words.join(" ").replace(/[.:]$/, "")
  const parts = scanDate(stamp, 0, stamp.length)
  if (parts === null || parts.end !== stamp.length) return null
  return { date: { parts, stamp }, isSomeDay: false }
}

function isJoining(word: string | undefined): boolean {
  return word !== undefined && JOINING.test(foldWord(word))
}
