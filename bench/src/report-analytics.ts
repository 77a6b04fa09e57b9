/**
 * Child of the bench: the report that `chat-analytics` makes of the same file. It is no dependency of ours: its folder is the
 * second argument, one in which `npm install chat-analytics@1.1.2` was run.
 */
import { copyFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { report } from "./report.ts"

interface Analytics {
  generateDatabase(files: readonly unknown[], config: unknown, env: unknown): Promise<{ readonly numMessages: number }>
  generateReport(database: unknown, env: unknown): Promise<{ readonly html: string }>
}

const [, , path = "", folder = ""] = process.argv
const NAME = "chat-analytics"
const require = createRequire(join(folder, "package.json"))
const analytics: Analytics = require(NAME)
const home = dirname(require.resolve(`${NAME}/package.json`))
const { loadFile, loadNodeAsset } = require(join(home, "dist/lib/NodeEnv.js"))
const { Progress } = require(join(home, "dist/pipeline/Progress.js"))

// It tells a chat by the name of its file.
const named = join(dirname(path), "WhatsApp Chat with Mira Holm.txt")
copyFileSync(path, named)
const started = performance.now()
const env = { loadAsset: loadNodeAsset, progress: new Progress() }
const database = await analytics.generateDatabase([loadFile(named)], { platform: "whatsapp", demo: false }, env)
const { html } = await analytics.generateReport(database, env)
report(performance.now() - started, { messages: database.numMessages, isWritten: html.length > 0 })
