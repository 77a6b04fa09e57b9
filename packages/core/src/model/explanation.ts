/** One possible why. Several can be true together. */

export const EXPLANATION_IDS = [
  "guilt",
  "empathy",
  "grief",
  "ambivalence",
  "low_mood",
  "outside_stress",
  "anxiety",
  "shame",
  "easy_crier",
  "protective",
  "strategic",
  "reaction_harsh",
  "comfort_habit",
  "return_wish",
] as const
export type ExplanationId = (typeof EXPLANATION_IDS)[number]

/** How far the facts fit, in words; never a percentage. */
export const BANDS = ["fits best", "fits", "possible", "little points to it"] as const
export type Band = (typeof BANDS)[number]

/** The wish to return is never inferred and has no band. */
export type ReturnWish = "not said" | "said in words" | "said and acted on" | "withheld"

export type DoesNotMeanId = `DNM${number}`
export type EffectId = `EF${number}`
export type NextStepId = `NS${number}`
