/**
 * Whether a piece of code on a page of docs/formats stands in a file. Numbers stand for any number, NAME and the like for any
 * words. On pages of text a piece must stand there as a whole, signs and blanks alike; on those of JSON, XML and HTML its words must.
 */

/** Pages of formats whose rows are lines. */
const LINE_PAGES = new Set(["kakaotalk", "line", "mail", "transcript", "viber", "whatsapp"])
const ANY_WORDS = /(?:\bNAME\b|\bADDRESS\b|\bDATE\b|\bwords\b|\bN\b|…|\.\.\.)/
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** The patterns that all must be found, each in some file. */
export function patternsOf(page: string, code: string): readonly RegExp[] {
  if (LINE_PAGES.has(page)) return [new RegExp(asLine(code), "iu")]
  const words = code.split(ANY_WORDS).flatMap((piece) => piece.match(/[\p{L}\p{N}_]+/gu) ?? [])
  return words.map((word) => new RegExp(anyNumbers(escape(word)), "u"))
}

/** A file as patterns see it. */
export function plainFile(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return plain(new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes))
}

function plain(text: string): string {
  return text.replace(MARKS, "").replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")
}

function asLine(code: string): string {
  return plain(code)
    .split(ANY_WORDS)
    .map((piece) =>
      anyNumbers(escape(piece))
        .replace(/ ?TAB ?/g, "\\t")
        .replace(/ +/g, " +"),
    )
    .join("[^\\n]*?")
}

function anyNumbers(pattern: string): string {
  return pattern.replace(/\p{Nd}+/gu, "\\p{Nd}+")
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
