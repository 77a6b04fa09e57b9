/** The two model files, opened by whoever has the bytes: core reads no disk. The heads serve the cues and the safety routes. */
import { makeAffectEngine } from "./affect.ts"
import { readHeadModel } from "./head-file.ts"
import { type HeadEngine, makeHeadEngine } from "./heads.ts"
import { makeKernelGrams } from "./kernel-grams.ts"
import { type AffectKernel, openMemory } from "./kernel-memory.ts"
import { makeKernelPooler } from "./kernel-pooler.ts"
import { readAffectModel } from "./model-file.ts"

export interface LearnedHeads extends HeadEngine {
  /** 28 calibrated probabilities, by name. */
  readonly affectOf: (text: string) => Readonly<Record<string, number>>
}

/**
 * @param kernel the compiled kernel, where the app could compile it; it does the same in a fraction of the time
 * @throws RangeError when the bytes are no such models, or do not belong together
 */
export function openHeads(affectBytes: Uint8Array, headBytes: Uint8Array, kernel?: AffectKernel): LearnedHeads {
  const body = readAffectModel(affectBytes)
  const heads = readHeadModel(headBytes)
  const take = kernel === undefined ? null : openMemory(kernel)
  const engine =
    kernel === undefined || take === null
      ? makeAffectEngine(body)
      : makeAffectEngine(body, (model) => makeKernelPooler(kernel, take, model))
  const { scoresOf, isSilent } =
    kernel === undefined || take === null
      ? makeHeadEngine(heads, engine, body.sha256)
      : makeHeadEngine(heads, engine, body.sha256, (model) => makeKernelGrams(kernel, take, model))
  const affectOf = (text: string): Readonly<Record<string, number>> => {
    const found = engine.affectOf(text)
    return Object.fromEntries(body.labels.map((label, at) => [label, found[at] ?? 0]))
  }
  return { scoresOf, isSilent, affectOf }
}
