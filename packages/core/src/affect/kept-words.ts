/**
 * Tokens of texts with what is known of each: its place among the pooler's rows, and what the heads add for the word alone.
 * A text is cut at blanks, and each piece is looked at once: a chat repeats its words. No token goes over a blank.
 */
import { WordMemory, NO_LETTERS, hashed } from "../text/waking/word-memory.ts"
import { SHOUT, isShouted, tokensOfPiece } from "./tokens.ts"
import { MOST_TOKENS } from "./pooler.ts"

interface Piece<Word> {
  readonly words: readonly Word[]
  readonly isShouted: boolean
}

export class KeptWords<Word> {
  readonly #wordOf: (token: string) => Word
  readonly #pieces: WordMemory<Piece<Word>>
  readonly #found: Word[] = []

  /** @param wordOf is asked once for a piece that is kept */
  constructor(wordOf: (token: string) => Word) {
    this.#wordOf = wordOf
    this.#pieces = new WordMemory((piece) => ({
      words: tokensOfPiece(piece).map((token) => wordOf(token)),
      isShouted: isShouted(piece),
    }))
  }

  /** The words of `tokensOf(text)`, 1 to `MOST_TOKENS`; good until the next call. */
  of(text: string): readonly Word[] {
    const found = this.#found
    found.length = 0
    let shouted = false
    let at = 0
    while (at < text.length) {
      let hash = NO_LETTERS
      let end = at
      for (let unit = text.charCodeAt(end); unit > BLANK; unit = text.charCodeAt(end)) {
        hash = hashed(hash, unit)
        end += 1
      }
      if (end > at) {
        const piece = this.#pieces.of(text, at, end, hash)
        shouted ||= piece.isShouted
        for (const word of piece.words) found.push(word)
      }
      at = end + 1
    }
    if (shouted) found.push(this.#wordOf(SHOUT))
    if (found.length === 0) found.push(this.#wordOf("."))
    if (found.length > MOST_TOKENS) found.length = MOST_TOKENS
    return found
  }
}

/** Blanks and the signs below them; other blanks lie inside a piece, which does no harm. */
const BLANK = 32
