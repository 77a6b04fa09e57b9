/**
 * Follows the days of a file under one reading of its dates. A true export runs forward in time; late delivery and the
 * change of the clock move a line by hours, not by days. The notice at the head of a file is an exception: it bears the
 * time at which the phone wrote it, and older messages follow. So days that run backwards speak against a reading, and a few
 * lines that jump back and return are lines that somebody pasted into a message
 * (docs/formats/whatsapp.md, "A pasted line").
 */

import { NO_DAY } from "./calendars.ts"

/** More lines than this in a row are an own part of the file, not a quote. */
const LONGEST_QUOTE = 30

export class TimeTrack {
  /** Headers whose date this reading does not know: 45/67/24. */
  impossible = 0
  /** How often a day lies more than one day before its forerunner, for good. */
  jumps = 0
  /** Lines that jump back and return. */
  readonly returned: number[] = []
  returns = 0
  lastDay = NO_DAY
  #previous = NO_DAY
  /** The day before `#previous`. */
  #before = NO_DAY
  #run: number[] = []
  #runDay = NO_DAY

  /** Whether the next header matters even if its day is the same as before. */
  get isOpen(): boolean {
    return this.#run.length > 0
  }

  /** @param mayBeQuote whether a message stands before the line: only in one can somebody paste */
  header(day: number, line: number, mayBeQuote: boolean): void {
    if (day === NO_DAY) {
      this.impossible += 1
      return
    }
    if (day < this.#previous - 1 && mayBeQuote) {
      if (this.#run.length === 0) this.#runDay = day
      this.#run.push(line)
      if (this.#run.length > LONGEST_QUOTE) this.#settle(day)
      return
    }
    if (this.#run.length > 0 && this.#isOneAhead(day)) this.#settle(day)
    if (this.#run.length > 0) {
      this.returns += 1
      if (this.returned.length < 1000) this.returned.push(...this.#run)
      this.#run = []
    }
    if (day !== this.#previous) this.#before = this.#previous
    this.#previous = day
    if (day > this.lastDay) this.lastDay = day
  }

  /** At the end of the file a run that never returned is a jump. */
  finish(): void {
    if (this.#run.length > 0) this.#settle(this.#previous)
  }

  /** How often time ran backwards by more than a day, whether or not it came back. */
  get backwards(): number {
    return this.jumps + this.returns
  }

  /** The run goes on where the file was before one line that lies ahead, and does not come back to that line: it is the odd one. */
  #isOneAhead(day: number): boolean {
    return day < this.#previous && this.#before !== NO_DAY && this.#runDay >= this.#before
  }

  #settle(day: number): void {
    this.jumps += 1
    this.#run = []
    this.#previous = day
  }
}
