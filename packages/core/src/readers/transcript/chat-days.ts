/** The days of a transcript that no stamp tells alone: what is known of them, and what has to be asked. */
import { parseWallTime } from "../../model/time.ts"
import type { ReadOptions } from "../reader.ts"
import type { Speakers } from "./people.ts"
import { type FoundDays, findDays } from "./some-days.ts"
import type { TranscriptSurvey } from "./survey.ts"

const DAY_S = 86_400

export interface ChatDays extends FoundDays {
  /** The first stamp that is open, as it stands in the text; null where there is nothing to ask. */
  readonly stamp: string | null
}

const NONE: ChatDays = { dayAt: new Map(), openLines: [], isDated: false, stamp: null }

/** To be called once the order of day and month is settled. */
export function daysOf(survey: TranscriptSurvey, speakers: Speakers | null, { copiedOn }: ReadOptions): ChatDays {
  const own = survey.days.filter(({ name }) => name === null || speakers?.names.has(name) === true)
  if (own.every(({ stamp }) => stamp.some === null)) return NONE
  const marks = own.map(({ line, stamp }) => ({ line, some: stamp.some, known: survey.dates.dayOf(stamp) }))
  const seconds = copiedOn === undefined ? null : parseWallTime(copiedOn)
  const found = findDays(marks, seconds === null ? null : Math.floor(seconds / DAY_S))
  const first = own.find(({ line }) => found.openLines.includes(line))
  const isAsked = seconds === null && first !== undefined
  return { ...found, stamp: isAsked ? first.stamp.raw : null }
}
