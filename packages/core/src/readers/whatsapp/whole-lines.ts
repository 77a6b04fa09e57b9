/**
 * Cuts text that comes in pieces of any size into parts of whole lines, so that a line is never seen by halves and the
 * result is the same for every size of piece. Nothing is copied but the lines that lie across two pieces.
 */
import type { DecodedText } from "../decode.ts"

/** Whole lines of `text`, from `from` up to `to`; the last of a file may have no line end. */
export interface Lines {
  readonly text: string
  readonly from: number
  readonly to: number
  /** UTF-8 of the whole text; good until more lines are asked for, and null where nobody has it. */
  readonly bytes: Uint8Array | null
}

export async function* wholeLines(
  pieces: AsyncIterable<string> & Partial<Pick<DecodedText, "bytes">>,
): AsyncGenerator<Lines, void> {
  let held: string[] = []
  for await (const piece of pieces) {
    const last = piece.lastIndexOf("\n") + 1
    if (last === 0) {
      if (piece !== "") held.push(piece)
      continue
    }
    let from = 0
    if (held.length > 0) {
      from = piece.indexOf("\n") + 1
      held.push(piece.slice(0, from))
      // Joining an array copies into one flat text; the plus sign would make a tree that is slow to walk.
      const line = held.join("")
      yield { text: line, from: 0, to: line.length, bytes: null }
    }
    if (last > from) yield { text: piece, from, to: last, bytes: pieces.bytes?.() ?? null }
    held = last === piece.length ? [] : [piece.slice(last)]
  }
  const rest = held.join("")
  if (rest !== "") yield { text: rest, from: 0, to: rest.length, bytes: null }
}
