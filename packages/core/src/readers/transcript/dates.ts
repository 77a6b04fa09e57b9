/**
 * Day first or month first, over all dates of a pasted transcript: what the user said; else the only order in which all
 * dates are days; else the one in which time never runs back; else dots, which are written day first. Otherwise it is
 * asked, and read day first meanwhile. (docs/formats/transcript.md)
 */
import type { DateOrder, DateOrderChoice } from "../../model/question.ts"
import { toWallTime } from "../../model/time.ts"
import { NO_DAY } from "../whatsapp/calendars.ts"
import { DATE_ORDERS, DateTable } from "../whatsapp/date-table.ts"
import type { Stamp } from "./stamp.ts"

export class TranscriptDates {
  readonly #table = new DateTable()
  /** Places in the table, in the order of the file. */
  readonly #seen: number[] = []
  #order: DateOrder = "dmy"

  /** Notes a date in the first pass. */
  note(stamp: Stamp): void {
    if (stamp.date === null) return
    const place = this.#table.intern(stamp.date.parts, stamp.date.stamp)
    if (this.#seen.at(-1) !== place) this.#seen.push(place)
  }

  /** @returns the readings to ask about; empty when the order is clear */
  decide(wanted: DateOrder | undefined): readonly DateOrderChoice[] {
    const least = Math.min(...DATE_ORDERS.map((order) => this.#impossible(order)))
    const possible = DATE_ORDERS.filter((order) => this.#impossible(order) === least && this.#mayBe(order))
    if (wanted !== undefined && (possible.includes(wanted) || possible.length === 0)) {
      this.#order = wanted
      return []
    }
    const distinct = possible.filter((order, i) => possible.findIndex((other) => this.#readAlike(order, other)) === i)
    const forward = distinct.filter((order) => this.#backwards(order) === 0)
    const left = forward.length > 0 ? forward : distinct
    this.#order = left[0] ?? "dmy"
    return left.length < 2 || this.#isDotted() ? [] : left.map((order) => this.#choice(order))
  }

  /** Days from 1970-01-01; null where the stamp has no date, or one that is no day of the calendar. */
  dayOf(stamp: Stamp): number | null {
    if (stamp.date === null) return null
    const day = this.#day(this.#table.intern(stamp.date.parts, stamp.date.stamp), this.#order)
    return day === NO_DAY ? null : day
  }

  #day(place: number, order: DateOrder): number {
    return this.#table.at(place).days[DATE_ORDERS.indexOf(order)] ?? NO_DAY
  }

  #impossible(order: DateOrder): number {
    return this.#seen.filter((place) => this.#day(place, order) === NO_DAY).length
  }

  /** A year of two digits is written in front by nobody. */
  #mayBe(order: DateOrder): boolean {
    if (order !== "ymd") return true
    return this.#seen.every((place) => {
      const { parts } = this.#table.at(place)
      return (parts.widths[0] ?? 0) > 2 || parts.monthAt >= 0 || parts.yearAt === 0
    })
  }

  #readAlike(a: DateOrder, b: DateOrder): boolean {
    return this.#seen.every((place) => this.#day(place, a) === this.#day(place, b))
  }

  #backwards(order: DateOrder): number {
    const days = this.#seen.map((place) => this.#day(place, order)).filter((day) => day !== NO_DAY)
    return days.filter((day, i) => day < (days[i - 1] ?? day)).length
  }

  #isDotted(): boolean {
    return this.#seen.every((place) => /^W?[, ]*n ?\./.test(this.#table.at(place).parts.shape))
  }

  #choice(order: DateOrder): DateOrderChoice {
    const telling = this.#seen.find((place) => new Set(this.#table.at(place).days.slice(0, 2)).size === 2)
    const place = telling ?? this.#seen[0] ?? 0
    const day = this.#day(place, order)
    const reads = day === NO_DAY ? "" : toWallTime(day * 86_400).slice(0, 10)
    return { order, stamp: this.#table.at(place).stamp, reads, backwardJumps: this.#backwards(order) }
  }
}
