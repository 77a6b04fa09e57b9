/**
 * The file of the learned layer of facts (docs/models/facts.md): words and marks as rows of small integers with a scale each, the
 * weights behind them likewise, everything else as half floats, opened here.
 */
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import { halfFloats, openSections } from "../../text/sections.ts"
import type { FilterWeights } from "../../text/word-filters.ts"

export interface FactHead {
  readonly fact: FactId
  /** From what score on a fact that no rule found is one, and from what on it is worth a question. */
  readonly clear: number
  readonly unsure: number
}

export interface FactModel extends FilterWeights {
  readonly sha256: string
  readonly heads: readonly FactHead[]
  /** Word -> row, then class -> row, then the rows of marks. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly classRows: ReadonlyMap<string, number>
  readonly marks: number
  /** What the sentences before and after give, and the scores of the facts from all three. */
  readonly before: Layer
  readonly after: Layer
  readonly out: Layer
}

/** [output][input], and a number for each output. */
export interface Layer {
  readonly weights: Float32Array
  readonly bias: Float32Array
}

interface Header {
  readonly kind: string
  readonly version: number
  readonly sha256: string
  readonly dim: number
  readonly filters: number
  readonly heads: readonly {
    readonly fact: string
    readonly clear: number
    readonly unsure: number
  }[]
  readonly sections: Readonly<Record<string, { readonly start: number; readonly bytes: number } | undefined>>
}

/** @throws RangeError when the bytes are no file of facts of this version */
export function readFactModel(bytes: Uint8Array): FactModel {
  const { header, section } = openSections<Header>(bytes, "aftertalk-facts", 1)
  const halves = (name: string): Float32Array => halfFloats(section(name))
  const whole = (name: string): Int8Array => new Int8Array(section(name).buffer)
  const layer = (name: string): Layer => ({
    weights: scaled(whole(name), halves(`${name}Scale`)),
    bias: halves(`${name}Bias`),
  })
  const names = (name: string): readonly string[] => new TextDecoder().decode(section(name)).split("\n")
  const words = names("words")
  const classes = names("classes")
  return {
    sha256: header.sha256,
    dim: header.dim,
    filters: header.filters,
    heads: header.heads.map((head) => ({ ...head, fact: factId(head.fact) })),
    rowOf: new Map(words.map((word, row) => [word, row])),
    classRows: new Map(classes.map((name, at) => [name, words.length + at])),
    marks: words.length + classes.length,
    rows: whole("rows"),
    rowScale: halves("rowScale"),
    taps: halves("taps"),
    tapBias: halves("tapBias"),
    looks: halves("looks"),
    lookBias: halves("lookBias"),
    before: layer("before"),
    after: layer("after"),
    out: layer("out"),
  }
}

function factId(name: string): FactId {
  const id = FACT_IDS.find((one) => one === name)
  if (id === undefined) throw new RangeError("Cannot read the model: it knows a fact that is not one here")
  return id
}

/** A scale for each row. */
function scaled(numbers: Int8Array, scales: Float32Array): Float32Array {
  const wide = numbers.length / scales.length
  return Float32Array.from(numbers, (number, at) => number * (scales[Math.floor(at / wide)] ?? 0))
}
