/** Sums of grams in plain TypeScript. This is the reference; the kernel must agree with it to the last bit: they are whole numbers. */
import type { Speaker } from "../model/safety.ts"
import { type GramSums, ROLES, VECTORS, lanesOf } from "./gram-sums.ts"
import { eachPair } from "./grams.ts"
import type { HeadModel } from "./head-file.ts"
import { MOST_TOKENS, MOST_WORDS } from "./pooler.ts"

export function makePlainGrams(model: HeadModel): GramSums {
  const lanes = lanesOf(model)
  const wordRows = new Float32Array(MOST_WORDS * VECTORS * lanes)
  const ids = new Int32Array(MOST_TOKENS)
  const hashes = new Uint32Array(MOST_TOKENS)
  const found = new Float32Array(2 * lanes)
  const { heads, gramWeights, rowOf } = model
  const width = heads.length
  const addGram = (gram: number): void => {
    const row = rowOf(gram)
    if (row === -1) return
    const from = row * width
    for (let head = 0; head < width; head += 1)
      found[head] = (found[head] as number) + (gramWeights[from + head] as number)
  }
  const sum = (count: number, role: Speaker): Float32Array => {
    found.fill(0)
    for (let at = 0; at < count; at += 1) addWord(found, wordRows, (ids[at] as number) * VECTORS, role, lanes, width)
    eachPair(hashes, count, role, addGram)
    return found
  }
  return { wordRows, lanes, ids, hashes, sum }
}

function addWord(
  found: Float32Array,
  wordRows: Float32Array,
  row: number,
  role: Speaker,
  lanes: number,
  width: number,
): void {
  const words = (row + ROLES.indexOf(role)) * lanes
  const letters = (row + ROLES.length) * lanes
  for (let head = 0; head < width; head += 1) {
    found[head] = (found[head] as number) + (wordRows[words + head] as number)
    found[lanes + head] = (found[lanes + head] as number) + (wordRows[letters + head] as number)
  }
}
