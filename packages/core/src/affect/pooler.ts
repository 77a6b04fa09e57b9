/** Who works out the pooled numbers of a text: plain TypeScript (`plain-pooler.ts`) or the compiled kernel (`kernel-pooler.ts`). */
import type { AffectModel } from "./model-file.ts"

/** Tokens looked at in one text. */
export const MOST_TOKENS = 64

/**
 * Words kept with what they give to each tap, 2 kB each; a chat of a million messages has some ten thousand, of which a few
 * thousand are met again and again.
 */
export const MOST_WORDS = 16_384

export interface Pooler {
  /** [slot][dim + 5 * filters]: the word's own numbers, three taps of the wide convolution, two of the narrow one. */
  readonly rows: Float32Array
  /** Slots of the words of the text at hand. */
  readonly ids: Int32Array
  /**
   * @param count how many of `ids` are meant, 1 to `MOST_TOKENS`
   * @returns maxima of both widths, attention, mean; good until the next call
   */
  readonly pool: (count: number) => Float32Array
  /**
   * A matrix [row][pooled number] that is multiplied with what was pooled last; the result is good until its next call.
   */
  readonly matrix: (values: Float32Array) => () => Float32Array
}

export type MakePooler = (model: AffectModel) => Pooler
