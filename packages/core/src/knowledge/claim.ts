/** One claim of the article, with our verdict on it. */
import type { ExplanationId } from "../model/explanation.ts"
import type { Entry } from "./entry.ts"

export const VERDICTS = [
  "supported",
  "partly supported",
  "not tested",
  "contradicted or overstated",
  "value judgement",
  "no claim of fact",
] as const
export type Verdict = (typeof VERDICTS)[number]

export interface ClaimEntry extends Entry {
  readonly id: string
  readonly type: "cause" | "condition" | "not_mean" | "effect" | "advice" | "script" | "prognosis" | "service"
  /** Whom the claim speaks to. */
  readonly audience: "user" | "ex"
  readonly verdict: Verdict
  /** What the article says, in our words; never shown without the verdict. */
  readonly claim: string
  /** What we say instead. */
  readonly wording: string
  readonly explanations: readonly ExplanationId[]
}
