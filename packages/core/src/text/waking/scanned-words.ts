/** The words of one text at a time, as they are typed and as plain words with their numbers. Nothing is made for a new text. */

/** A word as typed: the plain words that it stands for, and their numbers (`waker.ts`). */
export interface KnownWord {
  readonly words: readonly string[]
  readonly numbers: readonly number[]
}

export class ScannedWords {
  /** Numbers of all plain words in order, of which the first `count` are meant. */
  numbers = new Int32Array(256)
  count = 0
  /** How many typed words there are, and where each stands in the text. */
  length = 0
  readonly typed: KnownWord[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  clear(): void {
    this.length = 0
    this.count = 0
  }

  get last(): KnownWord | undefined {
    return this.length === 0 ? undefined : this.typed[this.length - 1]
  }

  add(word: KnownWord, start: number, end: number): void {
    const { numbers } = word
    if (numbers.length === 0) return
    this.typed[this.length] = word
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length += 1
    if (this.count + numbers.length > this.numbers.length) this.#grow()
    for (let i = 0; i < numbers.length; i += 1) this.numbers[this.count + i] = numbers[i] ?? 0
    this.count += numbers.length
  }

  #grow(): void {
    const wide = new Int32Array(this.numbers.length * 2)
    wide.set(this.numbers)
    this.numbers = wide
  }
}
