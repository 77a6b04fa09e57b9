/**
 * Which days "3 Mar", "Mon" and "Yesterday" are, over all stamps of a text in their order. Known from the day on which the text was
 * copied, when the user says so; from full dates in front or behind; from a day of the week beside a date. What stays
 * open is never guessed: where a text has no full date at all, only the distances between its days are told.
 * (docs/formats/transcript.md, "Days without a year")
 */
import { daysFromDate, isDate } from "../../model/time.ts"
import { isNamed } from "../weekdays.ts"
import type { MonthDay, SomeDay } from "./some-day.ts"

/** A stamp of the text: a day that is known, or one to be found out. */
export interface DayMark {
  readonly line: number
  readonly known: number | null
  readonly some: SomeDay | null
}

export interface FoundDays {
  /** Days from 1970-01-01 by line; missing where it stays open. */
  readonly dayAt: ReadonlyMap<number, number>
  /** Lines whose day is open, or only likely. */
  readonly openLines: readonly number[]
  /** Whether the days are dates, or only distances from each other. */
  readonly isDated: boolean
}

/** A date comes again on its day of the week after eleven years at most, the 29th of February after twenty-eight. */
const YEARS = 29
/** Apps name the days of the last week alone. */
const WEEK = 7

/** @param copiedOn days from 1970-01-01 */
export function findDays(marks: readonly DayMark[], copiedOn: number | null): FoundDays {
  const firsts = marks.filter((mark, i) => !isSame(mark, marks[i - 1]))
  const found = solve(firsts, copiedOn)
  const open = new Set(found.openLines)
  const dayAt = new Map<number, number>()
  const openLines: number[] = []
  let run = -1
  for (const [i, mark] of marks.entries()) {
    if (!isSame(mark, marks[i - 1])) run += 1
    const first = firsts[run]?.line ?? mark.line
    const day = found.dayAt.get(first)
    if (day !== undefined) dayAt.set(mark.line, day)
    if (open.has(first)) openLines.push(mark.line)
  }
  return { dayAt, openLines, isDated: found.isDated }
}

/** Messages of one day bear the same stamp: it is found out once. */
function isSame({ known, some }: DayMark, before: DayMark | undefined): boolean {
  return before !== undefined && known === before.known && JSON.stringify(some) === JSON.stringify(before.some)
}

function solve(marks: readonly DayMark[], copiedOn: number | null): FoundDays {
  if (copiedOn !== null) return backFrom(marks, copiedOn)
  return marks.some(({ known }) => known !== null) ? besideDates(marks) : distances(marks)
}

/** From the day of copying backwards, each day is the latest that it can be. */
function backFrom(marks: readonly DayMark[], copiedOn: number): FoundDays {
  const dayAt = new Map<number, number>()
  const openLines: number[] = []
  let next = copiedOn
  for (const { line, known, some } of marks.toReversed()) {
    const day = known ?? (some === null ? null : latest(some, next, copiedOn))
    if (day === null) openLines.push(line)
    else {
      dayAt.set(line, day)
      next = day
    }
  }
  return { dayAt, openLines: openLines.toReversed(), isDated: true }
}

function latest(some: SomeDay, next: number, copiedOn: number): number | null {
  if (some.kind === "ago") return copiedOn - some.days
  if (some.kind === "date") return best(some, next, yearsBack)
  const last = Math.min(next, copiedOn - 1)
  return days(last, -1, WEEK).find((day) => isNamed(day, some.name) && day >= copiedOn - WEEK) ?? null
}

/** Dates behind a full date are the first that fit, those in front of all the last. Sure only beside a day of the week. */
function besideDates(marks: readonly DayMark[]): FoundDays {
  const dayAt = new Map<number, number>()
  const openLines: number[] = []
  const first = marks.findIndex(({ known }) => known !== null)
  const settle = ({ line, known, some }: DayMark, day: number | null): void => {
    if (day !== null) dayAt.set(line, day)
    if (known === null && !(day !== null && some?.kind === "date" && hasName(some, day))) openLines.push(line)
  }
  let next = marks[first]?.known ?? 0
  for (const mark of marks.slice(0, first).toReversed()) {
    const day = mark.some?.kind === "date" ? best(mark.some, next, yearsBack) : null
    settle(mark, day)
    next = day ?? next
  }
  let before = marks[first]?.known ?? 0
  for (const mark of marks.slice(first)) {
    const day = mark.known ?? (mark.some?.kind === "date" ? best(mark.some, before, yearsOn) : null)
    settle(mark, day)
    before = day ?? before
  }
  return { dayAt, openLines: openLines.toSorted((a, b) => a - b), isDated: true }
}

