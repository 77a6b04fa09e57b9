/**
 * Safety routes on short texts: by rules and second look together, as the apps use them. A text needs a serious route or it does not:
 * which one opened is counted by itself. Routes on which fair readers differ are neither right nor wrong.
 */
import { SAFETY_ROUTES, SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../../packages/core/src/model/safety.ts"
import { readJsonLines } from "./json-lines.ts"
import { f1Of, mark, precisionOf, recallOf, worstOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { safetyRoutesOf } from "./routes.ts"
import { type Counts, measureAll, sumUp } from "./sums.ts"

interface Row {
  readonly text: string
  readonly speaker: Speaker
  readonly routes: readonly SafetyRoute[]
  readonly open: readonly SafetyRoute[]
}

const ANY = "(any serious route)"
const CONTEXT = SAFETY_ROUTES.filter((route) => !isSerious(route))

const FIGURES = {
  "any serious route: recall": recallOf(ANY),
  "any serious route: precision": precisionOf(ANY),
  "the right serious route: recall": recallOf(...SERIOUS_ROUTES),
  "the right serious route: precision": precisionOf(...SERIOUS_ROUTES),
  "children, home, work in common: F1": f1Of(...CONTEXT),
}

export function measureSafety(path: string, title: string, note: string): Report {
  const texts = (readJsonLines(path) as readonly Row[]).map(countsOf)
  return {
    title: `${title}: ${texts.length} short texts`,
    note,
    figures: measureAll(texts, FIGURES).filter(({ value }) => !Number.isNaN(value)),
    worst: worstOf(sumUp(texts), SAFETY_ROUTES),
  }
}

function countsOf({ text, speaker, routes, open }: Row): Counts {
  const counts: Counts = new Map()
  const said = safetyRoutesOf(text, speaker)
  for (const route of SAFETY_ROUTES) {
    const isUnsure = open.includes(route) && !routes.includes(route)
    mark(counts, route, isUnsure ? undefined : routes.includes(route), said.includes(route))
  }
  const isNeeded = routes.some(isSerious)
  mark(counts, ANY, isNeeded || !open.some(isSerious) ? isNeeded : undefined, said.some(isSerious))
  return counts
}

function isSerious(route: SafetyRoute): boolean {
  return SERIOUS_ROUTES.some((serious) => serious === route)
}
