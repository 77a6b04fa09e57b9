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
const SPACES = /[\t\u00a0\u2000-\u200a\u202f]/g

export function withoutMarks(text: string): string {
  return text.replace(MARKS, "")
}

/** A phrase as the tables hold it: no marks, plain spaces and quotes, small letters, no full stop behind. */
export function foldPhrase(text: string): string {
  const plain = withoutMarks(text)
    .replace(SPACES, " ")
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
  return plain
    .trim()
    .toLowerCase()
    .replace(/[.。।]$/, "")
}

/** A name as it is shown: without marks and blanks at its ends. */
export function trimName(text: string): string {
  return withoutMarks(text).trim().normalize("NFC")
}
