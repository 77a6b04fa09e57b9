/** The learned models, read from disk when a command first needs them. */
import { readFile } from "node:fs/promises"
import { type LearnedHeads, openHeads } from "@aftertalk/core"

const MODELS = new URL("../../../packages/core/models/", import.meta.url)

export async function openModels(): Promise<LearnedHeads> {
  const [affect, heads] = await Promise.all([
    readFile(new URL("affect-2.bin", MODELS)),
    readFile(new URL("heads-1.bin", MODELS)),
  ])
  return openHeads(affect, heads)
}
