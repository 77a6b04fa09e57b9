/**
 * Cuts text that comes in pieces of any size into pieces of whole lines, so that a line is never seen by halves and the
 * result is the same for every size of piece.
 */

/** Pieces that end with a line feed, except perhaps the last. */
export async function* wholeLines(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let held: string[] = []
  for await (const piece of pieces) {
    const cut = piece.lastIndexOf("\n") + 1
    if (cut === 0) {
      if (piece !== "") held.push(piece)
      continue
    }
    const whole = cut === piece.length ? piece : piece.slice(0, cut)
    yield held.length === 0 ? whole : held.join("") + whole
    held = cut === piece.length ? [] : [piece.slice(cut)]
  }
  if (held.length > 0) yield held.join("")
}
