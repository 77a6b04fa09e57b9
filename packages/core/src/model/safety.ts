/** Safety routes: pages that come instead of a reading, or limit what it may advise. They run before everything. */
import type { Evidence } from "./evidence.ts"

/** Danger now. One of these withholds the reading. */
export const SERIOUS_ROUTES = ["USER_SUICIDE", "EX_SUICIDE", "ABUSE_STALKING", "USER_PURSUIT", "MINOR"] as const
/** Standing ties. These limit contact instead of ending it. */
export const SHARED_LIFE_ROUTES = ["COPARENTING", "SHARED_HOME_MONEY", "WORKPLACE_STUDY"] as const
export const SAFETY_ROUTES = [...SERIOUS_ROUTES, ...SHARED_LIFE_ROUTES] as const

export type SeriousRoute = (typeof SERIOUS_ROUTES)[number]
export type SharedLifeRoute = (typeof SHARED_LIFE_ROUTES)[number]
export type SafetyRoute = (typeof SAFETY_ROUTES)[number]

/** Whose words a text is: the user's own message, the ex's message, or the user's retelling ("I" is the user). */
export type Speaker = "user" | "ex" | "account"

export interface SafetyHit {
  readonly route: SafetyRoute
  /** The words that opened it; never empty. */
  readonly evidence: readonly Evidence[]
}
