/** The learned models of the project, opened as the apps do, without the kernel. */
import { readFileSync } from "node:fs"
import { type LearnedHeads, openHeads } from "../../packages/core/src/affect/open-heads.ts"

const models = new URL("../../packages/core/models/", import.meta.url)

export function modelBytes(name: string): Uint8Array {
  return readFileSync(new URL(name, models))
}

export function openLearned(): LearnedHeads {
  return openHeads(modelBytes("affect-2.bin"), modelBytes("heads-1.bin"))
}

/** The JSON at the head of a model file: what its script measured is there too. */
export function headerOf(name: string): unknown {
  const bytes = modelBytes(name)
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as unknown
}
