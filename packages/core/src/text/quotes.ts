/**
 * Finds what stands between quotation marks. A mark that is opened and not closed within its paragraph, or within 600
 * words, is taken for an apostrophe or a slip and opens nothing.
 */
import type { Piece } from "./tokens.ts"

const LONGEST = 600

/** For every piece the number of the quotation it stands in, from 1; 0 outside. The marks themselves have 0. */
export function findQuotes(pieces: readonly Piece[]): Uint16Array {
  const quotes = new Uint16Array(pieces.length)
  let number = 0
  for (let at = 0; at < pieces.length; at++) {
    const close = closingOf(pieces, at)
    if (close === null) continue
    number++
    quotes.fill(number, at + 1, close)
    at = close
  }
  return quotes
}

function closingOf(pieces: readonly Piece[], open: number): number | null {
  const piece = pieces[open]
  if (piece === undefined || (piece.kind !== "open" && piece.kind !== "toggle")) return null
  const wanted = closesWith(piece.word)
  for (let at = open + 1; at < Math.min(pieces.length, open + LONGEST); at++) {
    const next = pieces[at]
    if (next === undefined || (next.kind === "line" && next.word.split("\n").length > 2)) return null
    if (wanted.includes(next.word) && (next.kind === "close" || next.kind === "toggle") && at > open + 1) return at
    if (next.kind === "open" && next.word === piece.word) return null
  }
  return null
}

function closesWith(mark: string): readonly string[] {
  if (mark === '"') return ['"', "\u201d"]
  if (mark === "\u201c") return ["\u201d", '"']
  return ["'", "\u2019"]
}
