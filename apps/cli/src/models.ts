/** The learned models, read from disk when a command first needs them, and the kernel that makes them fast. */
import { readFile } from "node:fs/promises"
import { type AffectKernel, type LearnedHeads, openHeads } from "@aftertalk/core"

const MODELS = new URL("../../../packages/core/models/", import.meta.url)

/** Node has it; the types of Node do not name it. */
declare const WebAssembly: {
  readonly validate: (bytes: Uint8Array) => boolean
  readonly instantiate: (bytes: Uint8Array) => Promise<{ readonly instance: { readonly exports: object } }>
}

export async function openModels(): Promise<LearnedHeads> {
  const [affect, heads, code] = await Promise.all(
    ["affect-2.bin", "heads-1.bin", "affect-kernel-1.wasm"].map((name) => readFile(new URL(name, MODELS))),
  )
  if (affect === undefined || heads === undefined || code === undefined) throw new RangeError("Cannot open the models")
  return openHeads(affect, heads, await compiled(code))
}

/** Undefined where the machine has no SIMD: then the same is worked out slower. */
async function compiled(code: Uint8Array): Promise<AffectKernel | undefined> {
  if (!WebAssembly.validate(code)) return undefined
  const { instance } = await WebAssembly.instantiate(code)
  return instance.exports as AffectKernel
}
