/**
 * The distinct dates of a file. A chat of a million messages has a few thousand days, so each date is understood once
 * and a message only bears its place in this table.
 */
import type { DateOrder } from "../../model/question.ts"
import { NO_DAY, dayOf } from "./calendars.ts"
import type { DateParts } from "./scan-date.ts"

export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const

/** Where day, month and year stand in the three parts. */
const PLACES: Readonly<Record<DateOrder, readonly [number, number, number]>> = {
  dmy: [0, 1, 2],
  mdy: [1, 0, 2],
  ymd: [2, 1, 0],
}

export interface TableDate {
  readonly parts: DateParts
  /** As it stands in the file, for the question about the order. */
  readonly stamp: string
  /** Days from 1970-01-01 in the order of `DATE_ORDERS`; `NO_DAY` where that reading is no date. */
  readonly days: readonly [number, number, number]
}

export class DateTable {
  readonly #dates: TableDate[] = []
  readonly #places = new Map<string, number>()

  /** @returns the place of this date */
  intern(parts: DateParts, stamp: string): number {
    const key = `${parts.values.join("/")}|${parts.widths.join("")}${parts.monthAt}${parts.addYears}${parts.yearAt}`
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.#dates.length
    this.#places.set(key, place)
    this.#dates.push({ parts, stamp, days: [read(parts, "dmy"), read(parts, "mdy"), read(parts, "ymd")] })
    return place
  }

  /** Days from 1970-01-01 of a plain date; `NO_DAY` where it is none. */
  dayOf(year: number, month: number, day: number): number {
    return dayOf(year, 4, null, month, day)
  }

  /** @throws RangeError for a place that the table never gave */
  at(place: number): TableDate {
    const date = this.#dates[place]
    if (date === undefined) throw new RangeError(`Cannot open date ${place}: there are ${this.#dates.length}`)
    return date
  }
}

/** Days from 1970-01-01 under one order; `NO_DAY` when it cannot be. */
function read(parts: DateParts, order: DateOrder): number {
  const [dayAt, monthAt, yearAt] = partPlaces(parts, order)
  const { values, widths } = parts
  const day = values[dayAt] ?? 0
  const month = values[monthAt] ?? 0
  const year = values[yearAt] ?? 0
  const yearWidth = widths[yearAt] ?? 0
  const otherIsYear = widths.some((width, place) => width > 2 && place !== yearAt)
  const otherHasEra = parts.yearAt >= 0 && parts.yearAt !== yearAt
  if (otherIsYear || otherHasEra) return NO_DAY
  return dayOf(year, yearWidth, parts.addYears, month, day)
}

/** A month in words settles the places, whatever the order of numbers. */
function partPlaces(parts: DateParts, order: DateOrder): readonly [number, number, number] {
  if (parts.monthAt < 0) return PLACES[order]
  if (parts.monthAt === 0) return (parts.widths[1] ?? 0) > 2 ? [2, 0, 1] : [1, 0, 2]
  if (parts.monthAt === 1) return (parts.widths[0] ?? 0) > 2 || parts.yearAt === 0 ? [2, 1, 0] : [0, 1, 2]
  return (parts.widths[0] ?? 0) > 2 ? [1, 2, 0] : [0, 2, 1]
}
