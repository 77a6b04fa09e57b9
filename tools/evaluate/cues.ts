/**
 * Rows of one cue that come out otherwise, on the screen of the one who develops: `npx tsx tools/evaluate/cues.ts CUE FILE... [--rules]`.
 * `--rules` leaves the learned heads out. Figures are printed by `npm run evaluate`.
 */
import { cuesOf, readCueRows } from "./cue-rows.ts"
import { openLearned } from "./models.ts"

const [wanted = "", ...files] = process.argv.slice(2).filter((arg) => !arg.startsWith("--"))
const heads = process.argv.includes("--rules") ? undefined : openLearned()
for (const row of files.flatMap(readCueRows).filter(({ cue }) => cue === wanted)) {
  const isSaid = cuesOf(row, heads).some(({ cue }) => cue === wanted)
  if (isSaid !== (row.label === 1)) console.log(`${row.label === 1 ? "missed" : "FALSE "} ${row.role} ${row.text}`)
}
