/**
 * Cuts a text into pieces that the learned heads can take in: whole sentences, as many as fit, like the short texts that they
 * learned from. A text that is short is one piece.
 */
import type { Span } from "../model/evidence.ts"

/** Letters and marks in one piece, unless a single sentence is longer. */
const MOST = 220

const SENTENCE = /[^.!?\n]+(?:[.!?]+|\n|$)\s*/g

/** In order, side by side, none empty; nothing at all for a text without words. */
export function cutInPieces(text: string): readonly Span[] {
  if (text.trim() === "") return []
  if (text.length <= MOST) return [{ start: 0, end: text.length }]
  const pieces: { start: number; end: number }[] = []
  for (const match of text.matchAll(SENTENCE)) {
    const end = match.index + match[0].length
    const last = pieces.at(-1)
    if (last !== undefined && end - last.start <= MOST) last.end = end
    else pieces.push({ start: match.index, end })
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== "")
}
