/** The pooled numbers by the compiled kernel, four at a time. */
import type { AffectKernel, Take } from "./kernel-memory.ts"
import type { AffectModel } from "./model-file.ts"
import { MOST_TOKENS, MOST_WORDS, type Pooler } from "./pooler.ts"

const FLOAT = 4

export function makeKernelPooler(kernel: AffectKernel, take: Take, model: AffectModel): Pooler {
  const { dim, filters } = model
  const pooledWidth = 3 * filters + dim
  const width = dim + 5 * filters
  const rows = floats(take, MOST_WORDS * width)
  const words = take(MOST_TOKENS * FLOAT)
  const parameters = floats(take, 3 * filters)
  const pooled = floats(take, pooledWidth)
  parameters.set(model.wide3Bias, 0)
  parameters.set(model.wide2Bias, filters)
  parameters.set(model.attention, 2 * filters)
  return {
    rows,
    ids: new Int32Array(words.buffer, words.at, MOST_TOKENS),
    pool: (count) => {
      kernel.pool(words.at, count, rows.byteOffset, filters, dim, parameters.byteOffset, pooled.byteOffset)
      return pooled
    },
    matrix: (values) => {
      const matrix = floats(take, values.length)
      const out = floats(take, values.length / pooledWidth)
      matrix.set(values)
      return () => {
        kernel.multiply(matrix.byteOffset, out.length, pooledWidth, pooled.byteOffset, out.byteOffset)
        return out
      }
    },
  }
}

function floats(take: Take, count: number): Float32Array {
  const { at, buffer } = take(count * FLOAT)
  return new Float32Array(buffer, at, count)
}
