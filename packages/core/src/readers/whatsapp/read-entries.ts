/**
 * Second pass: lines to entries. A line that fits the layout begins an entry; every other line goes on with the one
 * before. Each entry goes to the sink once, whole, in the order of the file.
 */
import type { ProblemList } from "../problems.ts"
import { NO_DAY } from "./calendars.ts"
import { DATE_ORDERS } from "./date-table.ts"
import type { HeaderScanner } from "./header.ts"
import { HeldText } from "./held-text.ts"
import { type Layout, fitsPadding } from "./layout.ts"
import { type LineKernel, RECORD, lineKernel } from "./line-kernel.ts"
import { CLOCK_CHANGE_S, type EntrySink, NO_TIME, OpenEntry } from "./open-entry.ts"
import type { Survey } from "./survey.ts"
import type { Lines } from "./whole-lines.ts"

const DAY_S = 86_400
/** So many lines in a row that are not alike, and the others are not asked. */
const MOST_UNLIKE = 32
/** Too few for a loop to be swapped while it runs, enough for calls to cost nothing. */
const FEW_LINES = 256

export class EntryReader {
  readonly #scanner: HeaderScanner
  readonly #layout: Layout
  readonly #sink: EntrySink
  readonly #problems: ProblemList
  readonly #hasQuotes: boolean
  #line = 0
  #isOpen = false
  readonly #entry = new OpenEntry()
  /** The open entry so far, where it began in an earlier piece of text. */
  readonly #held = new HeldText()
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
  addLines({ text, from: start, to: end, bytes }: Lines, watch: Survey | null): void {
    this.#entry.from = start
    const kernel = bytes === null ? null : lineKernel()
    let from = start
    if (kernel !== null && bytes !== null && kernel.open(bytes, start, end))
      from = this.#addAlike(text, start, end, kernel, watch)
    while (from < end) from = this.#addSome(text, from, end, watch)
    if (this.#isOpen) this.#hold(text.slice(this.#entry.from, end))
  }

  /**
   * Lines that are alike by the kernel, and those between them.
   * @returns where the next line begins, before `end` where lines are not alike
   */
  #addAlike(text: string, start: number, end: number, kernel: LineKernel, watch: Survey | null): number {
    let from = start
    let unlike = 0
    for (let isRead = false; from < end && unlike < MOST_UNLIKE; isRead = true) {
      kernel.follow(this.#scanner.prefix, this.#sink.authors)
      const count = kernel.run(isRead)
      this.#addRecords(text, kernel.records, count, watch)
      from = kernel.here
      unlike = count > 0 ? 0 : unlike + 1
      if (from < end) from = this.#addLine(text, from, end, watch)
    }
    return from
  }

  #addRecords(text: string, records: Int32Array, count: number, watch: Survey | null): void {
    for (let place = 0; place < count;) {
      const begins = this.#addRecord(text, records, place * RECORD.size, watch)
      const isRun = begins && this.#entry.isPlain && this.#isFit && !this.#hasQuotes && watch?.isQuiet !== false
      place += 1 + (isRun ? this.#addRun(text, records, place, count, watch) : 0)
    }
  }

  /**
   * Entries of one line and one day, each a person's own words: nearly all of a chat, in one go.
   * @param place of the open entry among the records
   * @returns how many entries more were read
   */
  #addRun(text: string, records: Int32Array, place: number, count: number, watch: Survey | null): number {
    const entry = this.#entry
    const read = this.#sink.plainRun(text, records, place, count, this.#day * DAY_S, entry.line)
    if (read === 0) return 0
    const at = (place + read) * RECORD.size
    this.#fillFrom(records, at)
    this.#line += read
    entry.from = this.#authorAt(records, at)
    entry.line = this.#line
    entry.second = this.#day * DAY_S + (records[at + RECORD.second] ?? 0)
    entry.isMarked = records[at + RECORD.isMarked] === 1
    this.#before = entry.second
    watch?.sawAlike(read)
    return read
  }

