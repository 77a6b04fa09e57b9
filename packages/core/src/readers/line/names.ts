/**
 * Names in exports of LINE's desktop program, where only blanks stand between name and words. A name is what stays the
 * same at the beginning of many lines: the first word, and further ones as long as nearly all of its lines share them.
 */

const MAX_WORDS = 5
/** Fewer lines share their second word by chance. */
const MIN_LINES = 3

export class SpacedNames {
  readonly #lines: string[] = []
  #names: readonly string[] = []

  note(rest: string): void {
    if (this.#lines.length < 200_000) this.#lines.push(rest.slice(0, 80))
  }

  /** @param told a name that the header of the file gives */
  decide(told: string | null): void {
    const groups = new Map<string, string[]>()
    for (const line of this.#lines) {
      const [first = ""] = line.split(" ", 1)
      groups.set(first, [...(groups.get(first) ?? []), line].slice(0, 500))
    }
    const found = [...groups].map(([first, lines]) => longest(first, lines))
    this.#names = [...new Set(told === null ? found : [told, ...found])].toSorted((a, b) => b.length - a.length)
  }

  split(rest: string): { readonly name: string; readonly text: string } {
    const known = this.#names.find((one) => rest === one || rest.startsWith(`${one} `))
    const name = known ?? rest.split(" ", 1)[0] ?? ""
    return { name, text: rest.slice(name.length + 1) }
  }
}

function longest(first: string, lines: readonly string[]): string {
  if (lines.length < MIN_LINES) return first
  let name = first
  for (let words = 1; words < MAX_WORDS; words += 1) {
    const rest = lines[0]?.slice(name.length + 1) ?? ""
    const [next = ""] = rest.split(" ", 1)
    const longer = `${name} ${next}`
    // Every line must have words behind the name, or the name would be words.
    if (next === "" || !lines.every((line) => line.startsWith(`${longer} `))) return name
    name = longer
  }
  return name
}
