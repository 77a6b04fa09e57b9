/**
 * When a message of a transcript was sent, as far as its stamp and the ones before it say. A heading with a date holds
 * until the next; a time of day alone belongs to the last date, or, where there is no date at all, to a day that is
 * counted on when the clock runs back.
 */
import type { WallSeconds } from "../../model/time.ts"
import type { TranscriptDates } from "./dates.ts"
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

export class TranscriptClock {
  readonly #dates: TranscriptDates
  /** Whether the source has no dates, only times of day. */
  readonly #isClockOnly: boolean
  #day: number | null = null
  #before: WallSeconds | null = null

  constructor(dates: TranscriptDates, isClockOnly: boolean) {
    this.#dates = dates
    this.#isClockOnly = isClockOnly
  }

  /** A heading, or a stamp's own date. */
  setDay(stamp: Stamp): void {
    if (stamp.date !== null || stamp.isSomeDay) this.#day = this.#dates.dayOf(stamp)
  }

  tell(stamp: Stamp | null): Told {
    if (stamp === null) return { kind: "untold" }
    if (stamp.date !== null && this.#dates.dayOf(stamp) === null) return { kind: "impossible" }
    this.setDay(stamp)
    if (this.#isClockOnly && this.#day === null && !stamp.isSomeDay) this.#day = 0
    if (stamp.second === null || this.#day === null) return { kind: "untold" }
    const at = this.#day * DAY_S + stamp.second
    const isNextDay = this.#isClockOnly && this.#before !== null && at < this.#before - NEXT_DAY_S
    if (isNextDay) this.#day += 1
    this.#before = isNextDay ? at + DAY_S : at
    return { kind: "at", at: this.#before }
  }
}
