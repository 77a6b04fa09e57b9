/**
 * Rules and the learned second look together. What the rules open stands, whatever was learned, and the second look may add; a miss may
 * cost a life, a false alarm a moment. Only in a long account a lone hint that nothing around bears out asks a question instead
 * (`weigh-hints.ts`); what is said outright never does.
 */
import { SAFETY_ROUTES, SERIOUS_ROUTES, type Speaker } from "../model/safety.ts"
import type { DangerSense } from "./danger-sense.ts"
import { type FoundRoute, findSafetyRoutes } from "./find-safety.ts"
import { cutInPieces } from "./pieces.ts"
import { areBelieved } from "./weigh-hints.ts"

export interface WeighedRoutes {
  /** In the order of `SAFETY_ROUTES`, each once, with the words that opened it. */
  readonly open: readonly FoundRoute[]
  /** Hints that open no page: whether somebody is in danger is to be asked. */
  readonly doubtful: readonly FoundRoute[]
}

/** @param sense null where the model could not be had: then the rules stand alone */
export function findSafetyRoutesWith(sense: DangerSense | null, text: string, speaker: Speaker): readonly FoundRoute[] {
  return weighSafetyRoutes(sense, text, speaker).open
}

/** As `findSafetyRoutesWith`, and what is left in doubt. */
export function weighSafetyRoutes(sense: DangerSense | null, text: string, speaker: Speaker): WeighedRoutes {
  const ruled = findSafetyRoutes(text, speaker)
  if (sense === null) return { open: ruled, doubtful: [] }
  const open = new Set(ruled.map(({ route }) => route))
  const sensed = sense.sense(text, speaker)
  const added = sensed.filter(({ route }) => !open.has(route))
  if (added.length > 0) return { open: [...ruled, ...added].toSorted(byRoute), doubtful: [] }
  const hints = ruled.filter(isSerious)
  if (speaker !== "account" || hints.length === 0 || sensed.length > 0 || isBelieved(sense, text, hints)) {
    return { open: ruled, doubtful: [] }
  }
  return { open: ruled.filter((each) => !isSerious(each)), doubtful: hints }
}

function isBelieved(sense: DangerSense, text: string, hints: readonly FoundRoute[]): boolean {
  if (cutInPieces(text).length < 2 || findSafetyRoutes(text, "account", 1).some(isSerious)) return true
  return areBelieved(
    sense,
    text,
    hints.flatMap(({ spans }) => spans),
  )
}

function isSerious({ route }: FoundRoute): boolean {
  return SERIOUS_ROUTES.some((serious) => serious === route)
}

function byRoute(a: FoundRoute, b: FoundRoute): number {
  return SAFETY_ROUTES.indexOf(a.route) - SAFETY_ROUTES.indexOf(b.route)
}
