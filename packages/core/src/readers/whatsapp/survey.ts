/**
 * First pass over a file: which layouts its lines have, which dates, which names. Nothing is decided here but what can
 * be seen; `layout.ts` decides.
 */
import { NO_DAY } from "./calendars.ts"
import { DATE_ORDERS } from "./date-table.ts"
import { HeaderScanner } from "./header.ts"
import { LRM } from "./marks.ts"
import { NameFinder } from "./names.ts"
import { PHRASES, findNotice } from "./phrase-index.ts"
import { TimeTrack } from "./time-track.ts"
import type { Lines } from "./whole-lines.ts"

/** Layouts that are followed; more only occur in files that are no export. */
const MAX_SHAPES = 64

/** What was seen of one layout. */
export class ShapeTally {
  readonly shape: number
  readonly isPhone: boolean
  readonly hasSeconds: boolean
  headers = 0
  /** Distinct dates, as places in the scanner's table. */
  readonly dates = new Set<number>()
  /** One for each of `DATE_ORDERS`. */
  readonly tracks: readonly TimeTrack[] = DATE_ORDERS.map(() => new TimeTrack())
  /** Dates inside attachment names that agree with the date of their own line, for each order. */
  readonly attachments = [0, 0, 0]

  constructor(shape: number, isPhone: boolean, hasSeconds: boolean) {
    this.shape = shape
    this.isPhone = isPhone
    this.hasSeconds = hasSeconds
  }
}

/** Names of attachments hold the day, and on the iPhone the time, of their own line. */
const DATE_IN_NAME = /(?:IMG|VID|PTT|AUD|STK|DOC)-(20\d\d)(\d\d)(\d\d)-WA\d|-(20\d\d)-(\d\d)-(\d\d)-\d\d-\d\d-\d\d\./

export class Survey {
  readonly scanner = new HeaderScanner()
  readonly names = new NameFinder()
  readonly shapes = new Map<number, ShapeTally>()
  /** Lines that begin with a stamp of any layout. */
  headers = 0
  #line = 0
  #tally: ShapeTally | null = null
  #date = -1
  /** Whether the next line matters to the order of days even when its date is the same. */
  #isOpen = false
  #isSettled = false
  /** Whether a message was seen; notices of the app may stand before it. */
  #hasMessage = false

  addLines({ text, from: start, to: end }: Lines): void {
    const { scanner } = this
    let from = start
    while (from < end) {
      let to = text.indexOf("\n", from)
      if (to < 0) to = end
      this.#line += 1
      if (scanner.scan(text, from, to)) this.#header(text, to)
      from = to + 1
    }
  }

  /** At the end of the file. */
  finish(): void {
    for (const tally of this.shapes.values()) for (const track of tally.tracks) track.finish()
  }

  /** Notes the header that the scanner has just found; its line ends before `to`. */
  saw(text: string, to: number, line: number): void {
    const { scanner } = this
    const tally = this.#tally?.shape === scanner.shape ? this.#tally : this.#tallyOf(scanner.shape)
    if (tally === null) return
    this.headers += 1
    tally.headers += 1
    if (scanner.date !== this.#date || tally !== this.#tally || this.#isOpen) this.#newDate(tally, line)
    if (!this.#isSettled) this.#lookForAttachment(tally, text, to)
  }

  /** Whether more lines of the same date and layout tell nothing but their number. */
  get isQuiet(): boolean {
    const { shape, date } = this.scanner
    return this.#tally?.shape === shape && this.#date === date && !this.#isOpen && this.#isSettled
  }

  /** Notes so many more lines like the last one. */
  sawAlike(lines: number): void {
    this.headers += lines
    if (this.#tally !== null) this.#tally.headers += lines
  }

  #header(text: string, to: number): void {
    const { scanner, names } = this
    this.saw(text, to, this.#line)
    const end = text.charCodeAt(to - 1) === 13 ? to - 1 : to
    const name = names.find(text, scanner.rest, end)
    if (name < 0) return
    names.watchColon(name, text, end)
    if (!this.#hasMessage) this.#hasMessage = !isNotice(text, names.body, end)
  }

  #newDate(tally: ShapeTally, line: number): void {
    const place = this.scanner.date
    const { days } = this.scanner.dates.at(place)
    tally.dates.add(place)
    for (const [order, track] of tally.tracks.entries()) track.header(days[order] ?? NO_DAY, line, this.#hasMessage)
    this.#date = place
    this.#tally = tally
    this.#isOpen = tally.tracks.some((track) => track.isOpen)
    this.#isSettled = isSettled(tally)
  }

  #lookForAttachment(tally: ShapeTally, text: string, end: number): void {
    const rest = text.slice(this.scanner.rest, Math.min(end, this.scanner.rest + 300))
    const parts = rest.includes("-") ? DATE_IN_NAME.exec(rest) : null
    if (parts === null) return
    const [year, month, day] = parts
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number)
    const named = this.scanner.dates.dayOf(year ?? 0, month ?? 0, day ?? 0)
    const { days } = this.scanner.dates.at(this.scanner.date)
    for (const order of DATE_ORDERS.keys()) {
      if (days[order] === named) tally.attachments[order] = (tally.attachments[order] ?? 0) + 1
    }
  }

  #tallyOf(shape: number): ShapeTally | null {
    const known = this.shapes.get(shape)
    if (known !== undefined) return known
    if (this.shapes.size >= MAX_SHAPES) return null
    const tally = new ShapeTally(shape, this.scanner.isPhone, this.scanner.hasSeconds)
    this.shapes.set(shape, tally)
    return tally
  }
}

/** Words of the app that bear a name: the iPhone marks them, and every export opens with the same few. */
function isNotice(text: string, from: number, to: number): boolean {
  return text.charCodeAt(from) === LRM || findNotice(text.slice(from, to), PHRASES.bare) !== null
}

/** Whether the numbers alone tell day from month, so that no further evidence is looked for. */
function isSettled(tally: ShapeTally): boolean {
  const [dmy, mdy] = tally.tracks
  return (dmy?.impossible ?? 0) !== (mdy?.impossible ?? 0)
}
