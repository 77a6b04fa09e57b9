/**
 * Cuts text that comes in pieces of any size into parts of whole lines, so that a line is never seen by halves and the
 * result is the same for every size of piece. Nothing is copied but the lines that lie across two pieces.
 */

/** Whole lines of `text`, from `from` up to `to`; the last of a file may have no line end. */
export interface Lines {
  readonly text: string
  readonly from: number
  readonly to: number
}

export async function* wholeLines(pieces: AsyncIterable<string>): AsyncGenerator<Lines, void> {
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
      yield { text: line, from: 0, to: line.length }
    }
    if (last > from) yield { text: piece, from, to: last }
    held = last === piece.length ? [] : [piece.slice(last)]
  }
  const rest = held.join("")
  if (rest !== "") yield { text: rest, from: 0, to: rest.length }
}
