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
import { shareOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { type Counts, measureAll } from "./sums.ts"

interface MeasuredVignettes {
  readonly outcomes: readonly VignetteOutcome[]
  readonly right: number
}

function measureVignettes(path: string): MeasuredVignettes {
  const outcomes = parseVignettes(JSON.parse(readFileSync(path, "utf8")))
    .map(withStory)
    .map(checkVignette)
  return { outcomes, right: outcomes.filter(({ misses }) => misses.length === 0).length }
}

export function reportVignettes(path: string, title: string): Report {
  const { outcomes, right } = measureVignettes(path)
  const texts = outcomes.map(
    ({ misses }): Counts =>
      new Map([
        ["cases", 1],
        [misses.length === 0 ? "right" : "wrong", 1],
      ]),
  )
  return {
    title: `${title}: ${right} of ${outcomes.length} come out as stated`,
    note: "Model and cases have one author: agreement shows consistency, not truth.",
    figures: measureAll(texts, { "as stated": shareOf("right", "cases") }),
    worst: outcomes.filter(({ misses }) => misses.length > 0).map(({ id, misses }) => `${id}: ${misses.join("; ")}`),
  }
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
  const { outcomes, right } = measureVignettes(path)
  for (const outcome of outcomes) console.log(lineOf(outcome))
  console.log(`${right} of ${outcomes.length} vignettes come out as stated`)
  return right === outcomes.length ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv[2])
