/**
 * Rules and the learned second look together. What the rules open stands, whatever was learned; the second look may only add. A
 * miss may cost a life, a false alarm a moment.
 */
import { SAFETY_ROUTES, type Speaker } from "../model/safety.ts"
import type { DangerSense } from "./danger-sense.ts"
import { type FoundRoute, findSafetyRoutes } from "./find-safety.ts"

/**
 * @param sense null where the model could not be had: then the rules stand alone
 * @returns the routes in the order of `SAFETY_ROUTES`, each once, with the words that opened it
 */
export function findSafetyRoutesWith(sense: DangerSense | null, text: string, speaker: Speaker): readonly FoundRoute[] {
  const ruled = findSafetyRoutes(text, speaker)
  if (sense === null) return ruled
  const open = new Set(ruled.map(({ route }) => route))
  const added = sense.sense(text, speaker).filter(({ route }) => !open.has(route))
  if (added.length === 0) return ruled
  return [...ruled, ...added].toSorted((a, b) => SAFETY_ROUTES.indexOf(a.route) - SAFETY_ROUTES.indexOf(b.route))
}
