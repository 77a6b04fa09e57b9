/** The first pass over a transcript: names, dates, and what stamps show. */
import { TranscriptDates } from "./dates.ts"
import type { TranscriptLine } from "./line.ts"
import { NameTally } from "./people.ts"

export class TranscriptSurvey {
  readonly names = new NameTally()
  readonly dates = new TranscriptDates()
  hasDates = false
  /** Whether messages bear their own dates, so that no heading is needed. */
  hasDatedEntries = false
  hasTimes = false
  hasSeconds = false

  add(line: TranscriptLine): void {
    this.names.add(line)
    const stamp = line.kind === "heading" || line.kind === "entry" ? line.stamp : null
    if (stamp === null) return
    this.dates.note(stamp)
    this.hasDates ||= stamp.date !== null
    this.hasDatedEntries ||= line.kind === "entry" && stamp.date !== null
    this.hasTimes ||= stamp.second !== null
    this.hasSeconds ||= stamp.hasSeconds
  }
}
