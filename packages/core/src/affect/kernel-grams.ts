/** Sums of grams by the compiled kernel. Its table of grams is the one of the file, laid out with full lanes. */
import { type GramSums, ROLES, VECTORS, lanesOf } from "./gram-sums.ts"
import { END, ROLE_SEEDS, START } from "./grams.ts"
import type { HeadModel } from "./head-file.ts"
import type { AffectKernel, Take } from "./kernel-memory.ts"
import { MOST_TOKENS, MOST_WORDS } from "./pooler.ts"

const FLOAT = 4
/** Fields of the kernel's `struct Grams`, four bytes each. */
const FIELDS = 8

export function makeKernelGrams(kernel: AffectKernel, take: Take, model: HeadModel): GramSums {
  const lanes = lanesOf(model)
  const { keys, rows } = model.table
  const count = model.gramWeights.length / model.heads.length
  const keysAt = take(keys.length * FLOAT)
  const rowsAt = take(rows.length * FLOAT)
  const weights = take(count * lanes)
  const words = take(MOST_WORDS * VECTORS * lanes * FLOAT)
  const table = take(FIELDS * FLOAT)
  const ids = take(MOST_TOKENS * FLOAT)
  const hashes = take(MOST_TOKENS * FLOAT)
  const out = take(2 * lanes * FLOAT)
  const { buffer } = table
  new Int32Array(buffer, keysAt.at, keys.length).set(keys)
  new Int32Array(buffer, rowsAt.at, rows.length).set(rows)
  layWeights(new Int8Array(buffer, weights.at, count * lanes), model, lanes)
  new Uint32Array(buffer, table.at, FIELDS).set([
    keysAt.at,
    rowsAt.at,
    keys.length - 1,
    weights.at,
    words.at,
    lanes,
    START,
    END,
  ])
  const found = new Float32Array(buffer, out.at, 2 * lanes)
  return {
    lanes,
    wordRows: new Float32Array(buffer, words.at, MOST_WORDS * VECTORS * lanes),
    ids: new Int32Array(buffer, ids.at, MOST_TOKENS),
    hashes: new Uint32Array(buffer, hashes.at, MOST_TOKENS),
    sum: (length, role) => {
      kernel.grams(table.at, ids.at, hashes.at, length, ROLES.indexOf(role), ROLE_SEEDS[role], out.at)
      return found
    },
  }
}

function layWeights(to: Int8Array, { heads, gramWeights }: HeadModel, lanes: number): void {
  const width = heads.length
  for (let row = 0; row * width < gramWeights.length; row += 1)
    to.set(gramWeights.subarray(row * width, (row + 1) * width), row * lanes)
}
