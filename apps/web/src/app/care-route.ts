/** The serious safety routes among those found. The order of `SERIOUS_ROUTES` is the order of danger. */
import { SERIOUS_ROUTES, type SafetyHit, type SeriousRoute } from "@aftertalk/core/model"

/** The one whose page comes first. @returns null when none is serious */
export function seriousRouteOf(hits: readonly Pick<SafetyHit, "route">[]): SeriousRoute | null {
  return seriousRoutesOf(hits)[0] ?? null
}

/** All of them, the most serious first, each once. */
export function seriousRoutesOf(hits: readonly Pick<SafetyHit, "route">[]): readonly SeriousRoute[] {
  return SERIOUS_ROUTES.filter((route) => hits.some((hit) => hit.route === route))
}
