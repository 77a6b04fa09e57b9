/** Whole lines out of pieces of text, whatever ends them: LF, CRLF or CR. The last line needs no end. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  const held: string[] = []
  let endsWithCr = false
  for await (const raw of pieces) {
    // The LF of a CRLF that was cut in two ends no further line.
    const piece = endsWithCr && raw.startsWith("\n") ? raw.slice(1) : raw
    endsWithCr = raw.endsWith("\r")
    let from = 0
    for (const found of piece.matchAll(/\r\n|\n|\r/g)) {
      held.push(piece.slice(from, found.index))
      yield held.join("")
      held.length = 0
      from = found.index + found[0].length
    }
    if (from < piece.length) held.push(piece.slice(from))
  }
  if (held.length > 0) yield held.join("")
}
