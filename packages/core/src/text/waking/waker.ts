/**
 * Which phrases the words of a text can fit (`row.ts`). Words are numbers here. Only a word that is the rarest need of some
 * row is looked at further: one need of the row is asked for first, forwards or backwards from there (`first-look.ts`), and
 * what is left is held against the few words around it. Most texts hold no such word.
 */
import { type AskedRow, FirstLook } from "./first-look.ts"
import { type Need, type Row, distanceOf } from "./row.ts"
import { WordTable } from "./word-table.ts"

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
}

const NONE: readonly number[] = []
const FAR = -1_000_000

export class Waker {
  readonly #numbers = new Map<string, number>()
  readonly #meets: WordTable
  readonly #rows: readonly NumberedRow[]
  /** For rows of which the first need to be asked stands before the rarest, or is the rarest; and behind it. */
  readonly #forwards: FirstLook
  readonly #backwards: FirstLook
  /** The text in which each phrase woke last, and the number of the text at hand. */
  readonly #wokenIn: Uint32Array
  #text = 0
  #woken: number[] = []
  readonly #mayFit: Int32Array
  /** For each need of the row at hand, where it was last met behind the needs before. */
  readonly #met = new Int32Array(16)

  /** @param phrases the rows of each phrase */
  constructor(phrases: readonly (readonly Row[])[]) {
    const places = this.#numberWords(phrases)
    const words = this.#numbers.size + 1
    const meets: number[][] = Array.from({ length: words }, () => [])
    for (const [each, place] of places) {
      for (const word of new Set(each)) {
        const met = meets[this.numberOf(word)]
        if (met?.includes(place) === false) met.push(place)
      }
    }
    this.#meets = new WordTable(words, places.size)
    for (const [word, needs] of meets.entries()) for (const need of needs) this.#meets.add(word, need)
    const rows = phrases.flatMap((each, phrase) => each.map((row) => ({ row, phrase })))
    this.#rows = rows.map(({ row, phrase }) => numberedRow(row, phrase, places))
    this.#forwards = this.#firstLook(rows, meets, places, ({ second, rarest }) => second <= rarest)
    this.#backwards = this.#firstLook(rows, meets, places, ({ second, rarest }) => second > rarest)
    this.#wokenIn = new Uint32Array(phrases.length)
    this.#mayFit = new Int32Array(rows.length)
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
    this.#text += 1
    this.#forwards.begin(count)
    this.#backwards.begin(count)
    for (let at = 0; at < count; at += 1) {
      const word = words[at] ?? NO_NEED
      if (word !== NO_NEED) this.#wake(this.#forwards.look(word, at, this.#mayFit), words, at, count)
    }
    for (let at = count - 1; at >= 0; at -= 1) {
      const word = words[at] ?? NO_NEED
      if (word !== NO_NEED) this.#wake(this.#backwards.look(word, count - 1 - at, this.#mayFit), words, at, count)
    }
    if (this.#woken.length === 0) return NONE
    const woken = this.#woken.sort((a, b) => a - b)
    this.#woken = []
    return woken
  }

  /** @param rows how many rows may fit around the word at `at` */
  #wake(rows: number, words: Int32Array, at: number, count: number): void {
    for (let i = 0; i < rows; i += 1) {
      const row = this.#rows[this.#mayFit[i] ?? 0]
      if (row === undefined || this.#wokenIn[row.phrase] === this.#text || !this.#fits(row, words, at, count)) continue
      this.#wokenIn[row.phrase] = this.#text
      this.#woken.push(row.phrase)
    }
  }

  /** @returns the needs, each by its words, with its place; needs of the same words have the same */
  #numberWords(phrases: readonly (readonly Row[])[]): Map<Need["words"], number> {
    const places = new Map<Need["words"], number>()
    const known = new Map<string, number>()
    for (const { words } of phrases.flat().flatMap(({ needs }) => needs)) {
      if (places.has(words)) continue
      const key = [...new Set(words)].toSorted().join(" ")
      const place = known.get(key) ?? known.size
      known.set(key, place)
      places.set(words, place)
      for (const word of words) if (!this.#numbers.has(word)) this.#numbers.set(word, this.#numbers.size + 1)
    }
    return places
  }

  #firstLook(
    rows: readonly { readonly row: Row }[],
    meets: readonly (readonly number[])[],
    places: ReadonlyMap<Need["words"], number>,
    isMeant: (row: Row) => boolean,
  ): FirstLook {
    const rowsOf: AskedRow[][] = meets.map(() => [])
    for (const [place, { row }] of rows.entries()) {
      const { needs, rarest, second } = row
      if (!isMeant(row)) continue
      const need = places.get(needs[second]?.words ?? NO_WORDS) ?? 0
      const asked = { row: place, need, reach: distanceOf(needs, rarest, second) }
      for (const word of new Set(needs[rarest]?.words)) rowsOf[this.numberOf(word)]?.push(asked)
    }
    return new FirstLook(rowsOf, meets, places.size)
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

const NO_WORDS: Need["words"] = []

function numberedRow({ needs, rarest }: Row, phrase: number, places: ReadonlyMap<Need["words"], number>): NumberedRow {
  return {
    phrase,
    needs: needs.map(({ words }) => places.get(words) ?? 0),
    reach: needs.map(({ reach }) => reach),
    before: distanceOf(needs, 0, rarest),
    behind: distanceOf(needs, rarest, needs.length - 1),
  }
}
