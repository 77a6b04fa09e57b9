/**
 * A line in which parts are marked, as words that can be pressed. Words are runs of letters and digits, with what joins a
 * number, a time or a name; every other sign is a word of its own, since it may be part of a stamp or begin a message.
 */
import type { Span } from "@aftertalk/core/readers"

export const MARK_PARTS = ["stamp", "name", "text"] as const
export type MarkPart = (typeof MARK_PARTS)[number]

/** What is marked so far; null where nothing is. `text` goes to the end of its line. */
export type LineMarks = Readonly<Record<MarkPart, Span | null>>

const WORD = /\d+(?:[.:/-]\d+)*|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu
const IN_WORD = /[\p{L}\p{N}]/u

export function wordsOfLine(line: string): readonly Span[] {
  return Array.from(line.matchAll(WORD), ({ index, 0: word }) => ({ from: index, to: index + word.length }))
}

/** From the first word with letters or digits at or behind a place to the end of the line. */
export function textFrom(line: string, at: number): Span | null {
  const first = wordsOfLine(line).find(({ from, to }) => from >= at && IN_WORD.test(line.slice(from, to)))
  return first === undefined ? null : { from: first.from, to: line.length }
}
