/** What a reading of the telling is made from: the facts after corrections and strikes, and what was already asked. */
import type { UnderstoodAccount } from "@aftertalk/core"
import type { Fact, QuestionId, ReadingInput, SharedLifeRoute } from "@aftertalk/core/model"
import { correctFacts } from "./corrections.ts"
import { type Strikes, factKey } from "./reading-state.ts"
import type { TellingState } from "./telling-state.ts"

/** Where there were no tears, nothing about tears is asked. */
const TEARS_QUESTIONS: readonly QuestionId[] = ["how-often", "just-before", "after-tears", "cries-easily"]

/** All facts as the user left them, unsure ones among them. */
export function toldFacts(telling: TellingState, understood: UnderstoodAccount): readonly Fact[] {
  return correctFacts(understood.facts, telling.text, telling.corrections)
}

export function toldInput(
  telling: TellingState,
  understood: UnderstoodAccount,
  strikes: Strikes,
  ties: readonly SharedLifeRoute[],
): ReadingInput {
  return {
    ...withStrikes(toldFacts(telling, understood), strikes),
    talks: understood.talks,
    safety: understood.safety,
    ties,
    asked: askedOf(telling),
    ratings: telling.feelings,
  }
}

/** What need not be asked any more. */
export function askedOf({ answers, noTears }: TellingState): readonly QuestionId[] {
  return [...answers.map(({ question }) => question), ...(noTears ? TEARS_QUESTIONS : [])]
}

/** What counts after the strikes: only clear facts that the user neither struck nor doubted. */
export function withStrikes(
  facts: readonly Fact[],
  strikes: Strikes,
): Pick<ReadingInput, "facts" | "struck" | "struckFacts"> {
  const out = new Set([...strikes.facts, ...strikes.unsure])
  return {
    facts: facts.filter((fact) => fact.certainty === "clear" && !out.has(factKey(fact))),
    struck: strikes.explanations,
    struckFacts: facts.filter((fact) => out.has(factKey(fact))).map(({ fact }) => fact),
  }
}
