/** What the screen of patterns shows of a line: the words that are meant, with a little of what stands around them. */
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
