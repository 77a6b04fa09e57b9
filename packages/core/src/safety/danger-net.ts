/**
 * The net of the second look: filters over two and three neighbouring words, pooled over the text by their highest value, their
 * mean and two weighted means, and one score for each route. What a word adds to each filter is worked out once and kept, so
 * that a text costs additions. Plain arithmetic in one order: the same words give the same scores on every machine that has
 * IEEE numbers.
 */
import type { DangerModel } from "./danger-file.ts"

export interface DangerNet {
  /** @returns the scores between 0 and 1: any danger first, then the routes; good until the next call */
  readonly scoresOf: (words: Int32Array, count: number) => Float32Array
  /** After `scoresOf`: what each word gave to one score. */
  readonly sharesOf: (score: number, count: number) => Float32Array
}

/** Word rows whose sums are kept: a chat has few different words. */
const MOST_KEPT = 6000
const WIDE = 3
const TAPS = 5
const LOOKS = 2

export function makeDangerNet(model: DangerModel, mostWords: number): DangerNet {
  const { dim, filters, taps, tapBias, looks, lookBias, out, outBias } = model
  const width = 2 * filters
  const features = (2 + LOOKS) * width
  const kept = new Map<number, Float32Array>()
  const cells = new Float32Array(mostWords * width)
  const weights = new Float32Array(mostWords * LOOKS)
  const pooled = new Float32Array(features)
  const highest = new Int32Array(width)
  const scores = new Float32Array(outBias.length)
  const shares = new Float32Array(mostWords)

  /** What a word adds at each of its five places in the filters. */
  function tapsOf(word: number): Float32Array {
    const known = kept.get(word)
    if (known !== undefined) return known
    const sums = new Float32Array(TAPS * filters)
    const scale = model.rowScale[word] ?? 0
    for (let d = 0; d < dim; d += 1) {
      const value = (model.rows[word * dim + d] ?? 0) * scale
      for (let tap = 0; tap < TAPS; tap += 1) {
        const from = (tap * dim + d) * filters
        for (let f = 0; f < filters; f += 1)
          sums[tap * filters + f] = (sums[tap * filters + f] ?? 0) + value * (taps[from + f] ?? 0)
      }
    }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, sums)
    return sums
  }

  function add(place: number, half: number, sums: Float32Array, tap: number): void {
    const to = place * width + half * filters
    const from = tap * filters
    for (let f = 0; f < filters; f += 1) cells[to + f] = (cells[to + f] ?? 0) + (sums[from + f] ?? 0)
  }

  function fill(words: Int32Array, count: number): void {
    for (let i = 0; i < count; i += 1) cells.set(tapBias, i * width)
    for (let i = 0; i < count; i += 1) {
      const sums = tapsOf(words[i] ?? 0)
      if (i + 1 < count) add(i + 1, 0, sums, 0)
      add(i, 0, sums, 1)
      if (i > 0) add(i - 1, 0, sums, 2)
      if (i + 1 < count) add(i + 1, 1, sums, WIDE)
      add(i, 1, sums, WIDE + 1)
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

  function pool(count: number): void {
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
  }

  function scoresOf(words: Int32Array, count: number): Float32Array {
    fill(words, count)
    look(count)
    pool(count)
    for (let s = 0; s < scores.length; s += 1) {
      let sum = outBias[s] ?? 0
      for (let k = 0; k < features; k += 1) sum += (pooled[k] ?? 0) * (out[s * features + k] ?? 0)
      scores[s] = 1 / (1 + Math.exp(-sum))
    }
    return scores
  }

  function sharesOf(score: number, count: number): Float32Array {
    const from = score * features
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

  return { scoresOf, sharesOf }
}
