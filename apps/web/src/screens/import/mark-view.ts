/** Marking one line: which lines are shown, what a pressed word does, what is wrong with marks, what they would give. Pure. */
import type { MarkedLine, Span } from "@aftertalk/core/readers"
import type { FirstLine, MarkTrial, TrialRow } from "../../shared/import-calls.ts"
import { type LineMarks, MARK_PARTS, type MarkPart, textFrom, wordsOfLine } from "../../shared/line-marks.ts"
import { showMoment } from "../../words/dates.ts"
import type { WordKey, Words } from "../../words/words.ts"

export function linesWithWords(lines: readonly FirstLine[]): readonly FirstLine[] {
  return lines.filter(({ text }) => text.trim() !== "")
}

/** The line that looks most like the start of a message; the first of those. */
export function likeliestLine(lines: readonly FirstLine[]): FirstLine | null {
  return lines.toSorted((a, b) => partsOf(b) - partsOf(a) || a.line - b.line)[0] ?? null
}

/** A date tells more than a name, and a name more than words. */
function partsOf({ guess }: FirstLine): number {
  return (guess.stamp === null ? 0 : 4) + (guess.name === null ? 0 : 2) + (guess.text === null ? 0 : 1)
}

/**
 * A pressed word joins the part that is being marked, with all between; the first or last word of the part leaves it.
 * The message begins at the pressed word and goes to the end of the line. No place belongs to two parts.
 */
export function pressWord(line: string, marks: LineMarks, part: MarkPart, pressed: Span): LineMarks {
  const span = part === "text" ? fromWord(line, marks.text, pressed) : grown(line, marks[part], pressed)
  const clear = (one: MarkPart): Span | null => {
    const own = marks[one]
    if (own === null || span === null || own.to <= span.from || own.from >= span.to) return own
    // The message gives way to a part marked in it, and begins behind.
    return one === "text" ? textFrom(line, span.to) : null
  }
  const next = { stamp: clear("stamp"), name: clear("name"), text: clear("text"), [part]: span }
  return { ...next, text: part === "text" ? span : behindAll(line, next) }
}

function fromWord(line: string, own: Span | null, { from }: Span): Span | null {
  return own?.from === from ? null : { from, to: line.length }
}

function grown(line: string, own: Span | null, pressed: Span): Span | null {
  if (own === null) return pressed
  const { from, to } = pressed
  if (to <= own.from || from >= own.to) return { from: Math.min(from, own.from), to: Math.max(to, own.to) }
  const words = wordsOfLine(line).filter((word) => word.from >= own.from && word.to <= own.to)
  const [first, second] = words
  if (second === undefined) return null
  if (first?.from === from) return { from: second.from, to: own.to }
  return words.at(-1)?.from === from ? { from: own.from, to: words.at(-2)?.to ?? to } : pressed
}

/** Nothing may stand behind the message. */
function behindAll(line: string, { stamp, name, text }: LineMarks): Span | null {
  const end = Math.max(stamp?.to ?? 0, name?.to ?? 0)
  return text !== null && text.from < end ? textFrom(line, end) : text
}

export function partOf(marks: LineMarks, { from, to }: Span): MarkPart | null {
  return MARK_PARTS.find((part) => (marks[part]?.from ?? to) <= from && (marks[part]?.to ?? from) >= to) ?? null
}

/** The marks as the engine takes them, or the sentence that says what to do next. */
export function markedOf(line: string, marks: LineMarks): MarkedLine | { readonly problem: WordKey } {
  const { stamp, name, text } = marks
  if (name === null) return { problem: "import.markNoName" }
  const spans = [stamp, name, text].filter((span) => span !== null).toSorted((a, b) => a.from - b.from)
  const isTouching = spans.some((span, i) => i > 0 && spans[i - 1]?.to === span.from)
  return isTouching ? { problem: "import.markTouching" } : { line, stamp, name, text }
}

export interface TrialView {
  /** What to do next, where the marks give nothing. */
  readonly problem: string | null
  readonly rows: readonly { readonly when: string; readonly name: string; readonly text: string }[]
  readonly note: string | null
}

export function viewTrial(t: Words, locale: string, trial: MarkTrial): TrialView {
  if (trial.kind === "bad") {
    const problem = t(trial.why === "no-date" ? "import.markNoDate" : "import.markNothing")
    return { problem, rows: [], note: null }
  }
  const { rows, isOrderOpen } = trial
  const note = isOrderOpen ? t("import.markOrderOpen") : null
  return {
    problem: null,
    rows: rows.map((row) => ({ when: whenOf(t, locale, row, isOrderOpen), name: row.name, text: row.text })),
    note: rows.length === 1 ? t("import.markAlone") : note,
  }
}

function whenOf(t: Words, locale: string, { at }: TrialRow, isOrderOpen: boolean): string {
  if (at === null) return t("import.markNoWhen")
  return isOrderOpen ? at.slice(11, 16) : showMoment(locale, at)
}
