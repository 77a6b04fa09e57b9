/** How the user is, in their own numbers from 0 to 10, before the talk and now. They are never worked out for them. */
import { RATING_KINDS, type Rating, type RatingKind, type Ratings } from "@aftertalk/core/model"

export const FEELING_KINDS = RATING_KINDS
export type FeelingKind = RatingKind
export type BeforeAndNow = Rating
export type Feelings = Ratings

const UNANSWERED: BeforeAndNow = { before: null, now: null }

export const NO_FEELINGS: Feelings = { mood: UNANSWERED, hope: UNANSWERED }

export function withFeeling(
  feelings: Feelings,
  kind: FeelingKind,
  when: keyof BeforeAndNow,
  value: number | null,
): Feelings {
  return { ...feelings, [kind]: { ...feelings[kind], [when]: value } }
}
