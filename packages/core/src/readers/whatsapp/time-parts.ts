/** The small pieces of a time of day as stamps write it. All take a place in a text and look only forward. */
import { digitValue } from "./digits.ts"
import { skipBlank } from "./marks.ts"

/** Behind the sign between hours and minutes: `:`, `.`, full width, or the French `h`. */
export function afterTimeMark(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  if (code === 58 || code === 46 || code === 0xff1a) return at + 1
  const letter = skipBlank(text, at, to)
  return text.charCodeAt(letter) === 104 ? skipBlank(text, letter + 1, to) : -1
}

/** "AM" and "pm" without a look into the tables. */
export function commonHalf(text: string, at: number): "am" | "pm" | null {
  if ((text.charCodeAt(at + 1) | 32) !== 109) return null
  const first = text.charCodeAt(at) | 32
  return first === 97 ? "am" : first === 112 ? "pm" : null
}

export function twoDigits(text: string, at: number, to: number): number {
  if (at + 1 >= to) return -1
  const tens = digitValue(text.charCodeAt(at))
  const ones = digitValue(text.charCodeAt(at + 1))
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones
}

/** Two ASCII digits below 60, or -1. Past the end of a text there is no digit. */
export function plainTwo(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens < 6 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}
