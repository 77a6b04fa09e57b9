/**
 * Measures what the engine makes of the annotated development sets, and prints the figures of one run.
 *
 *   npx tsx tools/evaluate/evaluate.ts DATA DESIGN [--all]
 *
 * DATA holds `accounts/` (dev.jsonl, dev-a.jsonl, score.mjs) and `safety/dev.jsonl`, DESIGN holds `vignettes-dev.json`.
 * The data are no part of the project, so the folders are arguments. `--all` prints every fact and not only the totals.
 */
import { join } from "node:path"
import { measureAccounts } from "./accounts.ts"
import { printAccounts } from "./print.ts"
import { measureSafety } from "./safety.ts"
import { measureVignettes } from "./vignettes.ts"

const [data, design] = process.argv.slice(2).filter((word) => !word.startsWith("--"))
if (data === undefined || design === undefined) {
  console.error("usage: npx tsx tools/evaluate/evaluate.ts DATA DESIGN [--all]")
  process.exit(2)
}
const all = process.argv.includes("--all")
const accounts = join(data, "accounts")
for (const name of ["dev-a.jsonl", "dev.jsonl"]) {
  printAccounts(name, await measureAccounts(join(accounts, name), join(accounts, "score.mjs")), all)
}
console.log(measureSafety(join(data, "safety", "dev.jsonl")))
const { lines, right, of } = measureVignettes(join(design, "vignettes-dev.json"))
console.log(`\nvignettes: ${right} of ${of} come out as stated`)
if (all) for (const line of lines) console.log(line)
