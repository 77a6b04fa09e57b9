/** The file of the learned heads (docs/models/cues.md): heads over the affect model's pooled numbers, over grams, and over hints. */
import { halfFloats, openSections } from "../text/sections.ts"

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
  /** Grams and their rows (-1 none) at the place of their last bits, or at one of the next. */
  readonly table: GramTable
  /** From a gram to its row; -1 for a gram that is not known. */
  readonly rowOf: (gram: number) => number
  /** [gram][head], and a scale for each head. */
  readonly gramWeights: Int8Array
  readonly gramScale: Float32Array
  /** [hint][head] */
  readonly hintRows: Float32Array
}

export interface GramTable {
  readonly keys: Int32Array
  readonly rows: Int32Array
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
  const table = makeTable(new Int32Array(section("grams").buffer))
  return {
    heads: header.heads,
    affect: header.affect,
    hints: header.hints,
    dense: halfFloats(section("dense")),
    bias: new Float32Array(section("bias").buffer),
    table,
    rowOf: makeRowOf(table),
    gramWeights: new Int8Array(section("gramWeights").buffer),
    gramScale: new Float32Array(section("gramScale").buffer),
    hintRows: new Float32Array(section("hintRows").buffer),
  }
}

/** A table with open places: most grams of a text are not known, and a `Map` of numbers beyond 31 bits is slow to ask. */
function makeTable(grams: Int32Array): GramTable {
  const mask = 2 ** Math.ceil(Math.log2(grams.length * 2 + 2)) - 1
  const keys = new Int32Array(mask + 1)
  const rows = new Int32Array(mask + 1).fill(-1)
  for (const [row, gram] of grams.entries()) {
    let at = gram & mask
    while (rows[at] !== -1) at = (at + 1) & mask
    keys[at] = gram
    rows[at] = row
  }
  return { keys, rows }
}

function makeRowOf({ keys, rows }: GramTable): (gram: number) => number {
  const mask = keys.length - 1
  return (gram) => {
    const key = gram | 0
    let at = key & mask
    while (rows[at] !== -1) {
      if (keys[at] === key) return rows[at] as number
      at = (at + 1) & mask
    }
    return -1
  }
}
