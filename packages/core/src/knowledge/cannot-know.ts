/** What cannot be known from any talk. It stands in every reading; the sentences are in the table of a language. */
import type { Entry } from "./entry.ts"
import { CHECKED } from "./reviewed.ts"

export const CANNOT_KNOW_IDS = ["inside", "staged", "return", "illness", "why-ended", "wants", "absence"] as const
export type CannotKnowId = (typeof CANNOT_KNOW_IDS)[number]

export interface CannotKnowEntry extends Entry {
  readonly id: CannotKnowId
}

export const CANNOT_KNOW: readonly CannotKnowEntry[] = [
  { ...CHECKED, id: "inside", sources: ["Ickes2013"] },
  { ...CHECKED, id: "staged", sources: ["vanRoeyen2020", "Bond2006"] },
  { ...CHECKED, id: "return", sources: ["HalpernMeekin2013", "Dailey2011"] },
  { ...CHECKED, id: "illness", sources: ["Vingerhoets2007", "Rottenberg2002"] },
  { ...CHECKED, id: "why-ended", sources: ["Model"] },
  { ...CHECKED, id: "wants", sources: ["Ickes2013", "Model"] },
  { ...CHECKED, id: "absence", sources: ["Model"] },
]