/** No date at all: days as far from each other as they must be, in a year that fits the names of its days. */
function distances(marks: readonly DayMark[]): FoundDays {
  const openLines = marks.map(({ line }) => line)
  const years = Array.from({ length: YEARS }, (_, back) => daysFromDate(2025 - back, 1, 1))
  const tries = years.map((start) => distancesFrom(marks, start))
  // "Tue 26 Feb" to "Sat 1 Mar" is four days of a leap year, or a year and three days of others.
  const [found] = tries.filter(({ isWhole }) => isWhole).toSorted((a, b) => spanOf(a.dayAt) - spanOf(b.dayAt))
  return { dayAt: fromZero(found?.dayAt ?? new Map()), openLines, isDated: false }
}

function spanOf(dayAt: ReadonlyMap<number, number>): number {
  const all = [...dayAt.values()]
  return (all.at(-1) ?? 0) - (all[0] ?? 0)
}

/** A year that was only tried must not be shown. */
function fromZero(dayAt: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const [first = 0] = dayAt.values()
  return new Map([...dayAt].map(([line, day]) => [line, day - first]))
}

function distancesFrom(marks: readonly DayMark[], start: number): { dayAt: Map<number, number>; isWhole: boolean } {
  const dayAt = new Map<number, number>()
  let before: number | null = null
  let copiedOn: number | null = null
  let isWhole = true
  for (const { line, some } of marks) {
    let day: number | null = null
    if (some?.kind === "ago" && (copiedOn !== null || before === null)) {
      copiedOn ??= start + some.days
      day = copiedOn - some.days
    } else if (some?.kind === "date") {
      const from: number = before ?? start
      day = best(some, from, yearsOn)
      isWhole &&= day !== null && (some.name === null || isNamed(day, some.name)) && day - from < 370
    } else if (some?.kind === "weekday") {
      day = days(before ?? start, 1, WEEK).find((one) => isNamed(one, some.name)) ?? null
    }
    if (day === null) continue
    dayAt.set(line, day)
    before = day
  }
  return { dayAt, isWhole }
}

type Years = (reading: MonthDay, from: number) => readonly number[]

/** The nearest day that bears the name beside the date; without such a name the nearest. */
function best({ readings, name }: SomeDay & { kind: "date" }, from: number, years: Years): number | null {
  const all = readings.flatMap((reading) => years(reading, from))
  const named = name === null ? [] : all.filter((day) => isNamed(day, name))
  const nearest = (named.length > 0 ? named : all).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
  return nearest[0] ?? null
}

function hasName({ name }: SomeDay & { kind: "date" }, day: number): boolean {
  return name !== null && isNamed(day, name)
}

/** That day of the years from a day on, the nearest first. */
function yearsOn(reading: MonthDay, from: number): readonly number[] {
  const year = yearOf(from)
  return inYears(
    reading,
    Array.from({ length: YEARS }, (_, i) => year + i),
  ).filter((day) => day >= from)
}

function yearsBack(reading: MonthDay, to: number): readonly number[] {
  const year = yearOf(to)
  return inYears(
    reading,
    Array.from({ length: YEARS }, (_, i) => year - i),
  ).filter((day) => day <= to)
}

function inYears({ month, day }: MonthDay, years: readonly number[]): readonly number[] {
  return years.filter((year) => isDate(year, month, day)).map((year) => daysFromDate(year, month, day))
}

function yearOf(day: number): number {
  const guess = 1970 + Math.floor(day / 365.2425)
  return daysFromDate(guess + 1, 1, 1) <= day ? guess + 1 : daysFromDate(guess, 1, 1) > day ? guess - 1 : guess
}

/** Days from one on, in one direction. */
function days(from: number, step: 1 | -1, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + i * step)
}
