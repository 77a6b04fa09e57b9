/** The words and marks of a text in one row, each knowing its sentence, paragraph and quotation. */
import type { Span } from "../model/evidence.ts"
import type { Token } from "./clause.ts"
import { findQuotes } from "./quotes.ts"
import { type Piece, readPieces } from "./tokens.ts"

export interface Unit extends Span {
  /** One word of `plain`; two units may come from one token ("did", "not"). */
  readonly word: string
  readonly token: Token
  readonly mark: boolean
  readonly capital: boolean
  /** First word of its sentence. */
  readonly opening: boolean
  readonly quote: number
  readonly sentence: number
  readonly paragraph: number
  readonly question: boolean
}

/** Text without any mark is cut here, so that work stays in step with its length. The longest told in one breath had 240. */
const LONGEST_SENTENCE = 400

export function readUnits(text: string): readonly Unit[] {
  const pieces = readPieces(text)
  const quotes = findQuotes(pieces)
  const units: Unit[] = []
  const questions = new Set<number>()
  let [sentence, paragraph, opening, words] = [0, 0, true, 0]
  for (const [at, piece] of pieces.entries()) {
    const place = { quote: quotes[at] ?? 0, sentence, paragraph, question: false }
    for (const unit of unitsOf(piece, opening)) units.push({ ...unit, ...place })
    if (piece.kind === "word") opening = false
    if (piece.word.includes("?")) questions.add(sentence)
    if (!endsSentence(piece, pieces[at + 1]) && ++words < LONGEST_SENTENCE) continue
    if (!opening) sentence++
    opening = true
    words = 0
    if (piece.kind === "line" && /\n\s*\n/.test(piece.word)) paragraph++
  }
  return questions.size === 0 ? units : units.map((unit) => ({ ...unit, question: questions.has(unit.sentence) }))
}

function unitsOf(
  piece: Piece,
  opening: boolean,
): Pick<Unit, "word" | "token" | "mark" | "capital" | "opening" | "start" | "end">[] {
  const token = { word: piece.word, start: piece.start, end: piece.end }
  const base = { token, start: piece.start, end: piece.end }
  if (piece.kind === "join") return []
  if (piece.kind !== "word") return [{ ...base, word: markWord(piece), mark: true, capital: false, opening: false }]
  return piece.parts.map((word, at) => ({
    ...base,
    word,
    mark: false,
    capital: piece.capital,
    opening: opening && at === 0,
  }))
}

function markWord(piece: Piece): string {
  if (piece.kind === "stop") return piece.word.includes("?") ? "?" : "."
  if (piece.kind === "line") return "."
  if (piece.kind === "pause") return piece.word === ":" ? ":" : ","
  return piece.kind === "toggle" || piece.kind === "open" || piece.kind === "close" ? "~" : piece.word
}

/** "a.m." and "Mr." do not end one. */
function endsSentence(piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind === "line") return true
  if (piece.kind !== "stop") return false
  return next === undefined || next.start > piece.end || next.kind !== "word"
}
