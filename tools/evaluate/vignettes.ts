/**
 * Vignettes: short made-up cases with the reading that is expected of each. The set is a file given as an argument, in the
 * format of packages/core/fixtures/vignettes/README.md. Measured: the route, what stands first and in the top three,
 * what must not stand first or be shown, the wish to return, and how much of the expected lists is there.
 *
 * Usage: npx tsx tools/evaluate/vignettes.ts FILE
 */
import { readFileSync } from "node:fs"
import { checkVignette, parseVignettes, type VignetteOutcome } from "../../packages/core/src/reading/vignette.ts"

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error("Cannot measure vignettes: need a file, got none")
    return 2
  }
  const outcomes = parseVignettes(JSON.parse(readFileSync(path, "utf8"))).map(checkVignette)
  for (const outcome of outcomes) console.log(lineOf(outcome))
  const right = outcomes.filter((outcome) => outcome.misses.length === 0)
  console.log(`${right.length} of ${outcomes.length} vignettes come out as stated`)
  return right.length === outcomes.length ? 0 : 1
}

function lineOf({ id, route, explanations, doesNotMean, effects, nextSteps, misses }: VignetteOutcome): string {
  const lists = `${doesNotMean.join(" ")} | ${effects.join(" ")} | ${nextSteps.join(" ")}`
  const verdict = misses.length === 0 ? "as stated" : `MISSES ${misses.join("; ")}`
  return `${id} ${route} ${explanations.slice(0, 3).join(", ")} | ${lists} | ${verdict}`
}

process.exitCode = main(process.argv[2])
