/**
 * The file of the affect model: u32 length of a JSON header, the header, then sections of bytes, each starting at a multiple of
 * eight (docs/models/affect.md). Words are rows of small integers with a scale each; the rest are half floats, opened here.
 */

export interface AffectModel {
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
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
  if (header.kind !== "aftertalk-affect" || header.version !== 1) {
    throw new RangeError("Cannot read the affect model: need kind aftertalk-affect, version 1, got another")
  }
  const section = (name: string): Uint8Array => {
    const place = header.sections[name]
    if (place === undefined) throw new RangeError("Cannot read the affect model: a section is missing")
    const start = 4 + length + place.start
    // A copy with a buffer of its own: Node's `slice` would give a window on a buffer that is not aligned.
    return new Uint8Array(bytes.subarray(start, start + place.bytes))
  }
  const words = new TextDecoder().decode(section("words")).split("\n")
  return {
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

/** IEEE 754 half floats, little-endian, made single. */
function halfFloats(bytes: Uint8Array): Float32Array {
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  return Float32Array.from(halves, (half) => {
    const sign = half & 0x80_00 ? -1 : 1
    const exponent = (half >> 10) & 31
    const fraction = half & 1023
    if (exponent === 0) return sign * fraction * 2 ** -24
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
  })
}
