/**
 * A message that puts the one before it right, as people type it: "i want to jill myself", then "*kill". The star stands before the
 * word or behind it. What was meant is the message before with the word in the place of the one it is most like; where two words
 * are as like, each may be meant. A word that stands there already, or is like none, puts nothing right.
 */
const STARRED = /^\s*(?:\*{1,2}([\p{L}'’]{2,20})\*{0,2}|([\p{L}'’]{2,20})\*{1,2})\s*$/u
const WORD = /[\p{L}'’]+/gu
/** A longer message holds too many words that are like by chance. */
const LONGEST = 300
/** Letters that may differ: one in a short word, two in others. */
const SHORT = 3

/** @returns the readings of `before` that `text` may mean; none where it puts nothing right */
export function putRight(before: string, text: string): readonly string[] {
  const [, leading, trailing] = STARRED.exec(text) ?? []
  const meant = leading ?? trailing
  if (meant === undefined || before.length > LONGEST) return []
  const likes = [...before.matchAll(WORD)].map((match) => ({ match, far: distance(fold(match[0]), fold(meant)) }))
  const least = Math.min(...likes.map(({ far }) => far))
  if (least === 0 || least > (meant.length <= SHORT ? 1 : 2)) return []
  return likes
    .filter(({ far }) => far === least)
    .map(({ match }) => before.slice(0, match.index) + meant + before.slice(match.index + match[0].length))
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("’", "'")
}

/** Letters to add, take away, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
