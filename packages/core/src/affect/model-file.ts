/** The file of the affect model. Words are rows of small integers with a scale each; the rest are half floats, opened here. */
import { halfFloats, openSections } from "../text/sections.ts"

export interface AffectModel {
  /** SHA-256 of the weights: heads name the body that they were made for. */
  readonly sha256: string
  readonly labels: readonly string[]
  /** From the development split: where each label counts as said. */
  readonly thresholds: readonly number[]
  readonly slope: number
  readonly offset: number
  readonly dim: number
  readonly filters: number
  readonly buckets: number
  readonly wordIds: ReadonlyMap<string, number>
  /** [word][dim], and a scale for each word. */
  readonly rows: Int8Array
  readonly rowScale: Float32Array
  /** [tap][dim][filter] */
  readonly wide3: Float32Array
  readonly wide3Bias: Float32Array
  readonly wide2: Float32Array
  readonly wide2Bias: Float32Array
  readonly attention: Float32Array
  /** [label][feature] */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

interface Header {
  readonly kind: string
  readonly version: number
  readonly sha256: string
  readonly dim: number
  readonly filters: number
  readonly buckets: number
  readonly labels: readonly string[]
  readonly thresholds: readonly number[]
  readonly calibration: { readonly slope: number; readonly offset: number }
  readonly sections: Readonly<Record<string, { readonly start: number; readonly bytes: number } | undefined>>
}

/** @throws RangeError when the bytes are no affect model of this version */
export function readAffectModel(bytes: Uint8Array): AffectModel {
  const { header, section } = openSections<Header>(bytes, "aftertalk-affect", 1)
  const words = new TextDecoder().decode(section("words")).split("\n")
  return {
    sha256: header.sha256,
    labels: header.labels,
    thresholds: header.thresholds,
    slope: header.calibration.slope,
    offset: header.calibration.offset,
    dim: header.dim,
    filters: header.filters,
    buckets: header.buckets,
    wordIds: new Map(words.map((word, i) => [word, i + 1 + header.buckets])),
    rows: new Int8Array(section("rows").buffer),
    rowScale: halfFloats(section("rowScale")),
    wide3: halfFloats(section("wide3")),
    wide3Bias: new Float32Array(section("wide3Bias").buffer),
    wide2: halfFloats(section("wide2")),
    wide2Bias: new Float32Array(section("wide2Bias").buffer),
    attention: new Float32Array(section("attention").buffer),
    out: halfFloats(section("out")),
    outBias: new Float32Array(section("outBias").buffer),
  }
}
