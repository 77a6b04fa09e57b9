/** Child of the bench: reads one file with whatsapp-chat-parser, and says what it took. */
import { readFileSync } from "node:fs"
import { parseString } from "whatsapp-chat-parser"
import { report } from "./report.ts"

const path = process.argv[2] ?? ""
const started = performance.now()
const messages = parseString(readFileSync(path, "utf8"))
const readMs = performance.now() - started
report(readMs, { entries: messages.length })
