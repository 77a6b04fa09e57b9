/** Text for a terminal: wrapped to its width, indented, and with weight only where somebody looks at it. */
import { styleText } from "node:util"

const DEFAULT_WIDTH = 80
/** Longer lines are hard to read. */
const MAX_WIDTH = 92
const MIN_WIDTH = 30

export class Paper {
  readonly #lines: string[] = []
  readonly #width: number
  readonly #styled: boolean

  constructor(out: { readonly columns?: number; readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv) {
    this.#width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, out.columns || DEFAULT_WIDTH))
    const refused = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb"
    this.#styled = out.isTTY === true && !refused
  }

  heading(text: string): void {
    if (this.#lines.length > 0) this.#lines.push("")
    for (const line of wrap(text, this.#width)) this.#lines.push(this.#styled ? styleText("bold", line) : line)
  }

  /** @param mark stands before the first line, such as "+ " */
  line(text: string, indent = 0, mark = ""): void {
    const before = " ".repeat(indent)
    const hang = " ".repeat(mark.length)
    const lines = wrap(text, this.#width - indent - mark.length)
    for (const [i, line] of lines.entries()) this.#lines.push(`${before}${i === 0 ? mark : hang}${line}`)
  }

  /** Words of the user's own input, and where they stand. */
  quote(words: string, place: string, indent: number): void {
    const plain = oneLine(words)
    const text = `“${plain}” ${place}`
    for (const line of wrap(text, this.#width - indent)) {
      this.#lines.push(`${" ".repeat(indent)}${this.#styled ? styleText("dim", line) : line}`)
    }
  }

  gap(): void {
    this.#lines.push("")
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`
  }
}

/** What was sent may hold characters that move the cursor: they are shown as a dot (control characters, ECMA-48). */
export function oneLine(words: string): string {
  return words
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, "·")
    .trim()
}

export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split("\n")) {
    let line = ""
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === "" ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
