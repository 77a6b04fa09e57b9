/**
 * What is made of a word as it is typed, kept by its letters. A chat of a million messages has some ten thousand different
 * words, so each is looked at closely once. No part of the text is copied to look a word up.
 */
import { ownText } from "./short-texts.ts"

/** Words kept; then all are let go, so that a text of nonsense cannot fill the memory. */
const MOST_KEPT = 30_000
const TABLE_SIZE = 1 << 17
/** Longer words are no words, and are not kept. */
const LONGEST = 40

/** Begins the hash of a word; then `hashed` with each of its UTF-16 units. */
export const NO_LETTERS = 0

export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

export class WordMemory<T> {
  readonly #make: (word: string) => T
  /** Place of a word plus 1 at the slot of its hash, or at one of the next. */
  readonly #table = new Int32Array(TABLE_SIZE)
  #words: string[] = []
  #made: T[] = []

  /** @param make depends on the word alone */
  constructor(make: (word: string) => T) {
    this.#make = make
  }

  /** What is made of the word in `text` from `start` to `end`, whose units give `hash`. */
  of(text: string, start: number, end: number, hash: number): T {
    const length = end - start
    let slot = slotOf(hash)
    for (let place = this.#table[slot] ?? 0; place > 0; place = this.#table[slot] ?? 0) {
      const word = this.#words[place - 1] ?? ""
      const made = this.#made[place - 1]
      if (made !== undefined && word.length === length && text.startsWith(word, start)) return made
      slot = (slot + 1) & (TABLE_SIZE - 1)
    }
    const word = text.slice(start, end)
    const made = this.#make(word)
    if (length > LONGEST) return made
    if (this.#words.length === MOST_KEPT) {
      this.#forget()
      slot = slotOf(hash)
    }
    this.#keep(word, made, slot)
    return made
  }

  #forget(): void {
    this.#table.fill(0)
    this.#words = []
    this.#made = []
  }

  #keep(word: string, made: T, slot: number): void {
    this.#words.push(ownText(word))
    this.#made.push(made)
    this.#table[slot] = this.#words.length
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1)
}
