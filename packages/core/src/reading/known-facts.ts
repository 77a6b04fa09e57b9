/**
 * The facts that count: clear and not denied, each once for each talk, whatever their order.
 * An unsure fact counts for nothing until it is answered. A denial ("never said sorry") settles its question and weighs nothing.
 */
import type { Fact, FactId } from "../model/fact.ts"

export function knownFacts(facts: readonly Fact[]): readonly Fact[] {
  const byPlace = new Map<string, Fact>()
  for (const fact of facts) {
    if (!fact.value || fact.certainty !== "clear") continue
    const place = `${fact.fact}\n${fact.talk}`
    const same = byPlace.get(place)
    byPlace.set(place, same === undefined ? fact : { ...same, evidence: [...same.evidence, ...fact.evidence] })
  }
  return [...byPlace.values()].toSorted(byPlaceName)
}

export function factIds(facts: readonly Fact[]): ReadonlySet<FactId> {
  return new Set(facts.map((fact) => fact.fact))
}

/** A fixed order, so that the order in which facts were told can never show. */
function byPlaceName(a: Fact, b: Fact): number {
  return compare(a.fact, b.fact) || compare(a.talk, b.talk)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
