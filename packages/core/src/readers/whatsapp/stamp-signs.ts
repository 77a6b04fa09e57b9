/**
 * What single letters around a stamp say: whether a line may begin with one, whether time or date comes first, what ends it.
 * (docs/formats/whatsapp.md, "Lines")
 */
import { digitValue } from "./digits.ts"
import { isSpace } from "./marks.ts"

/** `21:41, 27/03/2022`: two digits and a colon at the very start. */
export function isTimeFirst(text: string, at: number, to: number): boolean {
  if (digitValue(text.charCodeAt(at)) < 0) return false
  const colon = digitValue(text.charCodeAt(at + 1)) >= 0 ? at + 2 : at + 1
  return colon < to && text.charCodeAt(colon) === 58
}

/** Without a sign behind the stamp only an author makes a header. */
export function namesSomebody(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + LONGEST_AUTHOR) - 1
  for (let at = from + 1; at < limit; at += 1) {
    if (text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 32) return true
  }
  return false
}

const LONGEST_AUTHOR = 60

/** Some phones end the time with a dot: `13:34. - `. */
export function isDotted(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && isSpace(text.charCodeAt(at + 1)) && isDash(text.charCodeAt(at + 2))
}

export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015)
}

/** Whether a digit stands near enough for a stamp. Most lines end here. */
export function mayBeginStamp(text: string, at: number, to: number): boolean {
  const first = text.charCodeAt(at)
  if (isDigit(first)) return true
  if (!isLetter(first)) return false
  const limit = Math.min(to, at + LONGEST_WORDS)
  for (let next = at + 1; next < limit; next += 1) if (isDigit(text.charCodeAt(next))) return true
  return false
}

/** Letters of weekday and month before the first number. */
const LONGEST_WORDS = 24

function isDigit(code: number): boolean {
  return digitValue(code) >= 0
}

export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191
}
