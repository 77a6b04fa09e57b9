/**
 * Measures the safety routes on labelled short texts: `tsx tools/evaluate/safety-curve.ts FILE.jsonl [--half a|b] [--misses] [--width N]`.
 * A line is `{id, text, speaker, routes, open}`. Prints recall and precision on any serious route and for each route at
 * the three widths, for the two halves (by hash of the id) and the whole. A route in `open` is neither right nor wrong.
 * Rows are read from the folder that is named; none are kept here.
 */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { SAFETY_ROUTES, SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../../packages/core/src/model/safety.ts"
import { findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"

interface Row {
  readonly id: string
  readonly text: string
  readonly speaker: Speaker
  readonly routes: readonly SafetyRoute[]
  readonly open: readonly SafetyRoute[]
  readonly kind?: string
}

interface Count {
  hit: number
  missed: number
  wrong: number
}

const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith("--") && !/^(a|b|\d)$/u.test(arg))
if (file === undefined) throw new RangeError("Cannot measure: name a file of labelled texts")
const half = valueOf("--half")
const onlyWidth = valueOf("--width")
const rows = readRows(file)

for (const width of [1, 2, 3] as const) {
  if (onlyWidth !== null && Number(onlyWidth) !== width) continue
  for (const part of half === null ? ["a", "b", "all"] : [half]) report(width, part)
}
if (args.includes("--misses")) listErrors()

function valueOf(flag: string): string | null {
  const at = args.indexOf(flag)
  return at === -1 ? null : (args[at + 1] ?? null)
}

function readRows(path: string): readonly Row[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
}

function inHalf(row: Row, part: string): boolean {
  const even = Number.parseInt(createHash("sha256").update(row.id).digest("hex").slice(-1), 16) % 2 === 0
  return part === "all" || (part === "a") === even
}

function report(width: 1 | 2 | 3, part: string): void {
  const counts = new Map<string, Count>()
  const serious = countOf(counts, "any serious")
  let exact = 0
  let total = 0
  for (const row of rows.filter((each) => inHalf(each, part))) {
    const found = findSafetyRoutes(row.text, row.speaker, width).map((each) => each.route)
    for (const route of SAFETY_ROUTES) addOne(countOf(counts, route), row, route, found.includes(route))
    const want = SERIOUS_ROUTES.some((route) => row.routes.includes(route))
    const got = SERIOUS_ROUTES.some((route) => found.includes(route))
    const may = SERIOUS_ROUTES.some((route) => row.open.includes(route) && found.includes(route))
    if (want && got) serious.hit += 1
    else if (want) serious.missed += 1
    else if (got && !may) serious.wrong += 1
    total += 1
    if (
      found.every((route) => row.routes.includes(route) || row.open.includes(route)) &&
      row.routes.every((route) => found.includes(route))
    )
      exact += 1
  }
  console.log(`width ${width}, half ${part}: ${total} texts, ${exact} exact`)
  for (const [name, { hit, missed, wrong }] of counts) {
    const recall = hit + missed === 0 ? 1 : hit / (hit + missed)
    const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong)
    console.log(
      `  ${name.padEnd(18)} recall ${recall.toFixed(3)} (${hit}/${hit + missed})  precision ${precision.toFixed(3)} (${wrong} wrong)`,
    )
  }
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { hit: 0, missed: 0, wrong: 0 }
  counts.set(name, count)
  return count
}

function addOne(count: Count, row: Row, route: SafetyRoute, found: boolean): void {
  if (row.routes.includes(route)) {
    if (found) count.hit += 1
    else count.missed += 1
  } else if (found && !row.open.includes(route)) count.wrong += 1
}

/** The rows that come out otherwise, on the screen of the one who develops; never in a file. */
function listErrors(): void {
  for (const row of rows.filter((each) => inHalf(each, half ?? "all"))) {
    const found = findSafetyRoutes(row.text, row.speaker, 2)
    const names = found.map((each) => each.route)
    const missing = row.routes.filter((route) => !names.includes(route))
    const wrong = found.filter(({ route }) => !row.routes.includes(route) && !row.open.includes(route))
    if (missing.length + wrong.length === 0) continue
    const shown = wrong.map(
      ({ route, spans }) => `+${route}[${spans.map(({ start, end }) => row.text.slice(start, end)).join(" | ")}]`,
    )
    console.log(
      `${row.id} ${row.speaker} ${row.text}\n    ${[...missing.map((route) => `-${route}`), ...shown].join(" ")} (${row.kind ?? ""})`,
    )
  }
}
