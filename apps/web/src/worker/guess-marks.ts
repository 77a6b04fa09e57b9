/**
 * A first guess at which part of a line is the date, the name and the words, for the user to correct: the longest part that
 * reads as a stamp; the name beside it, up to the next sign; behind both, the words.
 */
import { type Span, markedLineOf } from "@aftertalk/core/readers"
import { type LineMarks, textFrom, wordsOfLine } from "../shared/line-marks.ts"

/** A stamp begins and ends within so many words. */
const FIRST_WORDS = 12
const LONGEST_STAMP = 10
/** Signs around a stamp are no part of it; a dot may end one, as in "p.m.". */
const AS_STAMP = /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.]$/u

export function guessMarks(line: string): LineMarks {
  const words = wordsOfLine(line)
  const stamp = guessStamp(line, words)
  const name = guessName(line, words, stamp)
  const end = Math.max(stamp?.to ?? 0, name?.to ?? 0)
  return { stamp, name, text: name === null ? null : textFrom(line, end) }
}

/** Whether core takes the text for a date, a time of day, or both. */
export function isStamp(text: string): boolean {
  return !/[{}]/.test(text) && (markedLineOf(`{${text}}|{x}`)?.stamp ?? null) !== null
}

function guessStamp(line: string, words: readonly Span[]): Span | null {
  let best: Span | null = null
  for (const [i, { from }] of words.slice(0, FIRST_WORDS).entries()) {
    for (const { to } of words.slice(i, i + LONGEST_STAMP)) {
      const isLonger = best === null || to - from > best.to - best.from
      const text = line.slice(from, to)
      if (isLonger && AS_STAMP.test(text) && isStamp(text)) best = { from, to }
    }
  }
  return best
}

const LETTERS = /^[\p{L}\p{N}]/u

function guessName(line: string, words: readonly Span[], stamp: Span | null): Span | null {
  const isWord = ({ from, to }: Span) => LETTERS.test(line.slice(from, to))
  const before = words.filter(({ to }) => stamp !== null && to <= stamp.from)
  const behind = words.filter(({ from }) => from >= (stamp?.to ?? 0))
  const side = before.some(isWord) ? before : behind
  const start = side.findIndex(isWord)
  if (start < 0) return null
  const stop = side.findIndex((word, i) => i > start && !isWord(word))
  const first = side[start]
  // Where no sign ends the name, only its first word is sure.
  const last = stop < 0 && side === behind ? first : side[(stop < 0 ? side.length : stop) - 1]
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to }
}
