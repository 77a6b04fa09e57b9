/**
 * What our small nets over words have in common: filters over two and three neighbouring words, pooled over the text by their
 * highest value, their mean and two weighted means. A word is one row of numbers or several that are added (its own, and what is
 * known of its clause). What a row adds to each filter is worked out once and kept, so that a text costs additions. Plain
 * arithmetic in one order: the same words give the same numbers on every machine that has IEEE numbers.
 */
export interface FilterWeights {
  /** Numbers to a row, and filters of each width. */
  readonly dim: number
  readonly filters: number
  /** [row][dim], and a scale for each row. */
  readonly rows: Int8Array
  readonly rowScale: Float32Array
  /** [tap][dim][filter]: three taps of the wide filters, then two of the narrow ones. */
  readonly taps: Float32Array
  readonly tapBias: Float32Array
  /** [look][filter], and one number for each look. */
  readonly looks: Float32Array
  readonly lookBias: Float32Array
}

export interface WordFilters {
  /** How many numbers come out. */
  readonly features: number
  /** @returns the pooled numbers, good until the next call. @param rows `slots` rows for each word, -1 for none */
  readonly pool: (rows: Int32Array, count: number) => Float32Array
  /** After `pool`: what each word gave to a sum over the pooled numbers with `weights` from a place on. */
  readonly sharesOf: (weights: Float32Array, from: number, count: number) => Float32Array
}

/** Rows whose sums are kept: a chat has few different words. */
const MOST_KEPT = 6000
const WIDE = 3
const TAPS = 5
const LOOKS = 2

/** @param slots how many rows stand for one word */
export function makeWordFilters(model: FilterWeights, mostWords: number, slots = 1): WordFilters {
  const { dim, filters, taps, tapBias, looks, lookBias } = model
  const width = 2 * filters
  const features = (2 + LOOKS) * width
  const kept = new Map<number, Float32Array>()
  const cells = new Float32Array(mostWords * width)
  const weights = new Float32Array(mostWords * LOOKS)
  const pooled = new Float32Array(features)
  const highest = new Int32Array(width)
  const shares = new Float32Array(mostWords)

  /** What a row adds at each of its five places in the filters. */
  function tapsOf(row: number): Float32Array {
    const known = kept.get(row)
    if (known !== undefined) return known
    const sums = new Float32Array(TAPS * filters)
    const scale = model.rowScale[row] ?? 0
    for (let d = 0; d < dim; d += 1) {
      const value = (model.rows[row * dim + d] ?? 0) * scale
      for (let tap = 0; tap < TAPS; tap += 1) {
        const from = (tap * dim + d) * filters
        for (let f = 0; f < filters; f += 1)
          sums[tap * filters + f] = (sums[tap * filters + f] ?? 0) + value * (taps[from + f] ?? 0)
      }
    }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(row, sums)
    return sums
  }

  function add(place: number, half: number, sums: Float32Array, tap: number): void {
    const to = place * width + half * filters
    const from = tap * filters
    for (let f = 0; f < filters; f += 1) cells[to + f] = (cells[to + f] ?? 0) + (sums[from + f] ?? 0)
  }

  function addRow(row: number, i: number, count: number): void {
    const sums = tapsOf(row)
    if (i + 1 < count) add(i + 1, 0, sums, 0)
    add(i, 0, sums, 1)
    if (i > 0) add(i - 1, 0, sums, 2)
    if (i + 1 < count) add(i + 1, 1, sums, WIDE)
    add(i, 1, sums, WIDE + 1)
  }

  function fill(rows: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) cells.set(tapBias, i * width)
    for (let i = 0; i < count; i += 1) {
      for (let slot = 0; slot < slots; slot += 1) {
        const row = rows[i * slots + slot] ?? 0
        if (row >= 0) addRow(row, i, count)
      }
    }
    for (let k = 0; k < count * width; k += 1) if ((cells[k] ?? 0) < 0) cells[k] = 0
  }

  /** Softmax over the places, for each look. */
  function look(count: number): void {
    for (let l = 0; l < LOOKS; l += 1) {
      let most = -Infinity
      for (let i = 0; i < count; i += 1) {
        let sum = lookBias[l] ?? 0
        for (let k = 0; k < width; k += 1) sum += (cells[i * width + k] ?? 0) * (looks[l * width + k] ?? 0)
        weights[i * LOOKS + l] = sum
        if (sum > most) most = sum
      }
      let total = 0
      for (let i = 0; i < count; i += 1) {
        const weight = Math.exp((weights[i * LOOKS + l] ?? 0) - most)
        weights[i * LOOKS + l] = weight
        total += weight
      }
      for (let i = 0; i < count; i += 1) weights[i * LOOKS + l] = (weights[i * LOOKS + l] ?? 0) / total
    }
  }

  function pool(rows: Int32Array, count: number): Float32Array {
    fill(rows, count)
    look(count)
    pooled.fill(0)
    highest.fill(0)
    for (let i = 0; i < count; i += 1) {
      const first = weights[i * LOOKS] ?? 0
      const second = weights[i * LOOKS + 1] ?? 0
      for (let k = 0; k < width; k += 1) {
        const cell = cells[i * width + k] ?? 0
        if (cell === 0) continue
        if (cell > (pooled[k] ?? 0)) {
          pooled[k] = cell
          highest[k] = i
        }
        pooled[width + k] = (pooled[width + k] ?? 0) + cell / count
        pooled[2 * width + k] = (pooled[2 * width + k] ?? 0) + cell * first
        pooled[3 * width + k] = (pooled[3 * width + k] ?? 0) + cell * second
      }
    }
    return pooled
  }

  function sharesOf(out: Float32Array, from: number, count: number): Float32Array {
    shares.fill(0)
    for (let k = 0; k < width; k += 1) {
      const at = highest[k] ?? 0
      shares[at] = (shares[at] ?? 0) + (pooled[k] ?? 0) * (out[from + k] ?? 0)
    }
    for (let i = 0; i < count; i += 1) {
      const first = weights[i * LOOKS] ?? 0
      const second = weights[i * LOOKS + 1] ?? 0
      let sum = shares[i] ?? 0
      for (let k = 0; k < width; k += 1) {
        const by =
          (out[from + width + k] ?? 0) / count +
          (out[from + 2 * width + k] ?? 0) * first +
          (out[from + 3 * width + k] ?? 0) * second
        sum += (cells[i * width + k] ?? 0) * by
      }
      shares[i] = sum
    }
    return shares
  }

  return { features, pool, sharesOf }
}
