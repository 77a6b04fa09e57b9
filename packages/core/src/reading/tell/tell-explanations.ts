/** The explanations in order, each with its band and the facts for and against it, and why each speaks so. */
import type { ExplanationCard, ReadingCard, WhyLine } from "../../model/cards.ts"
import type { ExplanationId } from "../../model/explanation.ts"
import type { Reading, WeighedExplanation, WeighedFact } from "../../model/reading.ts"
import { factLine } from "./fact-line.ts"
import { tellHere } from "./tell-here.ts"
import { fill, type Telling } from "./telling.ts"

export function tellExplanations(reading: Reading, telling: Telling): ReadingCard {
  return {
    kind: "explanations",
    eitherOrBoth: reading.eitherOrBoth,
    items: reading.explanations.map((explanation) => tellOne(explanation, telling)),
  }
}

/** Why facts speak for or against an explanation; one line for each fact. */
export function whyLines(id: ExplanationId, weighed: readonly WeighedFact[], telling: Telling): readonly WhyLine[] {
  const ids = [...new Set(weighed.map(({ fact }) => fact.fact))]
  return ids.map((fact) => ({
    ...factLine(fact, telling),
    why: fill(telling.texts.why[fact][id] ?? "", telling),
  }))
}

function tellOne(explanation: WeighedExplanation, telling: Telling): ExplanationCard {
  const { id, band } = explanation
  return {
    id,
    band,
    name: fill(telling.texts.explanations[id].name, telling),
    here: tellHere(explanation, telling),
    for: whyLines(id, explanation.for, telling),
    against: whyLines(id, explanation.against, telling),
  }
}
