/**
 * Chat time is wall time: what the phone's clock showed. Exports seldom name a zone, and we invent none.
 * Two forms of the same thing: `WallTime` is text to show and store, `WallSeconds` is a number to sort and subtract.
 * Calendar arithmetic follows Howard Hinnant, "chrono-compatible low-level date algorithms" (proleptic Gregorian).
 */

/** "2024-03-09T22:41:00", as the phone showed it. */
export type WallTime = string & { readonly __wallTime: true }

/** Seconds from 1970-01-01T00:00:00 to a wall time on the same clock; no zone, no leap seconds. */
export type WallSeconds = number

const DAY_S = 86_400
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/

/** Days from 1970-01-01 to a date. The date is not checked: see `isDate`. */
export function daysFromDate(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Whether a calendar has this date: 2024-02-29 yes, 2023-02-29 and 45/67/24 no. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Whole wall seconds of a date and a time of day. Nothing is checked: call `isDate` first. */
export function wallSeconds(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): WallSeconds {
  return daysFromDate(year, month, day) * DAY_S + hour * 3600 + minute * 60 + second
}

/** @throws RangeError when the year does not fit four digits */
export function toWallTime(seconds: WallSeconds): WallTime {
  const days = Math.floor(seconds / DAY_S)
  const rest = seconds - days * DAY_S
  const time = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => two(Math.floor(part))).join(":")
  return `${dateOfDays(days)}T${time}` as WallTime
}

/** @returns null when the text is no wall time, or no day of the calendar */
export function parseWallTime(text: string): WallSeconds | null {
  if (!WALL_TIME.test(text)) return null
  const year = twoAt(text, 0) * 100 + twoAt(text, 2)
  const [month, day, hour] = [twoAt(text, 5), twoAt(text, 8), twoAt(text, 11)]
  const [minute, second] = [twoAt(text, 14), twoAt(text, 17)]
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null
  return wallSeconds(year, month, day, hour, minute, second)
}

/** The number that two digits make; a million times in a large export, so nothing is cut out of the text for it. */
function twoAt(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

/** "2024-03-09" of a number of days from 1970-01-01. */
function dateOfDays(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (year < 0 || year > 9999) throw new RangeError(`Cannot write a wall time: need a year of four digits, got ${year}`)
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function two(value: number): string {
  return String(value).padStart(2, "0")
}
