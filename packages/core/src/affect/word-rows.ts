/**
 * The rows of words in a pooler. What a word gives to each tap of the convolutions is worked out once, when the word is first
 * met: from then on a text costs additions only. When the rows are full all are let go.
 */
import type { AffectModel } from "./model-file.ts"
import { MOST_TOKENS, MOST_WORDS, type Pooler } from "./pooler.ts"
import { hashOf } from "./tokens.ts"

/** A token, and where its row is if `age` is the age of the rows. */
export interface RowWord {
  readonly id: number
  slot: number
  age: number
}

export class WordRows {
  readonly #model: AffectModel
  readonly #pooler: Pooler
  readonly #slots = new Map<number, number>()
  #age = 0

  constructor(model: AffectModel, pooler: Pooler) {
    this.#model = model
    this.#pooler = pooler
  }

  wordOf(token: string): RowWord {
    const { wordIds, buckets } = this.#model
    const id = wordIds.get(token) ?? 1 + (hashOf(Array.from(token).slice(-4).join("")) % buckets)
    return { id, slot: 0, age: -1 }
  }

  /** @param words 1 to `MOST_TOKENS` */
  pool(words: readonly RowWord[]): Float32Array {
    if (this.#slots.size + MOST_TOKENS > MOST_WORDS) this.#forget()
    const { ids } = this.#pooler
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as RowWord
      if (word.age !== this.#age) this.#place(word)
      ids[at] = word.slot
    }
    return this.#pooler.pool(words.length)
  }

  #forget(): void {
    this.#slots.clear()
    this.#age += 1
  }

  #place(word: RowWord): void {
    const slot = this.#slots.get(word.id) ?? this.#slots.size
    if (slot === this.#slots.size) {
      this.#slots.set(word.id, slot)
      this.#write(word.id, slot)
    }
    word.slot = slot
    word.age = this.#age
  }

  #write(id: number, slot: number): void {
    const { dim, filters, rows, rowScale, wide3, wide2 } = this.#model
    const scale = rowScale[id] ?? 0
    const width = dim + 5 * filters
    const taps = this.#pooler.rows.subarray(slot * width, (slot + 1) * width).fill(0)
    for (let d = 0; d < dim; d += 1) {
      const value = (rows[id * dim + d] ?? 0) * scale
      taps[d] = value
      for (let tap = 0; tap < 5; tap += 1) {
        const wide = tap < 3 ? wide3 : wide2
        const from = ((tap < 3 ? tap : tap - 3) * dim + d) * filters
        const to = dim + tap * filters
        for (let f = 0; f < filters; f += 1)
          taps[to + f] = (taps[to + f] as number) + value * (wide[from + f] as number)
      }
    }
  }
}
