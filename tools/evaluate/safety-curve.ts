/**
 * Measures the safety routes on labelled short texts:
 * `tsx tools/evaluate/safety-curve.ts FILE.jsonl [--half a|b] [--misses] [--width 1|2|3|both] [--curve]`.
 * A line is `{id, text, speaker, routes, open}`. Prints recall and precision on any serious route and for each route with the rules at
 * the three widths and with rules and the learned second look (`both`, what the apps use), for the two halves (by hash of the id)
 * and the whole. `--curve`: both, at several thresholds. A route in `open` is neither right nor wrong. Rows are read from the file
 * that is named; none are kept here.
 */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { SAFETY_ROUTES, SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../../packages/core/src/model/safety.ts"
import { openDangerSense } from "../../packages/core/src/safety/danger-sense.ts"
import { type FoundRoute, findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"
import { findSafetyRoutesWith } from "../../packages/core/src/safety/second-layer.ts"

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

type Way = 1 | 2 | 3 | "both"

const CUTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]
const sense = openDangerSense(readFileSync(new URL("../../packages/core/models/danger-1.bin", import.meta.url)))
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith("--") && !/^(a|b|\d|both)$/u.test(arg))
if (file === undefined) throw new RangeError("Cannot measure: name a file of labelled texts")
const half = valueOf("--half")
const onlyWidth = valueOf("--width")
const rows = readRows(file)

for (const way of [1, 2, 3, "both"] as const) {
  if (onlyWidth !== null && onlyWidth !== String(way)) continue
  for (const part of half === null ? ["a", "b", "all"] : [half]) report(way, part)
}
if (args.includes("--curve")) showCurve()
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

function find(text: string, speaker: Speaker, way: Way): readonly FoundRoute[] {
  return way === "both" ? findSafetyRoutesWith(sense, text, speaker) : findSafetyRoutes(text, speaker, way)
}

function showCurve(): void {
  const seen = rows.map((row) => {
    const ruled = findSafetyRoutes(row.text, row.speaker).some(({ route }) => isSerious(route))
    return { row, ruled, score: sense.scores(row.text, row.speaker)[0] ?? 0 }
  })
  const wanted = rows.filter(({ routes }) => routes.some(isSerious)).length
  for (const cut of CUTS) {
    const opened = seen.filter(({ ruled, score }) => ruled || score >= cut)
    const hit = opened.filter(({ row }) => row.routes.some(isSerious)).length
    const wrong = opened.filter(({ row }) => ![...row.routes, ...row.open].some(isSerious)).length
    console.log(`both from ${cut}: recall ${share(hit, wanted)}, precision ${share(hit, hit + wrong)} (${wrong} wrong)`)
  }
}

function share(part: number, whole: number): string {
  return (whole === 0 ? 1 : part / whole).toFixed(3)
}

function isSerious(route: SafetyRoute): boolean {
  return SERIOUS_ROUTES.some((serious) => serious === route)
}

function report(width: Way, part: string): void {
  const counts = new Map<string, Count>()
  const serious = countOf(counts, "any serious")
  let exact = 0
  let total = 0
  for (const row of rows.filter((each) => inHalf(each, part))) {
    const found = find(row.text, row.speaker, width).map((each) => each.route)
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
    const found = find(row.text, row.speaker, onlyWidth === "2" ? 2 : "both")
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
