/** What a reading of the telling is made from: the facts after corrections and strikes, and what was already asked. */
import type { UnderstoodAccount } from "@aftertalk/core"
import type { Act, Fact, QuestionId, ReadingInput, SafetyHit } from "@aftertalk/core/model"
import type { TalkLine } from "../shared/talk-line.ts"
import { correctFacts } from "./corrections.ts"
import { type ReadingState, type Strikes, factKey } from "./reading-state.ts"
import { withoutLines } from "./struck-lines.ts"
import type { TellingState } from "./telling-state.ts"

/** All facts as the user left them, unsure ones among them. */
export function toldFacts(telling: TellingState, understood: UnderstoodAccount): readonly Fact[] {
  return correctFacts(understood.facts, telling.text, telling.corrections)
}

/** What counts of a telling. */
export interface Counted {
  /** As the user left them by corrections. */
  readonly facts: readonly Fact[]
  readonly safety: readonly SafetyHit[]
  readonly lines: readonly TalkLine[]
  readonly acts: readonly Act[]
}

export function toldInput(
  telling: TellingState,
  talks: number,
  { facts, safety, lines, acts }: Counted,
  { strikes, ties }: Pick<ReadingState, "strikes" | "ties">,
): ReadingInput {
  return {
    ...withStrikes(facts, strikes, lines),
    talks,
    safety,
    ties,
    asked: askedOf(telling),
    ratings: telling.feelings,
    acts,
  }
}

/** What need not be asked any more. */
export function askedOf({ answers }: TellingState): readonly QuestionId[] {
  return answers.map(({ question }) => question)
}

/** What counts after the strikes: only clear facts that the user neither struck nor doubted. */
export function withStrikes(
  all: readonly Fact[],
  strikes: Strikes,
  lines: readonly TalkLine[],
): Pick<ReadingInput, "facts" | "struck" | "struckFacts"> {
  const { kept: facts, gone } = withoutLines(all, lines, strikes.lines)
  const out = new Set([...strikes.facts, ...strikes.unsure])
  return {
    facts: facts.filter((fact) => fact.certainty === "clear" && !out.has(factKey(fact))),
    struck: strikes.explanations,
    struckFacts: [...facts.filter((fact) => out.has(factKey(fact))), ...gone].map(({ fact }) => fact),
  }
}
