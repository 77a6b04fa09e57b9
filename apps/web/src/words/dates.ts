/** Wall times in the words of the language chosen. A wall time has no zone, so it is shown as it stands. */
import type { WallTime } from "@aftertalk/core/model"

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" }
const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" }

/** "17 November 2026" */
export function showDay(locale: string, at: WallTime): string {
  return show(locale, at, DAY)
}

/** "Tuesday 17 November 2026, 22:14 to 23:41"; both days are named where they differ. */
export function showStretch(locale: string, first: WallTime, last: WallTime): string {
  const start = show(locale, first, { weekday: "long", ...DAY })
  const sameDay = first.slice(0, 10) === last.slice(0, 10)
  const from = `${start}, ${show(locale, first, TIME)}`
  return sameDay ? `${from} – ${show(locale, last, TIME)}` : `${from} – ${show(locale, last, { ...DAY, ...TIME })}`
}

/** "22 November 2026", of an ISO date. */
export function showIsoDay(locale: string, day: string): string {
  return show(locale, `${day}T00:00:00` as WallTime, DAY)
}

/** "Saturday 21 November": the day so many days from now, on the calendar of this device. */
export function showDayInDays(locale: string, nowMs: number, days: number): string {
  const day = new Date(nowMs)
  day.setDate(day.getDate() + days)
  const dialect = locale === "en" ? "en-GB" : locale
  return new Intl.DateTimeFormat(dialect, { weekday: "long", day: "numeric", month: "long" }).format(day)
}

/** "7 November 2026": today, on the calendar of this device. */
export function showToday(locale: string, nowMs: number): string {
  const dialect = locale === "en" ? "en-GB" : locale
  return new Intl.DateTimeFormat(dialect, DAY).format(new Date(nowMs))
}

/** "17 November 2026, 22:14" */
export function showMoment(locale: string, at: WallTime): string {
  return show(locale, at, { ...DAY, ...TIME })
}

/** "November 2026" */
export function showMonth(locale: string, at: WallTime): string {
  return show(locale, at, { month: "long", year: "numeric" })
}

/** "Tuesday 17 November" */
export function showWeekday(locale: string, at: WallTime): string {
  return show(locale, at, { weekday: "long", day: "numeric", month: "long" })
}

/** "22:14" */
export function showClock(locale: string, at: WallTime): string {
  return show(locale, at, TIME)
}

/** "Monday 21 December": the day so many weeks from now, on the calendar of this device. */
export function showDayInWeeks(locale: string, nowMs: number, weeks: number): string {
  return showDayInDays(locale, nowMs, 7 * weeks)
}

function show(locale: string, at: WallTime, options: Intl.DateTimeFormatOptions): string {
  // Read as UTC and shown as UTC: the machine's own zone never comes in. English dates are written day first here.
  const dialect = locale === "en" ? "en-GB" : locale
  return new Intl.DateTimeFormat(dialect, { ...options, timeZone: "UTC" }).format(new Date(`${at}Z`))
}
