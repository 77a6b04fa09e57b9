/** Who adds up the grams of a text for each head: plain TypeScript (`plain-grams.ts`) or the compiled kernel (`kernel-grams.ts`). */
import type { Speaker } from "../model/safety.ts"
import { letterGrams, wordGrams } from "./grams.ts"
import type { HeadModel } from "./head-file.ts"
import { MOST_WORDS } from "./pooler.ts"

export const ROLES: readonly Speaker[] = ["ex", "user", "account"]

/** Vectors in the row of a word: what it adds for each role, and what its letters add. */
export const VECTORS = ROLES.length + 1

export interface GramSums {
  /** [slot][vector][lane]: a lane for each head, then room up to a round number. */
  readonly wordRows: Float32Array
  readonly lanes: number
  /** Slots and hashes of the words of the text at hand. */
  readonly ids: Int32Array
  readonly hashes: Uint32Array
  /** @returns what words, pairs and triples add (`lanes`), then what letters add (`lanes`); good until the next call */
  readonly sum: (count: number, role: Speaker) => Float32Array
}

export type MakeGrams = (model: HeadModel) => GramSums

/** A round number of lanes, so that the kernel takes them in full steps. */
export function lanesOf({ heads }: HeadModel): number {
  return Math.ceil(heads.length / 16) * 16
}

/** A token with its hash; its row is at `place` if `term` is the term of the rows. */
export interface GramWord {
  readonly token: string
  readonly hash: number
  readonly letterCount: number
  place: number
  term: number
}

/** The rows of words: worked out when a word is first met, and all let go when they are full. */
export class GramRows {
  readonly #model: HeadModel
  readonly #sums: GramSums
  readonly #places = new Map<string, number>()
  #term = 0

  constructor(model: HeadModel, sums: GramSums) {
    this.#model = model
    this.#sums = sums
  }

  /** @param words of one text */
  sum(words: readonly GramWord[], role: Speaker): Float32Array {
    if (this.#places.size + words.length > MOST_WORDS) {
      this.#places.clear()
      this.#term += 1
    }
    const { ids, hashes } = this.#sums
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as GramWord
      if (word.term !== this.#term) this.#settle(word)
      ids[at] = word.place
      hashes[at] = word.hash
    }
    return this.#sums.sum(words.length, role)
  }

  #settle(word: GramWord): void {
    const place = this.#places.get(word.token) ?? this.#places.size
    if (place === this.#places.size) {
      this.#places.set(word.token, place)
      this.#write(word, place)
    }
    word.place = place
    word.term = this.#term
  }

  #write({ token, hash }: GramWord, place: number): void {
    const { lanes, wordRows } = this.#sums
    const from = place * VECTORS * lanes
    wordRows.fill(0, from, from + VECTORS * lanes)
    for (const [at, role] of ROLES.entries())
      for (const gram of wordGrams(hash, role)) this.#add(gram, from + at * lanes)
    for (const gram of letterGrams(token)) this.#add(gram, from + ROLES.length * lanes)
  }

  #add(gram: number, to: number): void {
    const { heads, gramWeights, rowOf } = this.#model
    const row = rowOf(gram)
    const { wordRows } = this.#sums
    if (row === -1) return
    for (let head = 0; head < heads.length; head += 1)
      wordRows[to + head] = (wordRows[to + head] as number) + (gramWeights[row * heads.length + head] as number)
  }
}
