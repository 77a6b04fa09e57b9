/**
 * Corrections: what the user said about words that were understood. A correction belongs to the words themselves and to
 * the how-manieth time they stand in the text, not to a position, so it outlives an edit elsewhere in the text.
 */
import type { Evidence, Fact, FactId } from "@aftertalk/core/model"

export type Verdict =
  /** It was understood rightly. */
  | { readonly kind: "right" }
  /** It was about something else: these words are no evidence. */
  | { readonly kind: "out" }
  /** Not clear what was meant: it counts for nothing, for or against. */
  | { readonly kind: "unsure" }
  /** The words say another fact. */
  | { readonly kind: "became"; readonly fact: FactId }

/** A fact at certain words. */
export interface FactPlace {
  readonly fact: FactId
  readonly words: string
  /** 0 for the first time that these words stand in the text. */
  readonly nth: number
}

export interface Correction extends FactPlace {
  readonly verdict: Verdict
}

export function placeOf(fact: FactId, text: string, start: number, end: number): FactPlace {
  const words = text.slice(start, end)
  let nth = 0
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++
  return { fact, words, nth }
}

export function isSamePlace(a: FactPlace, b: FactPlace): boolean {
  return a.fact === b.fact && a.words === b.words && a.nth === b.nth
}

/** A later verdict on the same words takes the place of the former. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): readonly Correction[] {
  return [...corrections.filter((other) => !isSamePlace(other, correction)), correction]
}

/** The facts after the user's corrections. A fact whose last words were taken from it is gone. */
export function correctFacts(
  facts: readonly Fact[],
  text: string,
  corrections: readonly Correction[],
): readonly Fact[] {
  if (corrections.length === 0) return facts
  return facts.flatMap((fact) => splitByVerdict(fact, text, corrections))
}

function splitByVerdict(fact: Fact, text: string, corrections: readonly Correction[]): Fact[] {
  const kept: Evidence[] = []
  const unsure: Evidence[] = []
  const became: Fact[] = []
  let confirmed = false
  for (const evidence of fact.evidence) {
    const verdict = verdictOn(fact.fact, evidence, text, corrections)
    if (verdict === null) kept.push(evidence)
    else if (verdict.kind === "unsure") unsure.push(evidence)
    else if (verdict.kind === "became") became.push(asOther(fact, verdict.fact, evidence))
    else if (verdict.kind === "right") {
      kept.push(evidence)
      confirmed = true
    }
  }
  const clear: Fact[] = kept.length > 0 ? [{ ...fact, evidence: kept, ...(confirmed && { certainty: "clear" }) }] : []
  const doubtful: Fact[] = unsure.length > 0 ? [{ ...fact, evidence: unsure, certainty: "unsure" }] : []
  return [...clear, ...doubtful, ...became]
}

function asOther(fact: Fact, other: FactId, evidence: Evidence): Fact {
  return { ...fact, fact: other, value: true, certainty: "clear", evidence: [evidence] }
}

function verdictOn(fact: FactId, evidence: Evidence, text: string, corrections: readonly Correction[]): Verdict | null {
  if (evidence.kind !== "account") return null
  const place = placeOf(fact, text, evidence.start, evidence.end)
  return corrections.find((correction) => isSamePlace(correction, place))?.verdict ?? null
}
