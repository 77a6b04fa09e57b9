/**
 * The pooled numbers in plain TypeScript. This is the reference; the kernel must agree with it. Every index is within its array
 * by construction, and asking for `undefined` there costs more than the addition itself: hence `as number`.
 */
import type { AffectModel } from "./model-file.ts"
import { MOST_TOKENS, MOST_WORDS, type Pooler } from "./pooler.ts"

export function makePlainPooler(model: AffectModel): Pooler {
  const { dim, filters } = model
  const width = dim + 5 * filters
  const rows = new Float32Array((MOST_WORDS + 1) * width)
  const ids = new Int32Array(MOST_TOKENS)
  const pooled = new Float32Array(3 * filters + dim)
  const three = new Float32Array(filters)
  const pool = (count: number): Float32Array => {
    pooled.fill(0)
    const attending: Attending = { sum: 0, top: -Infinity }
    // The last row is nothing: what stands before the first word and behind the last.
    const none = MOST_WORDS * width
    let before = none
    for (let at = 0; at < count; at += 1) {
      const here = (ids[at] as number) * width
      const after = at + 1 < count ? (ids[at + 1] as number) * width : none
      const score = slide(model, rows, before + dim, here + dim, after + dim, three, pooled)
      attend(attending, score, three, pooled, filters)
      for (let d = 0; d < dim; d += 1)
        pooled[3 * filters + d] = (pooled[3 * filters + d] as number) + (rows[here + d] as number)
      before = here
    }
    for (let f = 2 * filters; f < 3 * filters; f += 1) pooled[f] = (pooled[f] as number) / attending.sum
    for (let d = 3 * filters; d < pooled.length; d += 1) pooled[d] = (pooled[d] as number) / count
    return pooled
  }
  return { rows, ids, pool, matrix: (values) => multiplier(values, pooled) }
}

interface Attending {
  sum: number
  top: number
}

/**
 * One place of both convolutions: the wide one into `three`, never below zero, and into its maxima, the narrow one into its
 * maxima. A convolution of width w at a place sees the place before it, itself, and (width 3) the one after.
 * @returns the place's score for attention
 */
function slide(
  { filters, wide3Bias, wide2Bias, attention }: AffectModel,
  rows: Float32Array,
  before: number,
  here: number,
  after: number,
  three: Float32Array,
  pooled: Float32Array,
): number {
  let score = 0
  for (let f = 0; f < filters; f += 1) {
    const wide =
      (wide3Bias[f] as number) +
      (rows[before + f] as number) +
      (rows[here + filters + f] as number) +
      (rows[after + 2 * filters + f] as number)
    const value = wide > 0 ? wide : 0
    three[f] = value
    score += value * (attention[f] as number)
    if (value > (pooled[f] as number)) pooled[f] = value
    const narrow =
      (wide2Bias[f] as number) + (rows[before + 3 * filters + f] as number) + (rows[here + 4 * filters + f] as number)
    if (narrow > (pooled[filters + f] as number)) pooled[filters + f] = narrow
  }
  return score
}

/** Softmax on the go: when a higher score comes, what was summed so far shrinks. */
function attend(state: Attending, score: number, three: Float32Array, pooled: Float32Array, filters: number): void {
  const top = Math.max(state.top, score)
  const shrink = Math.exp(state.top - top)
  const weight = Math.exp(score - top)
  state.sum = state.sum * shrink + weight
  state.top = top
  for (let f = 0; f < filters; f += 1)
    pooled[2 * filters + f] = (pooled[2 * filters + f] as number) * shrink + weight * (three[f] as number)
}

function multiplier(values: Float32Array, pooled: Float32Array): () => Float32Array {
  const width = pooled.length
  const found = new Float32Array(values.length / width)
  return () => {
    for (let row = 0; row < found.length; row += 1) {
      // Four sums side by side: the machine need not wait for one addition to begin the next. The width is a multiple of 4.
      let [a, b, c, e] = [0, 0, 0, 0]
      const from = row * width
      for (let d = 0; d < width; d += 4) {
        a += (pooled[d] as number) * (values[from + d] as number)
        b += (pooled[d + 1] as number) * (values[from + d + 1] as number)
        c += (pooled[d + 2] as number) * (values[from + d + 2] as number)
        e += (pooled[d + 3] as number) * (values[from + d + 3] as number)
      }
      found[row] = a + b + (c + e)
    }
    return found
  }
}
