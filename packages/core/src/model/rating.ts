/** How the user is, in their own numbers from 0 to 10, before the talk and now. They are given, never worked out. */
export const RATING_KINDS = ["mood", "hope"] as const
export type RatingKind = (typeof RATING_KINDS)[number]

export interface Rating {
  /** Null: not answered. */
  readonly before: number | null
  readonly now: number | null
}

export type Ratings = Readonly<Record<RatingKind, Rating>>

/** What the user's own numbers show; each is as good a reason for a step as a fact. */
export const RATING_STATES = ["hope-rose", "mood-fell", "mood-low"] as const
export type RatingState = (typeof RATING_STATES)[number]
