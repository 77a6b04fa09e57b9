/**
 * Measures the cues on rows: `npx tsx tools/evaluate/cues.ts PATH [--errors CUE] [--rules] [--pairs SCHEME]`. PATH is a folder
 * of `*.jsonl` or one file; each line holds `text`, `role`, `cue`, `label`, `prev`. Only the label of a row's own cue is firm,
 * so every cue is scored on its own rows; rows with the cue "none" give false cues per 1,000 messages. `--rules` leaves the
 * learned heads out. Rows that the heads learned from flatter them: figures on unseen rows are in docs/models/cues.md.
 * SCHEME holds `cue`, `positive`, `negative`: how often a true example scores above a look-alike.
 */
import { readFileSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { CUES_WITH_RULES, findMessageCues, holds } from "../../packages/core/src/cues/find-message-cues.ts"
import { openHeads } from "../../packages/core/src/affect/open-heads.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import { pairsRight } from "./cue-pairs.ts"

interface Row {
  readonly cue: string
  readonly label: 0 | 1
  readonly role: Speaker
  readonly text: string
  readonly prev?: string | null
  readonly spans: readonly (readonly [number, number])[]
}

interface Score {
  hits: number
  misses: number
  alarms: number
  negatives: number
  touching: number
}

const ZERO: Score = { hits: 0, misses: 0, alarms: 0, negatives: 0, touching: 0 }

const args = process.argv.slice(2)
const [path = ""] = args
const wanted = valueOf("--errors")
const scheme = valueOf("--pairs")
const models = new URL("../../packages/core/models/", import.meta.url)
const model = (name: string): Uint8Array => readFileSync(new URL(name, models))
const learned = openHeads(model("affect-2.bin"), model("heads-1.bin"))
const heads = args.includes("--rules") ? undefined : learned
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => join(path, name))
  : [path]
const total = new Map<string, Score>()
for (const file of files) {
  const scores = scoreFile(readRows(file))
  console.log(`\n${file.slice(file.lastIndexOf("/") + 1)}`)
  print(scores)
  for (const [cue, score] of scores) add(total, cue, score)
}
if (files.length > 1) {
  console.log("\nall files")
  print(total)
}

if (scheme !== "") console.log(pairsRight(scheme, learned))

function valueOf(flag: string): string {
  const at = args.indexOf(flag)
  return at === -1 ? "" : (args[at + 1] ?? "")
}

function readRows(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
}

function scoreFile(rows: readonly Row[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  for (const row of rows) {
    const context = typeof row.prev === "string" ? { prev: row.prev } : {}
    const found = findMessageCues(row.text, row.role, context, heads).filter((cue) => holds(cue, row.role))
    if (row.cue === "none") add(scores, "none", { ...ZERO, alarms: found.length, negatives: 1 })
    else if (heads !== undefined || CUES_WITH_RULES.some((cue) => cue === row.cue))
      add(scores, row.cue, scoreRow(row, found))
  }
  return scores
}

function scoreRow(row: Row, found: ReturnType<typeof findMessageCues>): Score {
  const said = found.find(({ cue }) => cue === row.cue)
  if (wanted === row.cue && (said !== undefined) !== (row.label === 1)) {
    console.log(`${row.label === 1 ? "missed" : "FALSE "} ${row.role} ${row.text}`)
  }
  if (row.label === 0) return { ...ZERO, negatives: 1, alarms: said === undefined ? 0 : 1 }
  if (said === undefined) return { ...ZERO, misses: 1 }
  const touches = row.spans.some(([start, end]) => said.start < end && said.end > start)
  return { ...ZERO, hits: 1, touching: touches ? 1 : 0 }
}

function add(scores: Map<string, Score>, cue: string, more: Score): void {
  const score = scores.get(cue) ?? { ...ZERO }
  for (const key of ["hits", "misses", "alarms", "negatives", "touching"] as const) score[key] += more[key]
  scores.set(cue, score)
}

function print(scores: ReadonlyMap<string, Score>): void {
  const f1s: number[] = []
  for (const [cue, { hits, misses, alarms, negatives, touching }] of scores) {
    if (cue === "none") {
      console.log(`everyday messages: ${Math.round((1000 * alarms) / negatives)} false cues per 1,000`)
      continue
    }
    const precision = hits / Math.max(1, hits + alarms)
    const recall = hits / Math.max(1, hits + misses)
    const f1 = (2 * hits) / Math.max(1, 2 * hits + misses + alarms)
    f1s.push(f1)
    const cells = [precision, recall, f1, touching / Math.max(1, hits)].map((value) => value.toFixed(2).padStart(6))
    console.log(`${cue.padEnd(22)}${cells.join("")}   (${hits + misses} positives, ${negatives} negatives)`)
  }
  const mean = f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length)
  console.log(`${"macro F1".padEnd(22)}${" ".repeat(12)}${mean.toFixed(2).padStart(6)}`)
}
