/**
 * The whole way, export to what the chat says, for growing chats: npm run whole-way -w bench -- [--sizes 10000,100000]
 * One fresh process a run; the median run of three is shown.
 */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { bundle } from "./bundle.ts"
import type { Measured } from "./report.ts"
import { CACHE_FOLDER, storedChat } from "./stored-chat.ts"

const RUNS = 3
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000" },
    layouts: { type: "string", default: "android-en" },
  },
})

const program = join(CACHE_FOLDER, "way-of-chat.mjs")
for (const layout of values.layouts.split(",")) {
  for (const size of values.sizes.split(",").map(Number)) {
    const { path } = storedChat(layout, size, 7)
    await bundle("way-of-chat", program)
    const runs = Array.from({ length: RUNS }, () => {
      return JSON.parse(execFileSync(process.execPath, [program, path], { encoding: "utf8" })) as Measured
    })
    const middle = runs.toSorted((a, b) => a.readMs - b.readMs)[Math.floor(RUNS / 2)]
    if (middle === undefined) continue
    const perSecond = Math.round(size / (middle.readMs / 1000))
    console.log(
      `${layout} ${size}: ${middle.readMs.toFixed(0)} ms, ${perSecond} messages/s, peak ${middle.peakMb.toFixed(0)} MB`,
    )
    console.log(`  ${JSON.stringify(middle.found)}`)
  }
}
