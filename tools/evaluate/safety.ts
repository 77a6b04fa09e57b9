/** Safety routes on the short texts: for each route what was opened, missed and opened in error. */
import { readFileSync } from "node:fs"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import { safetyRoutesOf } from "./routes.ts"

interface Row {
  readonly text: string
  readonly speaker: Speaker
  readonly routes: readonly string[]
  readonly open: readonly string[]
}

const ROUTES = [
  "USER_SUICIDE",
  "EX_SUICIDE",
  "ABUSE_STALKING",
  "USER_PURSUIT",
  "MINOR",
  "COPARENTING",
  "SHARED_HOME_MONEY",
  "WORKPLACE_STUDY",
] as const

export function measureSafety(path: string): string {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
  const table = new Map<string, { hit: number; alarm: number; miss: number }>(
    ROUTES.map((route) => [route, { hit: 0, alarm: 0, miss: 0 }]),
  )
  for (const row of rows) {
    const said: ReadonlySet<string> = new Set(safetyRoutesOf(row.text, row.speaker))
    for (const [route, cell] of table) count(cell, row, route, said.has(route))
  }
  const lines = [...table].map(([route, { hit, alarm, miss }]) => {
    return `${route.padEnd(20)}${percent(hit, hit + alarm)}${percent(hit, hit + miss)}   missed ${miss}, in error ${alarm}`
  })
  return [`\nsafety, ${rows.length} short texts`, `${"".padEnd(20)}precision   recall`, ...lines].join("\n")
}

function count(cell: { hit: number; alarm: number; miss: number }, row: Row, route: string, said: boolean): void {
  if (row.routes.includes(route)) {
    if (said) cell.hit++
    else cell.miss++
  } else if (said && !row.open.includes(route)) cell.alarm++
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? "-" : (part / whole).toFixed(3)).padStart(9)
}
