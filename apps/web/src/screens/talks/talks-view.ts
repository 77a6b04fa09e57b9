/** What the screen of patterns shows: of a line the words that are meant, and where the marks of the hours stand. */
import type { PatternLine } from "../../shared/import-calls.ts"

/** Lines that open at once. */
export const STEP = 20
/** Of a long message, or a telling, so much is shown around the words. */
const AROUND = 160

/** The newest of the places behind a number, newest first. */
export function shownFirst<T>(places: readonly T[], most: number): readonly T[] {
  return places.slice(-most).toReversed()
}

export interface LineParts {
  readonly before: string
  readonly meant: string
  readonly after: string
}

/** Where the whole message is meant, nothing in it is marked. */
export function partsOf({ text, start, end }: Pick<PatternLine, "text" | "start" | "end">): LineParts {
  const isWhole = end - start >= text.length
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const before = `${from > 0 ? "… " : ""}${text.slice(from, start)}`
  const after = `${text.slice(end, to)}${to < text.length ? " …" : ""}`
  if (!isWhole) return { before, meant: text.slice(start, end), after }
  const short = text.length > 2 * AROUND ? `${text.slice(0, 2 * AROUND)} …` : text
  return { before: short, meant: "", after: "" }
}

/** One mark of the chart of hours: in which column, from noon on, and how high it stands, from the bottom. */
export interface HourMark {
  readonly column: number
  readonly level: number
}

/** Where a column would be higher than this, bars are drawn instead. */
export const MOST_MARKS = 9

/** From noon to noon, so that the night lies in the middle. */
export function fromNoon(byHour: readonly number[]): readonly number[] {
  return [...byHour.slice(12), ...byHour.slice(0, 12)]
}

/** A mark for each talk; null where there are too many to tell apart. */
export function hourMarks(byHour: readonly number[]): readonly HourMark[] | null {
  if (Math.max(...byHour) > MOST_MARKS) return null
  return fromNoon(byHour).flatMap((count, column) =>
    Array.from({ length: count }, (_empty, level) => ({ column, level })),
  )
}
