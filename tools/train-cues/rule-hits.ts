/**
 * What the rules say of rows, for the trainer of the heads: `npx tsx tools/train-cues/rule-hits.ts < ROWS > HITS`. A row is a JSON
 * line with `text` and `role` (or `speaker`); a line out is `{held, dropped}`: names of cues whose words hold, and of cues whose
 * words stand there but do not hold (denied, asked, of somebody else).
 */
import { createInterface } from "node:readline"
import { holds } from "../../packages/core/src/cues/find-message-cues.ts"
import { findRuleCues } from "../../packages/core/src/cues/rule-cues.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"

interface Row {
  readonly text: string
  readonly role?: Speaker
  readonly speaker?: Speaker
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue
  const row = JSON.parse(line) as Row
  const role = row.role ?? row.speaker ?? "account"
  const found = findRuleCues(row.text, role)
  const held = new Set(found.filter((cue) => holds(cue, role)).map(({ cue }) => cue))
  const dropped = new Set(found.map(({ cue }) => cue).filter((cue) => !held.has(cue)))
  console.log(JSON.stringify({ held: [...held], dropped: [...dropped] }))
}
