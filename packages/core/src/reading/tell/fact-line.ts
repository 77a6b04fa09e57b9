/** One fact in words. Found in several talks it stands once, with the evidence of all of them. */
import type { FactLine } from "../../model/cards.ts"
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import { fill, type Telling } from "./telling.ts"

export function factLine(id: FactId, telling: Telling): FactLine {
  const found = telling.facts.filter(({ fact }) => fact === id)
  return {
    fact: id,
    label: fill(telling.texts.facts[id].label, telling),
    talks: new Set(found.map(({ talk }) => talk)).size,
    evidence: found.flatMap(({ evidence }) => evidence),
  }
}

/** The ids among these facts, in the order of their groups. */
export function idsInOrder(ids: readonly FactId[]): readonly FactId[] {
  return FACT_IDS.filter((id) => ids.includes(id))
}
