/**
 * Which phrases the words of a text can fit (`row.ts`). Words are numbers here. Only a word that is the rarest need of some
 * row is looked at further, and then the row is held against the few words around it: most texts hold no such word.
 *
 * Which words meet which needs lies in one table of bits, a row of it for each word: three times as fast as sets of
 * numbers on 9,700 lines of talk, and the most frequent question there is (docs/performance.md).
 */
import { type Need, type Row, distanceOf } from "./row.ts"

/** The number of every word that no phrase needs. */
export const NO_NEED = 0

interface NumberedRow {
  readonly phrase: number
  /** Places of the needs in the table of bits. */
  readonly needs: readonly number[]
  readonly reach: readonly number[]
  /** How far words of the row may lie before and behind its rarest. */
  readonly before: number
  readonly behind: number
  /** The need that most rows fail, and how far before and behind the rarest it may be met. */
  readonly second: number
  readonly secondBefore: number
  readonly secondBehind: number
}

const NONE: readonly number[] = []
const NO_ROWS: readonly NumberedRow[] = []
const FAR = -1_000_000

export class Waker {
  readonly #numbers = new Map<string, number>()
  readonly #meets: WordTable
  /** For each word, the rows of which it may be the rarest. */
  readonly #rows: (readonly NumberedRow[])[]
  readonly #woken = new Set<number>()
  /** For each need of the row at hand, where it was last met behind the needs before. */
  readonly #met = new Int32Array(16)

  /** @param phrases the rows of each phrase */
  constructor(phrases: readonly (readonly Row[])[]) {
    const needs = this.#numberWords(phrases)
    this.#meets = new WordTable(this.#numbers.size + 1, needs.size)
    for (const [words, need] of needs) for (const word of words) this.#meets.add(this.numberOf(word), need)
    const rowsOf: NumberedRow[][] = Array.from({ length: this.#numbers.size + 1 }, () => [])
    for (const [phrase, rows] of phrases.entries()) {
      for (const row of rows) {
        const numbered = numberedRow(row, phrase, needs)
        for (const word of new Set(row.needs[row.rarest]?.words)) rowsOf[this.numberOf(word)]?.push(numbered)
      }
    }
    this.#rows = rowsOf.map((rows) => (rows.length === 0 ? NO_ROWS : rows))
  }

  /** The number of a word, `NO_NEED` where no phrase needs it. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? NO_NEED
  }

  /**
   * @param words numbers of the words of a text, of which the first `count` are meant
   * @returns the places of the phrases, lowest first
   */
  woken(words: Int32Array, count: number): readonly number[] {
    const woken = this.#woken
    if (woken.size > 0) woken.clear()
    for (let at = 0; at < count; at += 1) {
      const rows = this.#rows[words[at] ?? NO_NEED] ?? NO_ROWS
      for (let i = 0; i < rows.length; i += 1) {
        const row = rows[i]
        if (row === undefined || !this.#mayFit(row, words, at, count)) continue
        if (this.#fits(row, words, at, count)) woken.add(row.phrase)
      }
    }
    return woken.size === 0 ? NONE : [...woken].sort((a, b) => a - b)
  }

  /** @returns the needs, each by its words, with its place */
  #numberWords(phrases: readonly (readonly Row[])[]): Map<Need["words"], number> {
    const places = new Map<Need["words"], number>()
    for (const { words } of phrases.flat().flatMap(({ needs }) => needs)) {
      if (places.has(words)) continue
      places.set(words, places.size)
      for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size + 1)
    }
    return places
  }

  /** Whether the need that most rows fail is met near the word at `at`. */
  #mayFit({ second, secondBefore, secondBehind }: NumberedRow, words: Int32Array, at: number, count: number): boolean {
    const end = Math.min(count, at + secondBehind + 1)
    for (let place = Math.max(0, at - secondBefore); place < end; place += 1) {
      if (this.#meets.has(words[place] ?? NO_NEED, second)) return true
    }
    return false
  }

  /** Whether all needs are met in their order, near enough to each other, around the word at `at`. */
  #fits({ needs, reach, before, behind }: NumberedRow, words: Int32Array, at: number, count: number): boolean {
    const last = needs.length - 1
    const met = this.#met
    for (let need = 0; need < last; need += 1) met[need] = FAR
    const end = Math.min(count, at + behind + 1)
    for (let place = Math.max(0, at - before); place < end; place += 1) {
      const word = words[place] ?? NO_NEED
      if (word === NO_NEED) continue
      for (let need = last; need >= 0; need -= 1) {
        if (need > 0 && place - (met[need - 1] ?? FAR) > (reach[need] ?? 0)) continue
        if (!this.#meets.has(word, needs[need] ?? 0)) continue
        if (need === last) return true
        met[need] = place
      }
    }
    return false
  }
}

function numberedRow(
  { needs, rarest, second }: Row,
  phrase: number,
  places: ReadonlyMap<Need["words"], number>,
): NumberedRow {
  const apart = distanceOf(needs, rarest, second)
  return {
    phrase,
    needs: needs.map(({ words }) => places.get(words) ?? 0),
    reach: needs.map(({ reach }) => reach),
    before: distanceOf(needs, 0, rarest),
    behind: distanceOf(needs, rarest, needs.length - 1),
    second: places.get(needs[second]?.words ?? []) ?? 0,
    secondBefore: second < rarest ? apart : 0,
    secondBehind: second > rarest ? apart : 0,
  }
}

/** A bit for each word and need. */
class WordTable {
  readonly #width: number
  readonly #bits: Uint32Array

  constructor(words: number, needs: number) {
    this.#width = (needs + 31) >>> 5
    this.#bits = new Uint32Array(words * this.#width)
  }

  add(word: number, need: number): void {
    const place = word * this.#width + (need >>> 5)
    this.#bits[place] = (this.#bits[place] ?? 0) | (1 << (need & 31))
  }

  has(word: number, need: number): boolean {
    return (((this.#bits[word * this.#width + (need >>> 5)] ?? 0) >>> (need & 31)) & 1) === 1
  }
}
