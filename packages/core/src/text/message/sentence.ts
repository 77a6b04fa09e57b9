/** The sentence around a stretch of words, as the guards look at it. */
import type { PlainMessage } from "./plain-message.ts"

export interface Place {
  /** First and last word of the stretch. */
  readonly first: number
  readonly last: number
  /** The sentence around it: words `[from, to)`, the mark that ends it left out. */
  readonly from: number
  readonly to: number
  readonly isQuestion: boolean
}

export function placeOf(message: PlainMessage, start: number, end: number): Place {
  const first = wordAt(message, start)
  const last = wordAt(message, end - 2)
  let from = first
  while (from > 0 && !isEnd(message.words[from - 1])) from -= 1
  let to = last + 1
  while (to < message.words.length && !isEnd(message.words[to])) to += 1
  return { first, last, from, to, isQuestion: message.words[to] === "?" }
}

function isEnd(word: string | undefined): boolean {
  return word === "." || word === "?"
}

/** The word that holds a place of the plain text. */
function wordAt({ at }: PlainMessage, place: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((at[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Words `[from, to)` as one text with a space at both ends. */
export function wordsBetween({ text, at }: PlainMessage, from: number, to: number): string {
  const first = Math.max(0, from)
  return first >= Math.min(to, at.length) ? "  " : text.slice((at[first] ?? 1) - 1, at[to] ?? text.length)
}
