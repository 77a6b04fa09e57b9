/**
 * Measures, and with `--write` puts the tables and the chart into docs/performance.md. From the repository root:
 *
 *   npm run bench -- [whatsapp] [telegram] [whole-way] [growth] [--rounds 5] [--sizes 10000,100000] [--analytics FOLDER] [--write]
 */
import { readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { growthChart } from "./growth-chart.ts"
import { growthTable, measureGrowth } from "./growth.ts"
import { compareTelegram } from "./telegram.ts"
import { compareWhatsapp } from "./whatsapp.ts"
import { compareWholeWay } from "./whole-way.ts"

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url))
const GROWTH_SIZES = [1000, 10_000, 100_000, 1_000_000, 5_000_000]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    sizes: { type: "string" },
    layouts: { type: "string", default: "android-en,ios-de" },
    items: { type: "string", default: "400000" },
    analytics: { type: "string" },
    write: { type: "boolean", default: false },
  },
})
const rounds = Number(values.rounds)
const sizes = values.sizes?.split(",").map(Number)
const wanted = new Set(positionals.length === 0 ? ["whatsapp", "telegram", "whole-way", "growth"] : positionals)

if (wanted.has("whatsapp")) {
  const settings = { layouts: values.layouts.split(","), sizes: sizes ?? [10_000, 100_000, 1_000_000], rounds }
  const [rows, isRight] = await compareWhatsapp(settings)
  if (!isRight) process.exitCode = 1
  show("whatsapp", rows)
}
if (wanted.has("telegram")) show("telegram", await compareTelegram(Number(values.items), rounds))
if (wanted.has("whole-way")) {
  show("whole-way", await compareWholeWay(sizes ?? [10_000, 100_000, 1_000_000], rounds, values.analytics))
}
if (wanted.has("growth")) {
  const grown = await measureGrowth(sizes ?? GROWTH_SIZES, rounds)
  show("growth", growthTable(sizes ?? GROWTH_SIZES, grown))
  if (values.write) writeFileSync(`${DOCS}performance-growth.svg`, growthChart(sizes ?? GROWTH_SIZES, grown))
}

/** Between the marks of this part; all else on the page stays as it is. */
function show(part: string, rows: string): void {
  console.log(`\n${rows}\n`)
  if (!values.write) return
  const page = readFileSync(`${DOCS}performance.md`, "utf8")
  const open = `<!-- ${part} -->`
  const [from, to] = [page.indexOf(open), page.indexOf(`<!-- end of ${part} -->`)]
  if (from < 0 || to < from) throw new Error(`Cannot write: docs/performance.md has no marks for ${part}`)
  const machine = `Node ${process.versions.node}, ${cpus().length} cores, median of ${rounds}.`
  writeFileSync(`${DOCS}performance.md`, `${page.slice(0, from)}${open}\n\n${rows}\n\n${machine}\n\n${page.slice(to)}`)
}
