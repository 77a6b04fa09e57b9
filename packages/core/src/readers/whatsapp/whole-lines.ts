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
    // Joining an array copies into one flat string; the plus sign would make a tree that is slow to walk.
    held.push(cut === piece.length ? piece : piece.slice(0, cut))
    yield held.join("")
    held = cut === piece.length ? [] : [piece.slice(cut)]
  }
  if (held.length > 0) yield held.join("")
}
