/**
 * Vignettes: short made-up cases with the reading that is expected of each, in the format of
 * packages/core/fixtures/vignettes/README.md. Measured: the route, what stands first and in the top three, what must not
 * stand first or be shown, the wish to return, and how much of the expected lists is there. The safety routes are those
 * that the words of the story open, as in the product, and not those that the case expects.
 *
 * Usage: npx tsx tools/evaluate/vignettes.ts FILE
 */
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import {
  checkVignette,
  parseVignettes,
  type Vignette,
  type VignetteOutcome,
} from "../../packages/core/src/reading/vignette.ts"
import { findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"

export interface MeasuredVignettes {
  readonly lines: readonly string[]
  readonly right: number
  readonly of: number
}

export function measureVignettes(path: string): MeasuredVignettes {
  const outcomes = parseVignettes(JSON.parse(readFileSync(path, "utf8")))
    .map(withStory)
    .map(checkVignette)
  const right = outcomes.filter((outcome) => outcome.misses.length === 0).length
  return { lines: outcomes.map(lineOf), right, of: outcomes.length }
}

function withStory(vignette: Vignette): Vignette {
  return { ...vignette, safety: findSafetyRoutes(vignette.story, "account").map(({ route }) => route) }
}

function lineOf({ id, route, explanations, doesNotMean, effects, nextSteps, misses }: VignetteOutcome): string {
  const lists = `${doesNotMean.join(" ")} | ${effects.join(" ")} | ${nextSteps.join(" ")}`
  const verdict = misses.length === 0 ? "as stated" : `MISSES ${misses.join("; ")}`
  return `${id} ${route} ${explanations.slice(0, 3).join(", ")} | ${lists} | ${verdict}`
}

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error("Cannot measure vignettes: need a file, got none")
    return 2
  }
  const { lines, right, of } = measureVignettes(path)
  for (const line of lines) console.log(line)
  console.log(`${right} of ${of} vignettes come out as stated`)
  return right === of ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv[2])
