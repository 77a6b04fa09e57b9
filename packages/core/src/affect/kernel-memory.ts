/**
 * What the compiled kernel (`packages/core/kernel/affect.c`) exports, and its memory. The app compiles it, since it
 * lies in a file of its own; where it cannot, plain code gives the same numbers slower.
 */

/** All places are in bytes of the kernel's memory. */
export interface AffectKernel {
  readonly memory: { readonly buffer: ArrayBufferLike; readonly grow: (pages: number) => number }
  /** Where free memory begins. */
  readonly heap: () => number
  readonly pool: (
    ids: number,
    count: number,
    rows: number,
    filters: number,
    dim: number,
    parameters: number,
    out: number,
  ) => void
  readonly multiply: (matrix: number, rows: number, width: number, vector: number, out: number) => void
  readonly grams: (
    table: number,
    ids: number,
    hashes: number,
    count: number,
    role: number,
    seed: number,
    out: number,
  ) => void
}

/** Bytes of the kernel's memory. */
export interface Taken {
  readonly at: number
  readonly buffer: ArrayBufferLike
}

export type Take = (bytes: number) => Taken

const PAGE = 65_536
/** For rows of words (36 MB), what words add for the heads (13 MB), and the tables of the models. */
const ALL = 60 * 2 ** 20

/** Memory is taken once, since views on it die when it grows. */
export function openMemory({ memory, heap }: AffectKernel): Take {
  let free = aligned(heap())
  const missing = free + ALL - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
  const { buffer } = memory
  return (bytes) => {
    const at = free
    free = aligned(at + bytes)
    if (free > buffer.byteLength)
      throw new RangeError("Cannot run the kernel: need models that fit its memory, got larger ones")
    return { at, buffer }
  }
}

function aligned(place: number): number {
  return Math.ceil(place / 16) * 16
}
