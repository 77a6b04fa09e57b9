/**
 * When a message of a transcript was sent, as far as its stamp and the ones before it say. A heading with a date holds
 * until the next, and one with a time for what has no time of its own; a time of day alone belongs to the last date, or,
 * where there is no date at all, to a day that is counted on when the clock runs back.
 */
import type { WallSeconds } from "../../model/time.ts"
import type { Stamp } from "./stamp.ts"

const DAY_S = 86_400
/** Clocks go back an hour in autumn; more than that is the next day. */
const NEXT_DAY_S = 3600

export type Told =
  | { readonly kind: "at"; readonly at: WallSeconds }
  /** The source does not say. */
  | { readonly kind: "untold" }
  /** It says something that no calendar has. */
  | { readonly kind: "impossible" }

/** Days from 1970-01-01 of the day that a stamp names; null where that is open, or no day of the calendar. */
export type DayOf = (stamp: Stamp, line: number) => number | null

export class TranscriptClock {
  readonly #dayOf: DayOf
  /** Whether the source has no dates, only times of day. */
  readonly #isClockOnly: boolean
  #day: number | null = null
  #before: WallSeconds | null = null
  /** Of a heading with a time. */
  #heading: WallSeconds | null = null

  constructor(dayOf: DayOf, isClockOnly: boolean) {
    this.#dayOf = dayOf
    this.#isClockOnly = isClockOnly
  }

  /** A heading over what follows. */
  setHeading(stamp: Stamp, line: number): void {
    this.#setDay(stamp, line)
    this.#heading = this.#day === null || stamp.second === null ? null : this.#day * DAY_S + stamp.second
    if (this.#heading !== null) this.#before = this.#heading
  }

  tell(stamp: Stamp | null, line: number): Told {
    if (stamp === null) return this.#heading === null ? { kind: "untold" } : { kind: "at", at: this.#heading }
    if (stamp.date !== null && this.#dayOf(stamp, line) === null) return { kind: "impossible" }
    const isOwn = this.#setDay(stamp, line)
    if (this.#isClockOnly && this.#day === null && !isOwn) this.#day = 0
    if (stamp.second === null || this.#day === null) return { kind: "untold" }
    const at = this.#day * DAY_S + stamp.second
    const isNextDay = this.#isClockOnly && !isOwn && this.#before !== null && at < this.#before - NEXT_DAY_S
    if (isNextDay) this.#day += 1
    this.#before = isNextDay ? at + DAY_S : at
    return { kind: "at", at: this.#before }
  }

  /** @returns whether the stamp names a day */
  #setDay(stamp: Stamp, line: number): boolean {
    if (stamp.date === null && stamp.some === null) return false
    this.#day = this.#dayOf(stamp, line)
    return true
  }
}
