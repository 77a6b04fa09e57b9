/**
 * Tokens of the affect model: words with their apostrophes, emoticons, emoji, runs of marks; lower case, drawn-out letters cut to
 * two, one token more where somebody shouts. The same rules stand in tools/train-affect/tokens.py.
 */
import type { Span } from "../model/evidence.ts"

const TOKEN =
  /\[name\]|\[religion\]|<3+|[:;=8][-^']?[)(\][dpo/\\|3*]+|[a-z0-9\u00df-\u00f6\u00f8-\u00ff\u0100-\u017f]+(?:'[a-z]+)*|[\u{1F300}-\u{1FAFF}\u2600-\u27BF]|[!?.]+/gu
const REPEATED = /([a-z])\1{2,}/g
const SHOUTED = /\b[A-Z]{3,}\b/
const PLACEHOLDERS = /\[NAME\]|\[RELIGION\]/g
const MAX_TOKENS = 64

/** Stands behind the tokens of a text in which somebody shouts. */
export const SHOUT = "<shout>"

/** At most 64 tokens of a text; never none. */
export function tokensOf(text: string): string[] {
  const found = tokensOfPiece(text)
  if (isShouted(text)) found.push(SHOUT)
  return found.length === 0 ? ["."] : found.slice(0, MAX_TOKENS)
}

/** All tokens of a piece of a text, cut at blanks: no token goes over one. */
export function tokensOfPiece(piece: string): string[] {
  return Array.from(lowered(piece).matchAll(TOKEN), ([token]) => plain(token))
}

export function isShouted(piece: string): boolean {
  return SHOUTED.test(piece.replace(PLACEHOLDERS, ""))
}

/** Where the tokens stand in the text, without the mark for shouting; none where lower case has another length. */
export function tokenSpansOf(text: string): readonly Span[] {
  const lower = lowered(text)
  if (lower.length !== text.length) return []
  const found = Array.from(lower.matchAll(TOKEN), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }))
  return found.slice(0, MAX_TOKENS)
}

function lowered(text: string): string {
  return text.replaceAll("\u2019", "'").toLowerCase()
}

/** FNV-1a over code points, mixed; an unsigned 32-bit number. */
export function hashOf(text: string): number {
  let value = 2_166_136_261
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16_777_619)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c_1b_3c_6d)
  return (value ^ (value >>> 12)) >>> 0
}

function plain(token: string): string {
  const first = token[0]
  if (first !== "!" && first !== "?" && first !== ".") return token.replace(REPEATED, "$1$1")
  if (token.includes("?") && token.includes("!")) return "?!"
  if (token.length === 1) return token
  return first === "." ? "..." : first + first
}
