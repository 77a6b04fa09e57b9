/** Goes through a JSON export once, block by block. */
import { blocksOf } from "../blocks.ts"
import type { ProblemList } from "../problems.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { utf8Of } from "../utf8-file.ts"
import type { JsonFrame } from "./frame.ts"
import { type ItemTaker, JsonItems } from "./items.ts"
import { JsonSplitter } from "./splitter.ts"

/** @throws Cancelled when the hooks say so */
export async function readJson(
  file: ByteFile,
  frame: JsonFrame,
  taker: ItemTaker,
  problems: ProblemList,
  hooks: ReadHooks,
): Promise<void> {
  const splitter = new JsonSplitter(frame, new JsonItems(frame, taker, problems))
  const utf8 = await utf8Of(file, hooks)
  for await (const block of blocksOf(utf8.file, hooks)) splitter.push(block)
  splitter.end()
  problems.addAll(utf8.problems())
}
