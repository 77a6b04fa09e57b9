/**
 * Lines that begin as the line before did, read by compiled code (`packages/core/kernel/lines.c`): nearly every line of an
 * export has the date of the line before, a common time, one of two authors, and plain words. What it does not know it
 * leaves to `header.ts` and the others, which say the same of every line, slower (docs/decisions/0005-lines-read-by-a-kernel.md).
 */
import { LINE_KERNEL_CODE } from "./line-kernel-code.ts"
import { PHRASES } from "./phrase-index.ts"

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  place(of: number): number
  here(): number
  follow(prefixLength: number, prefixUnits: number, isBracket: number, names: number): void
  open(length: number, from: number): number
  run(pass: number): number
}

/** Order of `places` in lines.c, and its sizes. */
const PLACES = { text: 0, prefix: 1, names: 2, nameLengths: 3, ends: 4, leads: 5, pairs: 6, tails: 7, records: 8 }
const MOST_BYTES = 1 << 19
const MOST_PREFIX = 64
const MOST_NAMES = 8
const MOST_NAME = 256
const MOST_RECORDS = 512

/**
 * Numbers of one line in `records`: where its words begin and end, and where it begins, in UTF-16 units; the second of the day, -1 where
 * the line begins no stamp; what the time has, as `HeaderScanner` counts it (4 seconds, 1 a word for the half day); the number of the
 * author; whether the words are surely a person's own (1 or 0); whether a mark stands in front.
 */
export const RECORD = {
  size: 8,
  words: 0,
  end: 1,
  start: 2,
  second: 3,
  bits: 4,
  author: 5,
  isPlain: 6,
  isMarked: 7,
} as const

const encoder = new TextEncoder()

export class LineKernel {
  /** Of each line of the last run: see `RECORD`. */
  readonly records: Int32Array
  readonly #code: Exports
  readonly #bytes: Uint8Array
  readonly #nameLengths: Int32Array
  #prefix = ""
  #names = 0

  constructor(code: Exports) {
    const { buffer } = code.memory
    this.#code = code
    this.#bytes = new Uint8Array(buffer)
    this.#nameLengths = new Int32Array(buffer, code.place(PLACES.nameLengths), MOST_NAMES * 2)
    this.records = new Int32Array(buffer, code.place(PLACES.records), MOST_RECORDS * RECORD.size)
    const { ends, leads, pairs, tails } = PHRASES.filter.tables
    for (const [table, place] of [
      [ends, PLACES.ends],
      [leads, PLACES.leads],
      [pairs, PLACES.pairs],
      [tails, PLACES.tails],
    ] as const)
      this.#bytes.set(table, code.place(place))
  }

  /**
   * Takes up the bytes of whole lines, and goes to the line that begins at `from`.
   * @param to UTF-16 units that the lines have
   * @returns false where the bytes are too many, or no such text
   */
  open(bytes: Uint8Array, from: number, to: number): boolean {
    const end = bytes.lastIndexOf(10) + 1
    if (end > MOST_BYTES) return false
    this.#bytes.set(end === bytes.length ? bytes : bytes.subarray(0, end), this.#code.place(PLACES.text))
    this.#prefix = ""
    this.#names = 0
    return this.#code.open(end, from) === to
  }

  /**
   * @param prefix the line's first letters, up to its time; "" where no line is to be read
   * @param authors with the colon behind, in the order of their numbers
   */
  follow(prefix: string, authors: readonly string[]): void {
    const names = Math.min(authors.length, MOST_NAMES)
    if (prefix === this.#prefix && names === this.#names) return
    const bytes = encoder.encode(prefix)
    const length = bytes.length > MOST_PREFIX ? 0 : bytes.length
    this.#bytes.set(bytes.subarray(0, length), this.#code.place(PLACES.prefix))
    for (let name = this.#names; name < names; name += 1) this.#setName(name, authors[name] ?? "")
    this.#prefix = prefix
    this.#names = names
    this.#code.follow(length, prefix.length, prefix.charCodeAt(0) === 91 ? 1 : 0, names)
  }

  /**
   * Reads on from the line at hand until a line is not alike.
   * @param pass whether the line at hand was read by others
   * @returns how many lines it read: `records` has them
   */
  run(pass: boolean): number {
    return this.#code.run(pass ? 1 : 0)
  }

  /** Where the line at hand begins, in UTF-16 units. */
  get here(): number {
    return this.#code.here()
  }

  /** A name too long for its place becomes one that no line has. */
  #setName(place: number, name: string): void {
    const bytes = encoder.encode(name)
    const isLong = bytes.length > MOST_NAME
    this.#nameLengths.set(isLong ? [1, 1] : [bytes.length, name.length], place * 2)
    this.#bytes.set(isLong ? [10] : bytes, this.#code.place(PLACES.names) + place * MOST_NAME)
  }
}

/** On browsers, workers and Node alike (docs/decisions/0002-two-universal-names.md). */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: object }
}

let opened: LineKernel | null | undefined

/** @returns null where code cannot be compiled; then all lines are read the other way */
export function lineKernel(): LineKernel | null {
  opened ??= compiled()
  return opened
}

function compiled(): LineKernel | null {
  try {
    return new LineKernel(new WebAssembly.Instance(new WebAssembly.Module(LINE_KERNEL_CODE)).exports as Exports)
  } catch {
    return null
  }
}
