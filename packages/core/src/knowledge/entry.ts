/** What the entries of the knowledge are made of. Each says its version, its review date and its sources, never none. */
import type { DoesNotMeanId, ExplanationId } from "../model/explanation.ts"
import type { FactGroup, FactId } from "../model/fact.ts"
import type { Grade } from "./grade.ts"
import type { Reviewed } from "./reviewed.ts"
import type { WeightCode } from "./scale.ts"
import type { SourceId } from "./sources.ts"

export interface Entry extends Reviewed {
  readonly sources: readonly SourceId[]
}

/** How a fact comes to be known: seen in the talk, heard in words, told by others, known from before, or your own part. */
export type FactKind = "observed" | "words" | "reported" | "history" | "self_report"

/** Whose act or state a fact is. `none`: neither person's, such as the channel. */
export type Whose = "ex" | "user" | "both" | "none"

export interface FactEntry extends Entry {
  readonly id: FactId
  readonly group: FactGroup
  readonly kind: FactKind
  readonly whose: Whose
  /** For or against an explanation, as a code of the scale; one left out has no weight. */
  readonly weights: Readonly<Partial<Record<ExplanationId, WeightCode>>>
  /** What this fact must never be taken to show. */
  readonly notEvidenceFor: readonly ExplanationId[]
}

export interface ExplanationEntry extends Entry {
  readonly id: ExplanationId
  /** How common it is held to be before any fact is known, 0 to 1; a judgement, never shown. */
  readonly baseRate: number
  /** How good the evidence is that it brings tears in such talks. None was studied in talks after a breakup itself. */
  readonly grade: Grade
  /** Whether it needs certain facts before it may be shown (reading/gates.ts). */
  readonly gated: boolean
  readonly doesNotMean: readonly DoesNotMeanId[]
  /** Claims of the article that speak of it (claims.ts). */
  readonly claims: readonly string[]
}
