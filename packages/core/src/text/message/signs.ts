/** What each character does in a message: part of a word, a mark that ends or parts sentences, a quotation mark, a picture. */

export const NOTHING = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const STOP = 4
export const QUESTION = 5
export const LINE_END = 6
export const COMMA = 7
export const QUOTE = 8
export const OPEN_QUOTE = 9
export const CLOSE_QUOTE = 10
export const PICTURE = 11
export const NOT_KNOWN = 12

const SIGNS: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'\u2019\u2018`\u00b4"],
  [STOP, ".!\u2026"],
  [QUESTION, "?"],
  [LINE_END, "\n;"],
  [COMMA, ",:()\u2014\u2013"],
  [QUOTE, '"'],
  [OPEN_QUOTE, "\u201c\u00ab"],
  [CLOSE_QUOTE, "\u201d\u00bb"],
  [PICTURE, "\u2764"],
]

/** For every UTF-16 unit; what is not known is looked up when it first comes. */
const KINDS = new Uint8Array(65_536).fill(NOT_KNOWN)
for (const [kind, signs] of SIGNS) for (const sign of signs) KINDS[sign.charCodeAt(0)] = kind
for (let unit = 0; unit < 128; unit += 1) kindAt(String.fromCharCode(unit), 0)

/** The kind of a unit that stands alone, or `NOT_KNOWN`: halves of characters, and what never came. */
export function kindOfUnit(unit: number): number {
  return KINDS[unit] ?? NOTHING
}

/** The kind of the character at a place; a character of two units is looked up at its first. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const kind = KINDS[unit] ?? NOTHING
  return kind === NOT_KNOWN ? lookUp(text, at, unit) : kind
}

function lookUp(text: string, at: number, unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const code = text.codePointAt(at) ?? 0
  const kind = kindOf(String.fromCodePoint(code), code)
  if (!isHalf) KINDS[unit] = kind
  return kind
}

function kindOf(sign: string, code: number): number {
  if (/\p{L}/u.test(sign)) return LETTER
  if (/\p{N}/u.test(sign)) return DIGIT
  return code >= 0x1f300 && code <= 0x1faff ? PICTURE : NOTHING
}

/** How many units the character at a place has. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
