/** The two model files, opened by whoever has the bytes: core reads no disk. The heads serve the cues and the safety routes. */
import { makeAffectEngine } from "./affect.ts"
import { readHeadModel } from "./head-file.ts"
import { type HeadEngine, makeHeadEngine } from "./heads.ts"
import { readAffectModel } from "./model-file.ts"

export interface LearnedHeads extends HeadEngine {
  /** 28 calibrated probabilities, by name. */
  readonly affectOf: (text: string) => Readonly<Record<string, number>>
}

/** @throws RangeError when the bytes are no such models, or do not belong together */
export function openHeads(affectBytes: Uint8Array, headBytes: Uint8Array): LearnedHeads {
  const body = readAffectModel(affectBytes)
  const engine = makeAffectEngine(body)
  const { scoresOf } = makeHeadEngine(readHeadModel(headBytes), engine, body.sha256)
  const affectOf = (text: string): Readonly<Record<string, number>> => {
    const found = engine.affectOf(text)
    return Object.fromEntries(body.labels.map((label, at) => [label, found[at] ?? 0]))
  }
  return { scoresOf, affectOf }
}
