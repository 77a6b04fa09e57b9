/** A text file as UTF-8 bytes, for readers that work on bytes. What is UTF-8 already is passed on untouched. */
import type { Problem } from "../model/problem.ts"
import { firstBlock } from "./blocks.ts"
import { decodeText, encodingOf } from "./decode.ts"
import type { ByteFile, ReadHooks } from "./source.ts"

export interface Utf8File {
  readonly file: ByteFile
  /** What the change of encoding met; complete when the file was read to its end. */
  problems(): readonly Problem[]
}

export async function utf8Of(file: ByteFile, hooks: ReadHooks): Promise<Utf8File> {
  const { isCancelled } = hooks
  const quiet: ReadHooks = isCancelled === undefined ? {} : { isCancelled }
  const encoding = encodingOf(await firstBlock(file, quiet))
  if (encoding === "utf-8" || encoding === null) return { file, problems: () => [] }
  const text = decodeText(file, quiet)
  const encoder = new TextEncoder()
  return {
    file: {
      ...file,
      slice: null,
      async *open() {
        for await (const piece of text) yield encoder.encode(piece)
      },
    },
    problems: () => text.problems(),
  }
}
