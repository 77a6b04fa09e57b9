/** The file of the learned heads (docs/models/cues.md): heads over the affect model's pooled numbers, over grams, and over hints. */
import { halfFloats, openSections } from "./sections.ts"

export interface Head {
  readonly name: string
  /** From logit to probability. */
  readonly slope: number
  readonly offset: number
  /** At or above it the head says yes. */
  readonly threshold: number
  /** From here to the threshold it is unclear. */
  readonly unclear: number
}

export interface HeadModel {
  readonly heads: readonly Head[]
  /** SHA-256 of the affect weights under them. */
  readonly affect: string
  /** Names of the hints, in the order of `hintRows`. */
  readonly hints: readonly string[]
  /** [head][pooled number] */
  readonly dense: Float32Array
  readonly bias: Float32Array
  /** From a gram to its row. */
  readonly gramRows: ReadonlyMap<number, number>
  /** [gram][head], and a scale for each head. */
  readonly gramWeights: Int8Array
  readonly gramScale: Float32Array
  /** [hint][head] */
  readonly hintRows: Float32Array
}

interface Header {
  readonly kind: string
  readonly version: number
  readonly affect: string
  readonly heads: readonly Head[]
  readonly hints: readonly string[]
  readonly sections: Readonly<Record<string, { readonly start: number; readonly bytes: number } | undefined>>
}

/** @throws RangeError when the bytes are no file of heads of this version */
export function readHeadModel(bytes: Uint8Array): HeadModel {
  const { header, section } = openSections<Header>(bytes, "aftertalk-heads", 1)
  const grams = new Uint32Array(section("grams").buffer)
  return {
    heads: header.heads,
    affect: header.affect,
    hints: header.hints,
    dense: halfFloats(section("dense")),
    bias: new Float32Array(section("bias").buffer),
    gramRows: new Map(Array.from(grams, (gram, row) => [gram, row])),
    gramWeights: new Int8Array(section("gramWeights").buffer),
    gramScale: new Float32Array(section("gramScale").buffer),
    hintRows: new Float32Array(section("hintRows").buffer),
  }
}
