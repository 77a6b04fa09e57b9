/**
 * The affect of a text: 28 probabilities. Word rows, convolutions of width 3 and 2, pooled by maximum, by attention and by mean,
 * one layer on top. The inner loops are those of a pooler: plain TypeScript, or the kernel.
 */
import { KeptWords } from "./kept-words.ts"
import type { AffectModel } from "./model-file.ts"
import { makePlainPooler } from "./plain-pooler.ts"
import type { MakePooler } from "./pooler.ts"
import { type RowWord, WordRows } from "./word-rows.ts"

export interface AffectEngine {
  /** Calibrated probabilities, in the order of `model.labels`. */
  readonly affectOf: (text: string) => Float32Array
  /** The pooled numbers under them: maxima of both widths, attention, mean. For heads of other models. */
  readonly pooledOf: (text: string) => Float32Array
  /** For heads: a token as `pool` takes it. */
  readonly wordOf: (token: string) => RowWord
  /** Pools the words of a text, 1 to 64; good until the next call. */
  readonly pool: (words: readonly RowWord[]) => Float32Array
  /** A matrix [row][pooled number] that is multiplied with what was pooled last. */
  readonly matrix: (values: Float32Array) => () => Float32Array
}

export function makeAffectEngine(model: AffectModel, makePooler: MakePooler = makePlainPooler): AffectEngine {
  const pooler = makePooler(model)
  const rows = new WordRows(model, pooler)
  const wordOf = (token: string): RowWord => rows.wordOf(token)
  const pool = (words: readonly RowWord[]): Float32Array => rows.pool(words)
  const kept = new KeptWords(wordOf)
  const logitsOf = pooler.matrix(model.out)
  return {
    wordOf,
    pool,
    matrix: pooler.matrix,
    pooledOf: (text) => pool(kept.of(text)).slice(),
    affectOf: (text) => {
      pool(kept.of(text))
      return probabilities(model, logitsOf())
    },
  }
}

function probabilities({ outBias, slope, offset }: AffectModel, logits: Float32Array): Float32Array {
  return logits.map((logit, i) => 1 / (1 + Math.exp(-((logit + (outBias[i] as number)) * slope + offset))))
}
