/**
 * The notation that the phrase tables share. A phrase is items with single spaces: `(x y|z)` is either phrase, `{name}` a
 * class of the lexicon, `~3` up to three words of the same sentence, `~~3` also over its end, `?` behind an item makes it
 * optional. What a leaf means (`a|b`, `P1`, `$`) the language of each stage says. No item repeats without a limit.
 */

/** What is made of each item, from the inside out. */
export interface PhraseBuilder<T> {
  leaf(text: string): T
  gap(most: number, isOverEnd: boolean): T
  optional(item: T): T
  choice(choices: readonly (readonly T[])[]): T
  named(name: string): T
}

/** @throws RangeError when brackets do not close */
export function readPhrase<T>(text: string, builder: PhraseBuilder<T>): readonly T[] {
  const reader = new PhraseReader(text, builder)
  const items = reader.items(OUTSIDE)
  reader.mustBeAtEnd()
  return items
}

/** Phrases with bars between them, as a class of the lexicon holds them. */
export function readChoices<T>(text: string, builder: PhraseBuilder<T>): readonly (readonly T[])[] {
  const reader = new PhraseReader(text, builder)
  const choices = reader.choices()
  reader.mustBeAtEnd()
  return choices
}

/** Signs that end a leaf: outside brackets a bar stands between the words of one leaf. */
const OUTSIDE = " )"
const INSIDE = " |)"

class PhraseReader<T> {
  readonly #text: string
  readonly #builder: PhraseBuilder<T>
  #at = 0

  constructor(text: string, builder: PhraseBuilder<T>) {
    this.#text = text
    this.#builder = builder
  }

  choices(): (readonly T[])[] {
    const choices = [this.items(INSIDE)]
    while (this.#text[this.#at] === "|") {
      this.#at += 1
      choices.push(this.items(INSIDE))
    }
    return choices
  }

  /** @param ends signs that end a leaf; all but the space end the items too */
  items(ends: string): T[] {
    const items: T[] = []
    for (;;) {
      while (this.#text[this.#at] === " ") this.#at += 1
      const sign = this.#text[this.#at]
      if (sign === undefined || sign === ")" || (sign === "|" && ends === INSIDE)) return items
      items.push(sign === "(" ? this.#brackets() : this.#leaf(ends))
    }
  }

  mustBeAtEnd(): void {
    if (this.#at < this.#text.length) throw notClosed()
  }

  #brackets(): T {
    this.#at += 1
    const item = this.#builder.choice(this.choices())
    if (this.#text[this.#at] !== ")") throw notClosed()
    this.#at += 1
    if (this.#text[this.#at] !== "?") return item
    this.#at += 1
    return this.#builder.optional(item)
  }

  #leaf(ends: string): T {
    const from = this.#at
    while (this.#at < this.#text.length && !ends.includes(this.#text[this.#at] ?? "")) this.#at += 1
    const text = this.#text.slice(from, this.#at)
    if (text.length === 1 || !text.endsWith("?")) return this.#item(text)
    return this.#builder.optional(this.#item(text.slice(0, -1)))
  }

  #item(text: string): T {
    if (text.startsWith("{")) return this.#builder.named(text.slice(1, -1))
    if (text.startsWith("~")) return this.#builder.gap(Number(text.replaceAll("~", "")), text.startsWith("~~"))
    return this.#builder.leaf(text)
  }
}

function notClosed(): RangeError {
  return new RangeError("Cannot read a phrase: brackets do not close")
}
