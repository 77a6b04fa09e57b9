/**
 * Second pass: lines to entries. A line that fits the layout begins an entry; every other line goes on with the one
 * before. Each entry goes to the sink once, whole, in the order of the file.
 */
import type { ProblemList } from "../problems.ts"
import { NO_DAY } from "./calendars.ts"
import { DATE_ORDERS } from "./date-table.ts"
import type { HeaderScanner } from "./header.ts"
import { type Layout, fitsPadding } from "./layout.ts"
import type { Survey } from "./survey.ts"
import type { Lines } from "./whole-lines.ts"

/** One entry as the file has it: the words still hold their author. */
export interface EntrySink {
  /**
   * @param from where the author begins in `text`; the words end before `to`, without their last line end
   * @param second wall time
   * @param line the first line of the entry, from 1
   * @param lines how many lines it has
   * @param isMarked whether a mark stands in front of it
   */
  entry(text: string, from: number, to: number, second: number, line: number, lines: number, isMarked: boolean): void
}

/** WhatsApp sends no message above 65 536 letters; a "message" of this size is no message, and would eat the memory. */
const LONGEST_ENTRY = 1 << 24
const DAY_S = 86_400
/** Too few for a loop to be swapped while it runs, enough for calls to cost nothing. */
const FEW_LINES = 256
const CLOCK_CHANGE_S = 3600
/** Date or time cannot be. Whole numbers only: they need no object on the heap. */
const NO_TIME = -1

export class EntryReader {
  readonly #scanner: HeaderScanner
  readonly #layout: Layout
  readonly #sink: EntrySink
  readonly #problems: ProblemList
  readonly #hasQuotes: boolean
  #lines = 0
  #isMarked = false
  #line = 0
  #isOpen = false
  /** Where the open entry's words begin in the text at hand. */
  #open = 0
  #openLine = 0
  #openSecond = 0
  /** Parts of an entry that began in an earlier piece of text. */
  #parts: string[] = []
  #partsLength = 0
  #before = NO_TIME
  /** Place of the last date, its day, and whether its zeros fit. */
  #date = -1
  #day = NO_DAY
  #shape = -1
  #isFit = false

  constructor(scanner: HeaderScanner, layout: Layout, sink: EntrySink, problems: ProblemList) {
    this.#scanner = scanner
    this.#layout = layout
    this.#sink = sink
    this.#problems = problems
    this.#hasQuotes = layout.quotedLines.size > 0
  }

  /** @param watch notes each header for a decision at the end of the file */
  addLines({ text, from: start, to: end }: Lines, watch: Survey | null): void {
    this.#open = start
    let from = start
    while (from < end) from = this.#addSome(text, from, end, watch)
    if (this.#isOpen) this.#hold(text.slice(this.#open, end))
  }

  /**
   * A few lines, so that the engine never swaps the whole loop while it runs: that keeps the thread waiting, and 10,000 messages
   * took a third longer by the clock.
   * @returns where the next line begins
   */
  #addSome(text: string, start: number, end: number, watch: Survey | null): number {
    const scanner = this.#scanner
    let from = start
    for (let count = 0; count < FEW_LINES && from < end; count += 1) {
      let to = text.indexOf("\n", from)
      if (to < 0) to = end
      this.#line += 1
      const hasStamp = scanner.scan(text, from, to)
      if (hasStamp && watch !== null) watch.saw(text, to, this.#line)
      if (hasStamp && this.#isHeader()) {
        if (this.#isOpen) this.#close(text, this.#open, from)
        this.#open = Math.min(scanner.rest, to)
        this.#begin()
      } else if (this.#isOpen) this.#lines += 1
      else this.#strayLine(text, from, to)
      from = to + 1
    }
    return from
  }

  finish(): void {
    if (this.#isOpen) this.#close("", 0, 0)
  }

  #begin(): void {
    this.#isOpen = true
    this.#openLine = this.#line
    this.#openSecond = this.#second()
    this.#lines = 1
    this.#isMarked = this.#scanner.isMarked
    if (this.#openSecond === NO_TIME) return
    if (this.#openSecond < this.#before - CLOCK_CHANGE_S) this.#problems.add("time-went-back", this.#line)
    this.#before = this.#openSecond
  }

  /** Whether a line with a stamp begins an entry. */
  #isHeader(): boolean {
    const { date, shape } = this.#scanner
    if (date !== this.#date || shape !== this.#shape) this.#newDate(date, shape)
    if (this.#hasQuotes && this.#layout.quotedLines.has(this.#line)) return this.#quoted()
    return this.#isFit || this.#isInTime() || this.#quoted()
  }

  #second(): number {
    return this.#scanner.second < 0 || this.#day === NO_DAY ? NO_TIME : this.#day * DAY_S + this.#scanner.second
  }

  #quoted(): false {
    if (this.#isOpen) this.#problems.add("quoted-header", this.#line)
    return false
  }

  #newDate(place: number, shape: number): void {
    const { dates } = this.#scanner
    const order = this.#layout.orders.get(shape)
    const { days } = dates.at(place)
    const read = order ?? this.#layout.oddOrders.get(shape) ?? this.#layout.order
    this.#date = place
    this.#shape = shape
    this.#day = days[DATE_ORDERS.indexOf(read)] ?? NO_DAY
    const isMain = shape === this.#layout.mainShape
    this.#isFit = order !== undefined && (!isMain || fitsPadding(this.#layout, dates, place))
  }

  /** A stamp of another layout may be a header when it is in order of time. */
  #isInTime(): boolean {
    const { oddOrders, isScattered, mainShape, lastDay } = this.#layout
    if (!oddOrders.has(this.#shape) && this.#shape !== mainShape) return false
    const second = this.#second()
    if (second === NO_TIME) return false
    if (isScattered) return true
    return second >= this.#before - CLOCK_CHANGE_S && (oddOrders.size > 0 || this.#day <= lastDay)
  }

  #close(text: string, open: number, end: number): void {
    let whole = text
    let from = open
    let to = end
    if (this.#parts.length > 0) {
      this.#hold(text.slice(open, end))
      whole = this.#parts.join("")
      from = 0
      to = whole.length
      this.#parts = []
      this.#partsLength = 0
    }
    if (to > from && whole.charCodeAt(to - 1) === 10) to -= 1
    if (to > from && whole.charCodeAt(to - 1) === 13) to -= 1
    this.#isOpen = false
    if (this.#openSecond === NO_TIME) this.#problems.add("impossible-date", this.#openLine, { lostItems: 1 })
    else this.#sink.entry(whole, from, to, this.#openSecond, this.#openLine, this.#lines, this.#isMarked)
  }

  #hold(part: string): void {
    const room = LONGEST_ENTRY - this.#partsLength
    if (part.length > room && room > 0) this.#problems.add("cut-off", this.#openLine)
    if (room > 0) this.#parts.push(part.length > room ? part.slice(0, room) : part)
    this.#partsLength += Math.min(part.length, room)
  }

  #strayLine(text: string, from: number, to: number): void {
    if (text.slice(from, to).trim() !== "") this.#problems.add("line-before-first-date", this.#line)
  }
}
