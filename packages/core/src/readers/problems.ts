/** Collects problems while a file is read: counts and places, never the words. */
import type { Problem, ProblemCode } from "../model/problem.ts"

/** Places kept for one code, as `Problem.lines` promises. */
const MAX_LINES = 100

interface Tally {
  count: number
  firstLine: number | null
  lostItems: number
  readonly lines: number[]
}

export class ProblemList {
  readonly #tallies = new Map<ProblemCode, Tally>()

  /** Notes one item, or a problem of the whole file when `line` is null. */
  add(code: ProblemCode, line: number | null, { count = 1, lostItems = 0 } = {}): void {
    const tally = this.#tallies.get(code) ?? { count: 0, firstLine: null, lostItems: 0, lines: [] }
    this.#tallies.set(code, tally)
    tally.count += count
    tally.lostItems += lostItems
    if (line === null) return
    tally.firstLine = Math.min(tally.firstLine ?? line, line)
    if (tally.lines.length < MAX_LINES) tally.lines.push(line)
  }

  /** Takes over problems that another stage has found. */
  addAll(problems: readonly Problem[]): void {
    for (const { code, count, lostItems, firstLine, lines } of problems) {
      const rest = count - lines.length
      for (const line of lines) this.add(code, line)
      if (rest > 0 || lostItems > 0) this.add(code, lines.length > 0 ? null : firstLine, { count: rest, lostItems })
    }
  }

  /** How many items have this problem. */
  countOf(code: ProblemCode): number {
    return this.#tallies.get(code)?.count ?? 0
  }

  get lostItems(): number {
    let lost = 0
    for (const tally of this.#tallies.values()) lost += tally.lostItems
    return lost
  }

  /** In the order in which they were first met. */
  build(): Problem[] {
    return [...this.#tallies].map(([code, tally]) => ({ code, ...tally, lines: [...tally.lines] }))
  }
}

/** A problem of the whole file. */
export function wholeFile(code: ProblemCode): Problem {
  return { code, count: 1, firstLine: null, lines: [], lostItems: 0 }
}
