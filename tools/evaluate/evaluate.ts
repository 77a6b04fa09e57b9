/**
 * Measures what the engine makes of every development set, and prints the figures of one run, each with its 95 % interval over texts, and
 * the ten errors that each set has most, by kind.
 *
 *   npm run evaluate [-- DATA DESIGN] [--only WORD]
 *
 * DATA holds `accounts`, `safety`, `cues`, `cues-scheme.jsonl`, `goemotions` and `goemotions-teacher`, DESIGN holds `vignettes-dev.json`; where
 * they are not named, `../shared/data` and `../shared/design` are tried. The data are no part of the project: without them the sets that
 * the project wrote itself are measured, and those that are missing are named. `--only` takes the sets whose file names hold a word.
 */
import { fileURLToPath } from "node:url"
import { openLearned } from "./models.ts"
import { linesOf } from "./report.ts"
import { allSets, isThere } from "./sets.ts"
import { unmetWriters } from "./unmet-writers.ts"

const beside = (name: string): string => fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url))
const args = process.argv.slice(2)
const onlyAt = args.indexOf("--only")
const only = onlyAt === -1 ? "" : (args[onlyAt + 1] ?? "")
const folders = args.filter((_, at) => onlyAt === -1 || at < onlyAt || at > onlyAt + 1)
const places = { data: folders[0] ?? beside("data"), design: folders[1] ?? beside("design") }
const start = performance.now()
const sets = allSets(places, openLearned()).filter(({ path }) => path.includes(only))
for (const set of sets.filter(isThere)) for (const line of linesOf(set.measure())) console.log(line)
if ("heads-1.bin cues".includes(only)) for (const line of linesOf(unmetWriters())) console.log(line)
const missing = sets.filter((set) => !isThere(set))
if (missing.length > 0)
  console.log(`\nNot measured, since the file is not there:\n  ${missing.map(({ path }) => path).join("\n  ")}`)
console.log(
  `\n${sets.length - missing.length} of ${sets.length} sets in ${((performance.now() - start) / 1000).toFixed(0)} s`,
)
