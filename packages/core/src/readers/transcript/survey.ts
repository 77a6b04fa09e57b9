/** The first pass over a transcript: names, dates, and what stamps show. */
import { TranscriptDates } from "./dates.ts"
import { type TranscriptLine, settled } from "./line.ts"
import { NameTally } from "./people.ts"
import type { Stamp } from "./stamp.ts"

export interface NamedStamp {
  readonly line: number
  /** Null for a heading. */
  readonly name: string | null
  readonly stamp: Stamp
}

export class TranscriptSurvey {
  readonly names = new NameTally()
  readonly dates = new TranscriptDates()
  hasDates = false
  /** Whether messages bear their own dates, so that no heading is needed. */
  hasDatedEntries = false
  hasTimes = false
  hasSeconds = false
  /** Stamps with a day, known or not, of people and of headings. */
  readonly days: NamedStamp[] = []
  #line = 0
  #isAfterBlank = true

  add(given: TranscriptLine): void {
    this.#line += 1
    const line = settled(given, this.#isAfterBlank)
    this.#isAfterBlank = line.kind === "blank"
    this.names.add(line)
    const stamp = line.kind === "heading" || line.kind === "entry" ? line.stamp : null
    if (stamp === null) return
    this.#noteDay(stamp, line.kind === "entry" ? line.name : null)
    this.dates.note(stamp)
    this.hasDates ||= stamp.date !== null
    this.hasDatedEntries ||= line.kind === "entry" && stamp.date !== null
    this.hasTimes ||= stamp.second !== null
    this.hasSeconds ||= stamp.hasSeconds
  }

  /** Of full dates one behind the other, the last tells as much as all. */
  #noteDay(stamp: Stamp, name: string | null): void {
    if (stamp.date === null && stamp.some === null) return
    const before = this.days.at(-1)
    const isSame = stamp.some === null && before?.stamp.date?.stamp === stamp.date?.stamp && before?.name === name
    if (!isSame) this.days.push({ line: this.#line, name, stamp })
  }
}
