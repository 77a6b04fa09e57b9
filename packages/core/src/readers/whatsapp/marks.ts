/**
 * Invisible marks and spaces. WhatsApp wraps names, dates and its own phrases in marks of direction, and edited files
 * have byte-order marks inside. None of them is part of what a person sees (docs/formats/whatsapp.md, "Marks").
 */

/** U+200E. The iPhone puts it before every phrase of its own; people do not type it. */
export const LRM = 0x200e

/** Whether a code unit is a mark of direction or a byte-order mark. */
export function isMark(code: number): boolean {
  return (
    code >= 0x200e &&
    (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff)
  )
}

/** Whether a code unit is one of the spaces that stand inside stamps: plain, tab, no-break, narrow, thin. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
}

/** The first place from `from` that holds no mark, at most `to`. */
export function skipMarks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isMark(text.charCodeAt(at))) at += 1
  return at
}

/** The first place from `from` that holds neither mark nor space, at most `to`. */
export function skipBlank(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (isSpace(text.charCodeAt(at)) || isMark(text.charCodeAt(at)))) at += 1
  return at
}

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

export function withoutMarks(text: string): string {
  return text.replace(MARKS, "")
}

/** A phrase as the tables hold it: no marks, plain spaces and quotes, small letters, no full stop behind. */
export function foldPhrase(text: string): string {
  const folded = text.replace(SIGNS, plainSign).trim().toLowerCase()
  const last = folded.charCodeAt(folded.length - 1)
  return last === 46 || last === 0x3002 || last === 0x964 ? folded.slice(0, -1) : folded
}

/** Marks, blanks beyond ASCII and quotes. */
const SIGNS =
  /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00a0\u2000-\u200a\u202f\u2018\u2019\u201c-\u201e\u00ab\u00bb]/g

/** What stands in the tables for a mark, a blank or a quote. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (isMark(code)) return ""
  if (isSpace(code)) return " "
  return code === 0x2018 || code === 0x2019 ? "'" : '"'
}

/** Where a text ends when marks of direction behind it do not count. */
export function endWithoutMarks(text: string): number {
  let end = text.length
  while (end > 0 && isMark(text.charCodeAt(end - 1))) end -= 1
  return end
}

/** A name as it is shown: without marks and blanks at its ends. */
export function trimName(text: string): string {
  return withoutMarks(text).trim().normalize("NFC")
}
