/**
 * The route: which page comes. Danger first, then "not enough", then standing ties, then who ended it.
 *
 * All three ties limit contact instead of ending it: with children in common, a shared home or money, or one workplace,
 * the advice to stop contact could not be followed, or would cost somebody else.
 * "It will be your fault" or a threat always opens the safety check, also where no rule found words of danger.
 */
import type { FactId } from "../model/fact.ts"
import type { ReadingRoute } from "../model/reading.ts"
import {
  type SafetyHit,
  SERIOUS_ROUTES,
  type SeriousRoute,
  SHARED_LIFE_ROUTES,
  type SharedLifeRoute,
} from "../model/safety.ts"

/** 1 first. Within one, the order of `SERIOUS_ROUTES` decides. */
const PRIORITY: Readonly<Record<SeriousRoute, 1 | 2 | 3>> = {
  USER_SUICIDE: 1,
  EX_SUICIDE: 2,
  ABUSE_STALKING: 2,
  USER_PURSUIT: 2,
  MINOR: 3,
}

/** @returns null when nothing speaks of danger */
export function seriousRoute(safety: readonly SafetyHit[], facts: ReadonlySet<FactId>): SeriousRoute | null {
  const routes = SERIOUS_ROUTES.filter((route) => safety.some((hit) => hit.route === route))
  const found = routes.toSorted((a, b) => PRIORITY[a] - PRIORITY[b])[0] ?? null
  if (facts.has("guilt_trip_or_threat") && (found === null || PRIORITY[found] > 2)) return "ABUSE_STALKING"
  return found
}

/** Standing ties, named by a tap or found in words. */
export function tiesOf(safety: readonly SafetyHit[], named: readonly SharedLifeRoute[]): readonly SharedLifeRoute[] {
  return SHARED_LIFE_ROUTES.filter((tie) => named.includes(tie) || safety.some((hit) => hit.route === tie))
}

export function routeOf(
  serious: SeriousRoute | null,
  enough: boolean,
  ties: readonly SharedLifeRoute[],
  facts: ReadonlySet<FactId>,
): ReadingRoute {
  if (serious !== null) return `safety:${serious}`
  if (!enough) return "not_enough"
  if (ties.length > 0) return "reading_limited_contact"
  return facts.has("user_ended") ? "reading_user_ended" : "reading"
}
