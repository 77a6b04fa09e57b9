/**
 * What was found in short texts, kept for when they come again: "ok", "on my way" and "good night" make up a fifth and more
 * of a chat. What is found must depend on the text alone.
 */

/** Longer texts seldom come twice. */
const LONGEST = 24
/** Texts kept; then all are let go. */
const MOST_KEPT = 4000

export class ShortTexts<T> {
  readonly #longest: number
  readonly #most: number
  readonly #found = new Map<string, T>()

  constructor(longest = LONGEST, most = MOST_KEPT) {
    this.#longest = longest
    this.#most = most
  }

  get(text: string): T | undefined {
    return text.length > this.#longest ? undefined : this.#found.get(text)
  }

  keep(text: string, found: T): void {
    if (text.length > this.#longest) return
    if (this.#found.size === this.#most) this.#found.clear()
    this.#found.set(ownText(text), found)
  }
}

/** A text of its own: a part of a text keeps the whole of it in memory. A part of two joined ones keeps only those. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1)
}
