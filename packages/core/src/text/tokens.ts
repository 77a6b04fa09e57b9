/**
 * Cuts a text into words and marks. A word keeps its apostrophes; a mark is punctuation, a line break or a picture sign.
 * Offsets are UTF-16 units of the text as typed. One pass of one regular expression, so linear.
 */
import type { Span } from "../model/evidence.ts"
import type { Token } from "./clause.ts"
import { ENDINGS, SPELLINGS } from "./spellings.ts"

export interface Piece extends Token {
  /** `stop` ends a sentence, `pause` may end a clause, `open` and `close` are quotation marks. */
  readonly kind: "word" | "stop" | "line" | "pause" | "join" | "open" | "close" | "toggle"
  /** The words of `plain`: "didn't" gives "did" and "not". One empty list for marks that say nothing. */
  readonly parts: readonly string[]
  /** Typed with a capital first letter. */
  readonly capital: boolean
}

const PIECE =
  /\d+[.,]\d+(?=\D|$)|[\p{L}\p{N}]+(?:['\u2019\u02bc`][\p{L}]+)*|[.!?\u2026]+|[^\S\n]*\n\s*|[,;:()"\u201c\u201d\u2018\u2019'*\u2013\u2014/-]|\p{Extended_Pictographic}/gu
const CONTRACTION = /^(.+?)(n't|'m|'re|'ve|'ll|'s|'d)$/

export function readPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(PIECE)) {
    const raw = match[0]
    const span = { start: match.index, end: match.index + raw.length }
    const first = raw[0] ?? ""
    if (/[\p{L}\p{N}]/u.test(first)) pieces.push(readWord(raw, span, text))
    else pieces.push(readMark(raw, span, text))
  }
  return pieces
}

/** Two words that mean something else without their apostrophe: "I shed a tear", "she was ill". */
const SHED = /^\s+(?:a|one|any|no|her|his|my|the|not|single|tears?|some|many)\b/i
const ILL =
  /\b(?:is|was|were|are|be|been|being|'?s|so|very|really|fell|fall|feels?|felt|got|get|mentally|terminally|seriously|critically|an|or|and|with|her|his|too|quite|mums?|moms?|dads?|nans?|grans?|hes|shes|been|not)\s+$/i

const ITS =
  /^\s+(?:not|over|me|him|her|them|all|just|been|the|a|an|my|your|ur|so|too|always|like|done|finished|really|only|fine|ok|okay|weird|nothing|what|never|gone|because|bc|cos|hard|better|no|been|u|you|about|gonna|going|probably|still|for|time|best|now|as|him|how|both|very|honestly|literally|day|week|month|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|almost|nearly|january|february|march|april|june|july|august|september|october|november|december|\d)/i

function readWord(raw: string, span: Span, text: string): Piece {
  const first = raw[0] ?? ""
  const lower = raw.toLowerCase().replace(/[\u2019\u02bc`]/g, "'")
  const mended =
    mendInPlace(lower, span, text) ?? SPELLINGS.get(lower) ?? SPELLINGS.get(squeeze(lower)) ?? squeeze(lower)
  const capital = first !== first.toLowerCase()
  return { kind: "word", word: mended, parts: mended.split(" ").flatMap(openContraction), capital, ...span }
}

function mendInPlace(word: string, span: Span, text: string): string | undefined {
  if (word === "shed")
    return SHED.test(text.slice(span.end, span.end + 12)) ? "shed" : beforeVerb(text, span.end) ? "she'd" : "shed"
  if (word === "ill") return ILL.test(text.slice(Math.max(0, span.start - 12), span.start)) ? "ill" : "i'll"
  if (word === "its" && ITS.test(text.slice(span.end, span.end + 16))) return "it's"
  return undefined
}

function beforeVerb(text: string, end: number): boolean {
  return /^\s+(?:been|be|have|said|told|never|already|just|left|gone|come|like|love|want|met|got|rather|had|always|still|moved)\b/i.test(
    text.slice(end, end + 14),
  )
}

/** "soooo" is "so": letters that stand three times or more stand once. */
function squeeze(word: string): string {
  return /(\p{L})\1\1/u.test(word) ? word.replace(/(\p{L})\1{2,}/gu, "$1") : word
}

function openContraction(word: string): readonly string[] {
  if (word === "can't") return ["can", "not"]
  if (word === "won't") return ["will", "not"]
  if (word === "let's") return ["let", "us"]
  const match = CONTRACTION.exec(word)
  if (match === null) return [word]
  const [, stem = "", ending = ""] = match
  return [...openContraction(stem), ENDINGS.get(ending) ?? ending]
}

function readMark(raw: string, span: Span, text: string): Piece {
  const mark = { word: raw, parts: [], capital: false, ...span }
  if (raw.includes("\n")) return { ...mark, kind: "line" }
  if (/[.!?\u2026]/.test(raw)) return { ...mark, kind: "stop" }
  if (raw === '"') return { ...mark, kind: "toggle" }
  if (raw === "\u201c" || raw === "\u2018") return { ...mark, kind: "open" }
  if (raw === "\u201d") return { ...mark, kind: "close" }
  if (raw === "'" || raw === "\u2019") return { ...mark, kind: sideOfApostrophe(span, text) }
  return /[,;:()*\u2013\u2014/-]/.test(raw) ? { ...mark, kind: pauseKind(raw, span, text) } : { ...mark, kind: "stop" }
}

/** A hyphen inside a word ("on-off") is no pause. */
function pauseKind(raw: string, span: Span, text: string): Piece["kind"] {
  const inside =
    (raw === "-" || raw === "/") && /\S/.test(text[span.start - 1] ?? " ") && /\S/.test(text[span.end] ?? " ")
  return inside ? "join" : "pause"
}

function sideOfApostrophe(span: Span, text: string): Piece["kind"] {
  const before = text[span.start - 1] ?? " "
  const after = text[span.end] ?? " "
  if (/[\s([:,\u2014-]/.test(before) && /\S/.test(after)) return "open"
  return "close"
}
