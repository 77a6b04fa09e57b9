/**
 * What the safety rules say of texts, for tuning the second look: `npx tsx tools/train-cues/route-hits.ts < ROWS > HITS`. A row is a
 * JSON line with `text` and `role` (or `speaker`); a line out is `{outright, hinted}`: routes at the narrow and at the usual width.
 */
import { createInterface } from "node:readline"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import { findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"

interface Row {
  readonly text: string
  readonly role?: Speaker
  readonly speaker?: Speaker
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue
  const row = JSON.parse(line) as Row
  const routes = ([1, 2] as const).map((width) =>
    findSafetyRoutes(row.text, row.role ?? row.speaker ?? "account", width).map(({ route }) => route),
  )
  console.log(JSON.stringify({ outright: routes[0], hinted: routes[1] }))
}
