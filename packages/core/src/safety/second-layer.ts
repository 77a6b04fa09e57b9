/**
 * A learned second look at the serious routes. What is said outright stands, whatever the heads think. A hint stands unless the
 * heads are very sure that it is nothing. And the heads may open a route by themselves where they are sure.
 */
import type { Span } from "../model/evidence.ts"
import { SAFETY_ROUTES, SERIOUS_ROUTES, type SafetyRoute, type Speaker } from "../model/safety.ts"
import { type FoundRoute, findSafetyRoutes } from "./find-safety.ts"
import { cutInPieces } from "./pieces.ts"

/** What the heads say of one piece of text. */
export interface DangerScores {
  readonly says: (head: string) => boolean
  readonly wavers: (head: string) => boolean
  readonly wordsOf: (head: string) => Span
}

/** Learned heads, given by the app; without them the rules stand alone. */
export interface DangerHeads {
  readonly scoresOf: (text: string, speaker: Speaker, hints: readonly string[]) => DangerScores
}

interface Looked {
  readonly piece: Span
  readonly scores: DangerScores
}

/** The head for any of the serious routes: `says` opens, neither `says` nor `wavers` is "very sure that it is nothing". */
const ANY = "any_serious"

/** The routes of the rules at the usual width, looked at again by the heads; in the order of `SAFETY_ROUTES`, each once. */
export function findSafetyRoutesWith(heads: DangerHeads, text: string, speaker: Speaker): readonly FoundRoute[] {
  const hinted = findSafetyRoutes(text, speaker)
  const outright = hinted.length === 0 ? [] : findSafetyRoutes(text, speaker, 1)
  const looked = cutInPieces(text).map((piece) => ({
    piece,
    scores: heads.scoresOf(text.slice(piece.start, piece.end), speaker, [`role:${speaker}`]),
  }))
  const certain = new Set(outright.map(({ route }) => route))
  const kept = hinted.filter((found) => certain.has(found.route) || !isSerious(found.route) || mayBe(found, looked))
  const open = new Set(kept.map(({ route }) => route))
  const added = SERIOUS_ROUTES.filter((route) => !open.has(route)).flatMap((route) => opened(route, looked))
  return [...kept, ...added].toSorted((a, b) => SAFETY_ROUTES.indexOf(a.route) - SAFETY_ROUTES.indexOf(b.route))
}

function isSerious(route: SafetyRoute): boolean {
  return SERIOUS_ROUTES.some((serious) => serious === route)
}

function mayBe({ spans }: FoundRoute, looked: readonly Looked[]): boolean {
  const touched = looked.filter(({ piece }) => spans.some(({ start, end }) => start < piece.end && end > piece.start))
  return touched.length === 0 || touched.some(({ scores }) => scores.says(ANY) || scores.wavers(ANY))
}

function opened(route: SafetyRoute, looked: readonly Looked[]): readonly FoundRoute[] {
  const spans = looked.flatMap(({ piece, scores }) => {
    if (!scores.says(ANY) || !scores.says(route)) return []
    const { start, end } = scores.wordsOf(route)
    return [{ start: start + piece.start, end: end + piece.start }]
  })
  return spans.length === 0 ? [] : [{ route, spans }]
}
