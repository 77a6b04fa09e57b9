/** Texts that a phrase fits, for tests: a branch of each choice by chance, gaps filled, what may be left out there or not. */
import { type PhraseBuilder, readChoices, readPhrase } from "./phrase-reader.ts"

/** A whole number from 0 up to, and without, `limit`. */
export type Chance = (limit: number) => number

/** The same numbers for the same seed: mulberry32 by Tommy Ettinger (public domain). */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** What a leaf of the language at hand and a class of its lexicon stand for. */
export interface ExampleWords {
  readonly wordsOf: (leaf: string) => readonly string[]
  readonly classOf: (name: string) => string
}

export function exampleOf(phrase: string, words: ExampleWords, chance: Chance): string {
  return readPhrase(phrase, new ExampleBuilder(words, chance))
    .filter((word) => word !== "")
    .join(" ")
}

const BETWEEN = ["really", "the", "old", "well", "maybe", "some", "dear", "train", "isn't", "mum's"]

class ExampleBuilder implements PhraseBuilder<string> {
  readonly #words: ExampleWords
  readonly #chance: Chance

  constructor(words: ExampleWords, chance: Chance) {
    this.#words = words
    this.#chance = chance
  }

  leaf(text: string): string {
    return this.#pick(this.#words.wordsOf(text))
  }

  gap(most: number): string {
    return Array.from({ length: this.#chance(most + 1) }, () => this.#pick(BETWEEN)).join(" ")
  }

  optional(item: string): string {
    return this.#chance(2) === 0 ? "" : item
  }

  choice(choices: readonly (readonly string[])[]): string {
    return this.#pick(choices)
      .filter((word) => word !== "")
      .join(" ")
  }

  named(name: string): string {
    return this.choice(readChoices(this.#words.classOf(name), this))
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[this.#chance(items.length)]
    if (item === undefined) throw new RangeError("Cannot make an example: need at least 1 choice, got 0")
    return item
  }
}
