/**
 * The first look at the rows of the words of a text, in one direction. Of each row one need is asked, the one that most rows
 * fail: it must have been met so many words back at the most. Where each need was met last is kept while the text is
 * read, so that asking is one look. Nothing is cleared between texts: each begins far behind the one before.
 */
import { type WordLists, wordLists } from "./word-table.ts"

/** A row as this look sees it. */
export interface AskedRow {
  /** Its place among all rows. */
  readonly row: number
  /** The need that is asked. */
  readonly need: number
  readonly reach: number
}

/** More than any reach. */
const FAR = 1000
const LAST_PLACE = 2 ** 30

export class FirstLook {
  /** For each word, its rows, and of each row the need and its reach. */
  readonly #rows: WordLists
  readonly #needs: Int32Array
  readonly #reach: Int32Array
  /** For each word, which of the needs that are asked it meets. */
  readonly #meets: WordLists
  /** For each need, where it was met last. */
  readonly #met: Int32Array
  #from = FAR

  /**
   * @param rowsOf for each word, the rows of which it may be the rarest
   * @param meets for each word, the needs that it meets
   * @param needs how many there are
   */
  constructor(rowsOf: readonly (readonly AskedRow[])[], meets: readonly (readonly number[])[], needs: number) {
    const all = rowsOf.flat()
    const asked = new Set(all.map(({ need }) => need))
    this.#rows = wordLists(rowsOf.map((rows) => rows.map(({ row }) => row)))
    this.#needs = Int32Array.from(all, ({ need }) => need)
    this.#reach = Int32Array.from(all, ({ reach }) => Math.min(reach, FAR - 1))
    this.#meets = wordLists(meets.map((met) => met.filter((need) => asked.has(need))))
    this.#met = new Int32Array(needs)
  }

  /** Begins the next text. */
  begin(count: number): void {
    this.#from += count + FAR
    if (this.#from < LAST_PLACE) return
    this.#met.fill(0)
    this.#from = FAR
  }

  /**
   * Looks at the next word.
   * @param step how many words of this text were looked at before
   * @param found is filled with the rows that may fit around it
   * @returns how many those are
   */
  look(word: number, step: number, found: Int32Array): number {
    const place = this.#from + step
    this.#note(word, place)
    const { starts, all } = this.#rows
    const end = starts[word + 1] ?? 0
    let count = 0
    for (let i = starts[word] ?? 0; i < end; i += 1) {
      if (place - (this.#met[this.#needs[i] ?? 0] ?? 0) > (this.#reach[i] ?? 0)) continue
      found[count] = all[i] ?? 0
      count += 1
    }
    return count
  }

  #note(word: number, place: number): void {
    const { starts, all } = this.#meets
    const end = starts[word + 1] ?? 0
    for (let i = starts[word] ?? 0; i < end; i += 1) this.#met[all[i] ?? 0] = place
  }
}
