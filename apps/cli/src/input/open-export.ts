/** Reads an export with a bar, and settles the date order by flag or by asking, never by guessing. */
import { type ByteFile, type ReadOptions, type ReadOutcome, readExport } from "@aftertalk/core/readers"
import type { Asker } from "../asking/asker.ts"
import { chooseDateOrder } from "../asking/export-answers.ts"
import { startProgress } from "../screen/progress.ts"

export async function openExport(files: readonly ByteFile[], options: ReadOptions): Promise<ReadOutcome> {
  const progress = startProgress("Reading")
  try {
    return await readExport(files, options, { onProgress: progress.show })
  } finally {
    progress.end()
  }
}

/** The same read again in the order that the user chose, where the file leaves it open. */
export async function settleDates(
  files: readonly ByteFile[],
  outcome: ReadOutcome,
  options: ReadOptions,
  asker: Asker | null,
): Promise<ReadOutcome> {
  if (outcome.kind !== "read") return outcome
  const question = outcome.read.questions.find((one) => one.kind === "date-order")
  if (question === undefined) return outcome
  return openExport(files, { ...options, dateOrder: await chooseDateOrder(question, asker) })
}
