/**
 * A layout that the user showed: in one line of the file the places of date, name and words are marked, and every line of the
 * same make is an entry. What stands between the marks must stand in each of them; the date must be of the same kind.
 */
import { withoutMarks } from "../whatsapp/marks.ts"
import { type TranscriptLine, readLine } from "./line.ts"
import { writtenStamp } from "../written-stamp.ts"
import type { Stamp } from "./stamp.ts"

/** Places in a line, counted as JavaScript counts: `line.slice(from, to)`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** One line of a chat, in which the user marked what is what. */
export interface MarkedLine {
  readonly line: string
  /** Date, time of day, or both; null where the file has none. */
  readonly stamp: Span | null
  readonly name: Span
  /** Null where the words begin in the next line. */
  readonly text: Span | null
}

type Field = "stamp" | "name" | "text"

interface Part {
  readonly field: Field
  readonly front: string
}

const LONGEST_NAME = 80

export class MarkedLayout {
  /** The marked parts in their order, each with what stands in front of it. */
  readonly #parts: readonly Part[]
  readonly #end: string
  readonly #shape: string

  private constructor(parts: readonly Part[], end: string, shape: string) {
    this.#parts = parts
    this.#end = end
    this.#shape = shape
  }

  /** @returns null where the marks make no layout: they overlap, nothing parts them, or the date is none */
  static of({ line, stamp, name, text }: MarkedLine): MarkedLayout | null {
    const spans = [
      { field: "name" as const, ...name },
      ...(stamp === null ? [] : [{ field: "stamp" as const, ...stamp }]),
      ...(text === null ? [] : [{ field: "text" as const, ...text }]),
    ].toSorted((a, b) => a.from - b.from)
    let at = 0
    const parts: Part[] = []
    for (const { field, from, to } of spans) {
      if (from < at || to < from || (to === from && field !== "text")) return null
      const front = foldSpaces(line.slice(at, from))
      if (parts.length > 0 && front === "") return null
      parts.push({ field, front })
      at = to
    }
    const isTextLast = parts.findIndex(({ field }) => field === "text") === (text === null ? -1 : parts.length - 1)
    const known = stamp === null ? null : writtenStamp(line.slice(stamp.from, stamp.to).trim())
    if (!isTextLast || (stamp !== null && known === null)) return null
    return new MarkedLayout(parts, text === null ? foldSpaces(line.slice(at)).trimEnd() : "", shapeOf(known))
  }

  /** What a line is: an entry where it is of the same make, else a blank line or words. */
  read(raw: string): TranscriptLine {
    const plain = withoutMarks(raw)
    if (plain.trim() === "") return { kind: "blank" }
    const entry = this.#fit(foldSpaces(plain), 0, 0, { stamp: null, name: "", text: null })
    if (entry !== null) return { kind: "entry", ...entry, text: endOf(plain, entry.text) }
    const line = readLine(raw)
    return line.kind === "heading" ? line : { kind: "words" }
  }

  #fit(line: string, part: number, at: number, found: Found): Found | null {
    const own = this.#parts[part]
    if (own === undefined) return line.slice(at).trimEnd() === this.#end ? found : null
    if (!line.startsWith(own.front, at)) return null
    const from = at + own.front.length
    if (own.field === "text") return { ...found, text: line.slice(from) }
    const next = this.#parts[part + 1]?.front ?? this.#end
    for (let to = next === "" ? line.length : line.indexOf(next, from); to >= from; to = line.indexOf(next, to + 1)) {
      const taken = this.#take(own.field, line.slice(from, to), found)
      const whole = taken === null ? null : this.#fit(line, part + 1, to, taken)
      if (whole !== null) return whole
      if (to - from > LONGEST_NAME || next === "") return null
    }
    return null
  }

  #take(field: "stamp" | "name", text: string, found: Found): Found | null {
    if (field === "name") {
      const name = text.trim()
      return name === "" || name.length > LONGEST_NAME ? null : { ...found, name }
    }
    const stamp = writtenStamp(text.trim())
    return stamp !== null && shapeOf(stamp) === this.#shape ? { ...found, stamp } : null
  }
}

interface Found {
  readonly stamp: Stamp | null
  readonly name: string
  readonly text: string | null
}

/** Whether a stamp has a date and a time. */
function shapeOf(stamp: Stamp | null): string {
  return stamp === null ? "" : `${stamp.date === null ? "" : "date"} ${stamp.second === null ? "" : "time"}`
}

/** The words as they stand in the file: they are the end of the line, and folding keeps the length. */
function endOf(plain: string, text: string | null): string | null {
  return text === null ? null : plain.slice(plain.length - text.length)
}

/** Tabs and odd blanks count as blanks. */
function foldSpaces(text: string): string {
  return text.replace(/[\t\u00a0\u2000-\u200a\u202f]/g, " ")
}

/**
 * A line in which date, name and words stand in braces, as a terminal gives it: `[{9.3.2024 22:41}] {Mira}: {are you there}`. The
 * date is the part that reads as one; of the others the name comes first. Without words they begin in the next line.
 *
 * @example A layout that no reader knows
 * import { byteFile, markedLineOf, readExport } from "@aftertalk/core/readers"
 *
 * const text = "<<Mira>> 09.03.2024 22:41 >> home?\n<<Jo>> 09.03.2024 22:42 >> yes\n"
 * const marked = markedLineOf("<<{Mira}>> {09.03.2024 22:41} >> {home?}")
 * const outcome = await readExport([byteFile("x.txt", new TextEncoder().encode(text))], { marked }, {})
 *
 * outcome.read.chats[0].messages.text // => ["home?", "yes"]
 *
 * @returns null where the braces do not fit
 */
export function markedLineOf(braced: string): MarkedLine | null {
  const spans: Span[] = []
  let line = ""
  for (const [i, piece] of braced.split(/[{}]/).entries()) {
    if (i % 2 === 1) spans.push({ from: line.length, to: line.length + piece.length })
    line += piece
  }
  if (!/^[^{}]*(?:\{[^{}]*\}[^{}]*){1,3}$/.test(braced)) return null
  const stamp = spans.find(({ from, to }) => writtenStamp(line.slice(from, to).trim()) !== null) ?? null
  const [name, text, ...more] = spans.filter((span) => span !== stamp)
  return name === undefined || more.length > 0 ? null : { line, stamp, name, text: text ?? null }
}
