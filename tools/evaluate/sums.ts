/**
 * Figures with intervals. Each text adds to named counts; a figure is worked out of the sums; the texts are drawn again, with a fixed
 * seed, and the middle 95 % of what the figure is then is its interval. So it tells the luck of these texts, and not what another
 * writer would bring.
 */

/** What one text adds to each count. */
export type Counts = Map<string, number>
/** A sum by its name; 0 for a name that no text counts. */
export type SumOf = (name: string) => number
export type Figure = (of: SumOf) => number

export interface Measured {
  readonly name: string
  readonly value: number
  readonly low: number
  readonly high: number
}

const ROUNDS = 400
const SEED = 20_261_130

export function add(counts: Counts, name: string, amount = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + amount)
}

/** All counts that some text has, with their sums. */
export function sumUp(texts: readonly Counts[]): Counts {
  const sums: Counts = new Map()
  for (const text of texts) for (const [name, amount] of text) add(sums, name, amount)
  return sums
}

export function measureAll(
  texts: readonly Counts[],
  figures: Readonly<Record<string, Figure>>,
  rounds = ROUNDS,
): readonly Measured[] {
  const named = Object.entries(figures)
  const full = sumUp(texts)
  const drawn = named.map(() => new Float64Array(rounds))
  const columns = new Columns(texts, [...full.keys()])
  const next = mulberry(SEED)
  for (let round = 0; round < rounds; round += 1) {
    const of = columns.drawAgain(next)
    for (const [at, [, figure]] of named.entries()) (drawn[at] as Float64Array)[round] = figure(of)
  }
  return named.map(([name, figure], at) => {
    const sorted = (drawn[at] as Float64Array).toSorted()
    return { name, value: figure((key) => full.get(key) ?? 0), ...middleOf(sorted) }
  })
}

function middleOf(sorted: Float64Array): { readonly low: number; readonly high: number } {
  const last = sorted.length - 1
  return { low: sorted[Math.floor(last * 0.025)] ?? NaN, high: sorted[Math.ceil(last * 0.975)] ?? NaN }
}

/** The counts of all texts side by side, so that drawing texts again costs additions. */
class Columns {
  readonly #place: ReadonlyMap<string, number>
  readonly #texts: readonly (readonly (readonly [number, number])[])[]
  readonly #sums: Float64Array

  constructor(texts: readonly Counts[], names: readonly string[]) {
    const place = new Map(names.map((name, at) => [name, at]))
    this.#place = place
    this.#sums = new Float64Array(names.length)
    this.#texts = texts.map((text) => Array.from(text, ([name, amount]) => [place.get(name) ?? 0, amount] as const))
  }

  drawAgain(next: () => number): SumOf {
    const sums = this.#sums.fill(0)
    const many = this.#texts.length
    for (let drawn = 0; drawn < many; drawn += 1)
      for (const [at, amount] of this.#texts[Math.floor(next() * many)] ?? []) sums[at] = (sums[at] ?? 0) + amount
    return (name) => sums[this.#place.get(name) ?? -1] ?? 0
  }
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
