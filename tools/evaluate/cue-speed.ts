/** Messages a second for rules and heads together, on one core: `npx tsx tools/evaluate/cue-speed.ts FILE.jsonl`; lines hold `text` and `role`. */
import { readFileSync } from "node:fs"
import { openHeads } from "../../packages/core/src/affect/open-heads.ts"
import { findMessageCues } from "../../packages/core/src/cues/find-message-cues.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"

interface Row {
  readonly text: string
  readonly role?: Speaker
}

const models = new URL("../../packages/core/models/", import.meta.url)
const heads = openHeads(readFileSync(new URL("affect-2.bin", models)), readFileSync(new URL("heads-1.bin", models)))
const rows = readFileSync(process.argv[2] ?? "", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row)

time("affect alone", ({ text }) => heads.affectOf(text))
time("heads alone", ({ text, role }) => heads.scoresOf(text, role ?? "user"))
time("rules alone", ({ text, role }) => findMessageCues(text, role ?? "user"))
time("rules and heads", ({ text, role }) => findMessageCues(text, role ?? "user", {}, heads))

/** The first round warms what is kept of each word. */
function time(name: string, run: (row: Row) => unknown): void {
  for (const row of rows) run(row)
  const began = performance.now()
  for (const row of rows) run(row)
  const seconds = (performance.now() - began) / 1000
  console.log(`${name.padEnd(18)}${Math.round(rows.length / seconds)} messages a second`)
}
