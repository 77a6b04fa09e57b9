/** The most serious safety route among those found: the one whose page comes first. */
import { SERIOUS_ROUTES, type SafetyHit, type SeriousRoute } from "@aftertalk/core/model"

/** The order of `SERIOUS_ROUTES` is the order of danger. @returns null when none is serious */
export function seriousRouteOf(hits: readonly Pick<SafetyHit, "route">[]): SeriousRoute | null {
  return SERIOUS_ROUTES.find((route) => hits.some((hit) => hit.route === route)) ?? null
}