  /** Where the author of a record begins. */
  #authorAt(records: Int32Array, at: number): number {
    const author = this.#sink.authors[records[at + RECORD.author] ?? 0] ?? ""
    return (records[at + RECORD.words] ?? 0) - author.length
  }

  #fillFrom(records: Int32Array, at: number): void {
    const entry = this.#entry
    entry.author = records[at + RECORD.author] ?? 0
    entry.words = records[at + RECORD.words] ?? 0
    entry.to = records[at + RECORD.end] ?? 0
    entry.isPlain = records[at + RECORD.isPlain] === 1
  }

  /** @returns whether the line begins an entry */
  #addRecord(text: string, records: Int32Array, at: number, watch: Survey | null): boolean {
    const second = records[at + RECORD.second] ?? 0
    const start = records[at + RECORD.start] ?? 0
    if (second < 0) {
      this.#plainLine(text, start)
      return false
    }
    const end = records[at + RECORD.end] ?? 0
    this.#scanner.take(
      this.#authorAt(records, at),
      second,
      records[at + RECORD.bits] ?? 0,
      records[at + RECORD.isMarked] === 1,
    )
    const begins = this.#header(text, start, end, watch)
    if (begins) this.#fillFrom(records, at)
    return begins
  }

  /**
   * A few lines, so that the engine never swaps the whole loop while it runs: that keeps the thread waiting, and 10,000 messages
   * took a third longer by the clock.
   * @returns where the next line begins
   */
  #addSome(text: string, start: number, end: number, watch: Survey | null): number {
    let from = start
    for (let count = 0; count < FEW_LINES && from < end; count += 1) from = this.#addLine(text, from, end, watch)
    return from
  }

  #addLine(text: string, from: number, end: number, watch: Survey | null): number {
    let to = text.indexOf("\n", from)
    if (to < 0) to = end
    if (this.#scanner.scan(text, from, to)) this.#header(text, from, to, watch)
    else this.#plainLine(text, from)
    return to + 1
  }

  /**
   * A line whose stamp the scanner holds.
   * @returns whether it begins an entry
   */
  #header(text: string, from: number, to: number, watch: Survey | null): boolean {
    watch?.saw(text, to, this.#line + 1)
    if (!this.#isHeader()) {
      this.#plainLine(text, from)
      return false
    }
    this.#line += 1
    if (this.#isOpen) this.#close(text, from)
    this.#begin(Math.min(this.#scanner.rest, to))
    return true
  }

  #plainLine(text: string, from: number): void {
    this.#line += 1
    if (this.#isOpen) this.#entry.lines += 1
    else this.#strayLine(text, from)
  }

  finish(): void {
    if (this.#isOpen) this.#close("", 0)
  }

  #begin(from: number): void {
    const entry = this.#entry
    const second = this.#second()
    this.#isOpen = true
    entry.from = from
    entry.line = this.#line
    entry.lines = 1
    entry.second = second
    entry.author = -1
    entry.isPlain = false
    entry.isMarked = this.#scanner.isMarked
    if (second === NO_TIME) return
    if (second < this.#before - CLOCK_CHANGE_S) this.#problems.add("time-went-back", this.#line)
    this.#before = second
  }

  /** Whether a line with a stamp begins an entry. */
  #isHeader(): boolean {
    const { date, shape } = this.#scanner
    if (date !== this.#date || shape !== this.#shape) this.#newDate(date, shape)
    if (this.#hasQuotes && this.#layout.quotedLines.has(this.#line + 1)) return this.#quoted()
    return this.#isFit || this.#isInTime() || this.#quoted()
  }

  #second(): number {
    return this.#scanner.second < 0 || this.#day === NO_DAY ? NO_TIME : this.#day * DAY_S + this.#scanner.second
  }

  #quoted(): false {
    if (this.#isOpen) this.#problems.add("quoted-header", this.#line + 1)
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

  /** @param end where the next entry begins */
  #close(text: string, end: number): void {
    const entry = this.#entry
    const isHeld = !this.#held.isEmpty
    const whole = isHeld ? this.#joined(text, end) : text
    if (entry.author < 0 || entry.lines > 1 || isHeld) this.#trimEnd(whole, isHeld ? whole.length : end)
    this.#isOpen = false
    if (entry.second === NO_TIME) this.#problems.add("impossible-date", entry.line, { lostItems: 1 })
    else this.#sink.entry(whole, entry)
  }

  /** An entry that began in an earlier piece of text. */
  #joined(text: string, end: number): string {
    this.#hold(text.slice(this.#entry.from, end))
    this.#entry.from = 0
    this.#entry.author = -1
    this.#entry.isPlain = false
    return this.#held.take()
  }

  #trimEnd(text: string, end: number): void {
    const entry = this.#entry
    let to = end
    if (to > entry.from && text.charCodeAt(to - 1) === 10) to -= 1
    if (to > entry.from && text.charCodeAt(to - 1) === 13) to -= 1
    entry.to = to
  }

  #hold(part: string): void {
    if (!this.#held.add(part)) this.#problems.add("cut-off", this.#entry.line)
  }

  #strayLine(text: string, from: number): void {
    const end = text.indexOf("\n", from)
    if (text.slice(from, end < 0 ? text.length : end).trim() !== "")
      this.#problems.add("line-before-first-date", this.#line)
  }
}
