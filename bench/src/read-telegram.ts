/** Child of the bench: reads one Telegram export, all messages kept, and says what it took. */
import { readExport } from "../../packages/core/src/readers/read-export.ts"
import { pathFile } from "./path-file.ts"
import { report } from "./report.ts"

const started = performance.now()
const outcome = await readExport([pathFile(process.argv[2] ?? "")], {}, {})
const readMs = performance.now() - started
if (outcome.kind !== "read" || outcome.read.problems.length > 0)
  throw new Error("Cannot measure: the file was not read")
const [chat] = outcome.read.chats
report(readMs, { items: (chat?.messages.length ?? 0) + (chat?.service ?? 0) })
