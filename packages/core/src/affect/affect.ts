/**
 * The affect of a text: 28 probabilities, in plain TypeScript. This is the reference; a faster kernel must agree with it.
 *
 * Word rows, convolutions of width 3 and 2, pooled by maximum, by attention and by mean, one layer on top. What a word gives to
 * each tap is worked out once, when the word is first met: from then on a text costs additions only.
 */
import type { AffectModel } from "./model-file.ts"
import { hashOf, tokensOf } from "./tokens.ts"

export interface AffectEngine {
  /** Calibrated probabilities, in the order of `model.labels`. */
  readonly affectOf: (text: string) => Float32Array
  /** The pooled numbers under them: maxima of both widths, attention, mean. For heads of other models. */
  readonly pooledOf: (text: string) => Float32Array
  /** The same for a text already cut into tokens. */
  readonly pooledOfTokens: (tokens: readonly string[]) => Float32Array
}

export function makeAffectEngine(model: AffectModel): AffectEngine {
  const taps = tapsOf(model)
  const pooledOfTokens = (tokens: readonly string[]): Float32Array => pool(model, idsOf(model, tokens), taps)
  const pooledOf = (text: string): Float32Array => pooledOfTokens(tokensOf(text))
  return { pooledOf, pooledOfTokens, affectOf: (text) => probabilities(model, pooledOf(text)) }
}

/** What one word adds: its row, three taps of width 3, two taps of width 2. */
type WordTaps = Float32Array

function idsOf(model: AffectModel, tokens: readonly string[]): number[] {
  return tokens.map((token) => {
    const known = model.wordIds.get(token)
    return known ?? 1 + (hashOf(Array.from(token).slice(-4).join("")) % model.buckets)
  })
}

function tapsOf(model: AffectModel): (id: number) => WordTaps {
  const { dim, filters } = model
  const known = new Map<number, WordTaps>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const scale = model.rowScale[id] ?? 0
    const taps = new Float32Array(dim + 5 * filters)
    for (let d = 0; d < dim; d++) {
      const value = (model.rows[id * dim + d] ?? 0) * scale
      taps[d] = value
      for (let tap = 0; tap < 5; tap++) {
        const wide = tap < 3 ? model.wide3 : model.wide2
        const from = ((tap < 3 ? tap : tap - 3) * dim + d) * filters
        const to = dim + tap * filters
        for (let f = 0; f < filters; f++) taps[to + f] = (taps[to + f] ?? 0) + value * (wide[from + f] ?? 0)
      }
    }
    known.set(id, taps)
    return taps
  }
}

/**
 * The inner loops. Every index is within its array by construction, and asking for `undefined` there costs ten times the addition
 * itself: hence `as number`.
 */
function pool(model: AffectModel, ids: readonly number[], tapsOfWord: (id: number) => WordTaps): Float32Array {
  const { dim, filters } = model
  const words = ids.map(tapsOfWord)
  const none = new Float32Array(dim + 5 * filters)
  const pooled = new Float32Array(3 * filters + dim)
  const three = new Float32Array(filters)
  let weightSum = 0
  let weightTop = -Infinity
  let before: WordTaps = none
  for (let at = 0; at < words.length; at++) {
    const here = words[at] ?? none
    const after = words[at + 1] ?? none
    // A convolution of width w at a place sees the place before it, itself, and (width 3) the one after.
    const score = slide3(three, model, before, here, after)
    // Softmax on the go: when a higher score comes, what was summed so far shrinks.
    const top = Math.max(weightTop, score)
    const shrink = Math.exp(weightTop - top)
    const weight = Math.exp(score - top)
    weightSum = weightSum * shrink + weight
    weightTop = top
    for (let f = 0; f < filters; f++) {
      const value = three[f] as number
      if (value > (pooled[f] as number)) pooled[f] = value
      pooled[2 * filters + f] = (pooled[2 * filters + f] as number) * shrink + weight * value
    }
    slide2(pooled, model, before, here)
    for (let d = 0; d < dim; d++) pooled[3 * filters + d] = (pooled[3 * filters + d] as number) + (here[d] as number)
    before = here
  }
  for (let f = 0; f < filters; f++) pooled[2 * filters + f] = (pooled[2 * filters + f] as number) / weightSum
  for (let d = 3 * filters; d < pooled.length; d++) pooled[d] = (pooled[d] as number) / words.length
  return pooled
}

/** One place of the wide convolution into `three`, never below zero; gives the place's score for attention. */
function slide3(three: Float32Array, model: AffectModel, before: WordTaps, here: WordTaps, after: WordTaps): number {
  const { dim, filters, wide3Bias, attention } = model
  let score = 0
  for (let f = 0; f < filters; f++) {
    const sum =
      (wide3Bias[f] as number) +
      (before[dim + f] as number) +
      (here[dim + filters + f] as number) +
      (after[dim + 2 * filters + f] as number)
    const value = sum > 0 ? sum : 0
    three[f] = value
    score += value * (attention[f] as number)
  }
  return score
}

/** One place of the narrow convolution, straight into its maxima. */
function slide2(pooled: Float32Array, model: AffectModel, before: WordTaps, here: WordTaps): void {
  const { dim, filters, wide2Bias } = model
  const from = dim + 3 * filters
  for (let f = 0; f < filters; f++) {
    const sum = (wide2Bias[f] as number) + (before[from + f] as number) + (here[from + filters + f] as number)
    if (sum > (pooled[filters + f] as number)) pooled[filters + f] = sum
  }
}

function probabilities(model: AffectModel, pooled: Float32Array): Float32Array {
  const { out, outBias, slope, offset, labels } = model
  const found = new Float32Array(labels.length)
  for (let i = 0; i < labels.length; i++) {
    let logit = outBias[i] as number
    const from = i * pooled.length
    for (let d = 0; d < pooled.length; d++) logit += (pooled[d] as number) * (out[from + d] as number)
    found[i] = 1 / (1 + Math.exp(-(logit * slope + offset)))
  }
  return found
}
