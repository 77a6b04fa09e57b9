/**
 * Reads a date at a place of a line into its three parts as they stand, without deciding which is the day.
 * Parts are numbers of 1 to 4 digits in any script, or one month in words; signs and joining words stand between them;
 * a weekday may stand in front; an era letter or word in front of the year (`3/18/R4`, `令和4年3月18日`).
 */
import { digitValue } from "./digits.ts"
import { foldWord } from "./half-days.ts"
import { isMark, isSpace } from "./marks.ts"
import { dateWordOf } from "./month-words.ts"

export interface DateParts {
  /** The three parts in the order of the text; a month in words is its number. */
  readonly values: readonly [number, number, number]
  /** Digits of each part; 0 for a month in words. */
  readonly widths: readonly [number, number, number]
  /** Bit n: part n has a zero in front. */
  readonly zeros: number
  /** Which part is a month in words, or -1. */
  readonly monthAt: number
  /** Which part an era stands in front of, or -1: that part is the year. */
  readonly yearAt: number
  /** What the era adds to the year; null when none is named. */
  readonly addYears: number | null
  /** Where the date ends. */
  readonly end: number
  /** The signs and the kinds of parts: equal for dates of one layout. */
  readonly shape: string
}

const LONGEST_WORD = 16
const LONGEST_BETWEEN = 10

/** What was read so far. */
class Parts {
  readonly values: number[] = []
  readonly widths: number[] = []
  zeros = 0
  monthAt = -1
  yearAt = -1
  addYears: number | null = null
  shape = ""
}

/** @returns null when there is no date at this place */
export function scanDate(text: string, from: number, to: number): DateParts | null {
  const parts = new Parts()
  let at = from
  let between = 0
  while (at < to && between <= LONGEST_BETWEEN) {
    const code = text.charCodeAt(at)
    const digit = digitValue(code)
    if (digit >= 0) {
      at = readNumber(text, at, to, parts)
      between = 0
    } else if (isMark(code)) at += 1
    else if (isSign(code)) {
      if (parts.values.length === 0 && parts.shape === "") return null
      parts.shape += isSpace(code) ? " " : text.charAt(at)
      at += 1
      between += 1
    } else {
      const end = readWord(text, at, to, parts)
      if (end < 0) return null
      at = end
      between += 1
    }
    if (at < 0) return null
    if (parts.values.length === 3) return finish(parts, at)
  }
  return null
}

/** @returns where the number ends, or -1 when it has more than four digits */
function readNumber(text: string, from: number, to: number, parts: Parts): number {
  let value = 0
  let at = from
  for (let digit = digitValue(text.charCodeAt(at)); digit >= 0 && at < to; digit = digitValue(text.charCodeAt(at))) {
    value = value * 10 + digit
    at += 1
    if (at - from > 4) return -1
  }
  const place = parts.values.length
  if (digitValue(text.charCodeAt(from)) === 0 && at - from > 1) parts.zeros |= 1 << place
  parts.values.push(value)
  parts.widths.push(at - from)
  parts.shape += at - from > 2 ? "Y" : "n"
  return at
}

/** @returns where the word ends, or -1 when it has no business in a date */
function readWord(text: string, from: number, to: number, parts: Parts): number {
  const cjk = text.charCodeAt(from) >= 0x3000
  let at = from
  while (at < to && at - from < LONGEST_WORD && isWordPart(text.charCodeAt(at))) {
    at += 1
    if (cjk && UNITS.has(text.charAt(at - 1))) break
  }
  if (at === from) return -1
  const raw = text.slice(from, at)
  if (UNITS.has(raw)) {
    if (parts.values.length === 0) return -1
    parts.shape += raw
    return at
  }
  const word = dateWordOf(foldWord(raw))
  if (word === null) return -1
  switch (word.kind) {
    case "month":
      if (parts.monthAt >= 0) return -1
      parts.monthAt = parts.values.length
      parts.values.push(word.month)
      parts.widths.push(0)
      parts.shape += "M"
      return at
    case "era":
      parts.yearAt = parts.values.length
      parts.addYears = word.addYears
      parts.shape += "E"
      return at
    case "weekday":
      if (parts.values.length > 0) return -1
      parts.shape += "W"
      return at
    case "joining":
      if (parts.values.length === 0) return -1
      parts.shape += "j"
      return at
  }
}

function finish(parts: Parts, end: number): DateParts | null {
  const [a, b, c] = parts.values
  const [wa, wb, wc] = parts.widths
  if (a === undefined || b === undefined || c === undefined) return null
  if (wa === undefined || wb === undefined || wc === undefined) return null
  const { zeros, monthAt, yearAt, addYears, shape } = parts
  return { values: [a, b, c], widths: [wa, wb, wc], zeros, monthAt, yearAt, addYears, end, shape }
}

/** Units of East Asian dates stand right behind their number. */
const UNITS = new Set(["年", "月", "日", "년", "월", "일"])

function isSign(code: number): boolean {
  return (
    isSpace(code) ||
    (code >= 44 && code <= 47) ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0xff0f ||
    code === 0xff0e ||
    code === 0x060c ||
    code === 39
  )
}

/** Letters of any script, and the marks that compose them. */
function isWordPart(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code > 191 && !isSpace(code) && !isMark(code) && digitValue(code) < 0 && code !== 0x060c && code < 0xff00
}
