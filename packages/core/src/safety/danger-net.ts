/** The net of the second look: the words of a text through shared filters (`text/word-filters.ts`), and one score for each route. */
import { makeWordFilters } from "../text/word-filters.ts"
import type { DangerModel } from "./danger-file.ts"

export interface DangerNet {
  /** @returns the scores between 0 and 1: any danger first, then the routes; good until the next call */
  readonly scoresOf: (words: Int32Array, count: number) => Float32Array
  /** After `scoresOf`: what each word gave to one score. */
  readonly sharesOf: (score: number, count: number) => Float32Array
}

export function makeDangerNet(model: DangerModel, mostWords: number): DangerNet {
  const { out, outBias } = model
  const net = makeWordFilters(model, mostWords)
  const scores = new Float32Array(outBias.length)
  return {
    scoresOf: (words, count) => {
      const pooled = net.pool(words, count)
      for (let s = 0; s < scores.length; s += 1) {
        let sum = outBias[s] ?? 0
        for (let k = 0; k < net.features; k += 1) sum += (pooled[k] ?? 0) * (out[s * net.features + k] ?? 0)
        scores[s] = 1 / (1 + Math.exp(-sum))
      }
      return scores
    },
    sharesOf: (score, count) => net.sharesOf(out, score * net.features, count),
  }
}
