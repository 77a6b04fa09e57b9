/**
 * What the user's own numbers show. A change counts from two points on: single steps of such a scale are noise. A mood of 2 or
 * less of 10 is low enough to look after. Both bars are judgement; nothing is shown of them but the numbers themselves.
 */
import type { Rating, RatingState, Ratings } from "../model/rating.ts"

const CHANGE = 2
const LOW = 2

export function ratingStates(ratings: Ratings | undefined): ReadonlySet<RatingState> {
  const states = new Set<RatingState>()
  if (ratings === undefined) return states
  if (changeOf(ratings.hope) >= CHANGE) states.add("hope-rose")
  if (changeOf(ratings.mood) <= -CHANGE) states.add("mood-fell")
  if (ratings.mood.now !== null && ratings.mood.now <= LOW) states.add("mood-low")
  return states
}

/** 0 where one of the two was not given. */
export function changeOf({ before, now }: Rating): number {
  return before === null || now === null ? 0 : now - before
}

/** Whether both numbers are there and did not go up. */
export function didNotRise(rating: Rating | undefined): boolean {
  return rating !== undefined && rating.before !== null && rating.now !== null && rating.now <= rating.before
}
