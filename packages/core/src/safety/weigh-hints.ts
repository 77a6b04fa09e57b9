/**
 * How far hints can be believed in a long account. In a short text a hint is mostly right; among 60 to 350 ordinary words one fits by
 * chance ("he found me by the coats"). So where nothing was said outright and the second look sees no danger by itself, a lone hint is
 * looked at in its place: its sentence, and that sentence with what stands around. Where both looks see next to nothing the page gives
 * way to a question. Of two hints that stand apart half as much is asked. On a tie the page opens.
 *
 * The point was set on accounts and on short dangers put into ordinary accounts, a writer left out (docs/safety.md): below it lie none
 * of 22 accounts that need a page and 5 of 242 dangers put into one, and 15 of 47 needless pages.
 */
import type { Span } from "../model/evidence.ts"
import type { DangerSense } from "./danger-sense.ts"

/** Below it, what the second look says of the hint's place is no sign at all. */
const LEAST_BELIEVED = 0.2
/** The same where a second hint stands apart from the first. */
const LEAST_OF_TWO = 0.1
/** Letters of a long sentence on each side of the hint, and of what stands around the sentence. */
const OF_SENTENCE = 110
const AROUND = 100

/**
 * @param hints the words of every hint of danger in the text, in any order
 * @returns whether they open a page; false means that a question is enough
 */
export function areBelieved(sense: DangerSense, text: string, hints: readonly Span[]): boolean {
  const least = countApart(hints) > 1 ? LEAST_OF_TWO : LEAST_BELIEVED
  return hints.some((hint) => placesOf(text, hint).some((place) => scoreOf(sense, text, place) >= least))
}

function countApart(hints: readonly Span[]): number {
  let count = 0
  let end = -1
  for (const hint of hints.toSorted((a, b) => a.start - b.start)) {
    if (hint.start < end) continue
    count += 1
    end = hint.end
  }
  return count
}

function scoreOf(sense: DangerSense, text: string, { start, end }: Span): number {
  return sense.scores(text.slice(start, end), "account")[0] ?? 0
}

/** The hint's sentence, and the sentence with its neighbours. */
function placesOf(text: string, hint: Span): readonly Span[] {
  let { start, end } = hint
  while (start > 0 && !isEnd(text, start - 1)) start -= 1
  while (end < text.length && !isEnd(text, end)) end += 1
  return [
    { start: Math.max(start, hint.start - OF_SENTENCE), end: Math.min(end, hint.end + OF_SENTENCE) },
    { start: Math.max(0, start - AROUND), end: Math.min(text.length, end + AROUND) },
  ]
}

function isEnd(text: string, index: number): boolean {
  return /[.!?\n]/u.test(text[index] ?? "")
}
