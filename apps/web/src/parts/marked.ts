/**
 * Cuts a text at its marks: pieces of plain text and pieces under a mark, in order, which joined again give the text.
 * Marks that overlap or touch the same words become one piece with several ids, so that nothing is underlined twice.
 */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly text: string
  readonly start: number
  /** Empty where there is no mark. */
  readonly ids: readonly string[]
}

/** Offsets are UTF-16 code units. Marks outside the text are left out; those that reach over its end are cut. */
export function cutAtMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, ids } of joinOverlapping(text.length, marks)) {
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, ids: [] })
    pieces.push({ text: text.slice(start, end), start, ids })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, ids: [] })
  return pieces
}

interface Joined {
  readonly start: number
  end: number
  readonly ids: string[]
}

function joinOverlapping(length: number, marks: readonly Mark[]): readonly Joined[] {
  const joined: Joined[] = []
  const inside = marks
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const { id, start, end } of inside) {
    const last = joined.at(-1)
    if (last === undefined || start >= last.end) {
      joined.push({ start, end, ids: [id] })
    } else {
      last.end = Math.max(last.end, end)
      if (!last.ids.includes(id)) last.ids.push(id)
    }
  }
  return joined
}
