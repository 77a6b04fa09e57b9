/**
 * Lines inside a message of several lines, which LINE puts between double quotes, inner ones doubled. Whatever stands
 * there is words, also what looks like a day. A quote that no line closes is a sign that somebody typed.
 */
import type { LineForm } from "./form.ts"

/** A message has 10 000 letters at most. */
const MOST_LINES = 2000

export class QuotedLines {
  readonly #inside = new Set<number>()
  /** Where a message opened a quote, 0 while none is open. */
  #openedAt = 0

  /** To be told of every line in order. */
  note(line: number, raw: string, form: LineForm): void {
    if (form.kind === "entry") {
      this.#openedAt = form.text.startsWith('"') && quotesIn(form.text) % 2 === 1 ? line : 0
    } else if (this.#openedAt > 0 && line - this.#openedAt > MOST_LINES) this.#openedAt = 0
    else if (this.#openedAt > 0 && quotesIn(raw) % 2 === 1) {
      if (raw.trimEnd().endsWith('"')) this.#close(line)
      this.#openedAt = 0
    }
  }

  #close(line: number): void {
    for (let inside = this.#openedAt + 1; inside <= line; inside += 1) this.#inside.add(inside)
  }

  has(line: number): boolean {
    return this.#inside.has(line)
  }
}

function quotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count
}
