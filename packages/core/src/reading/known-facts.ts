/**
 * The facts that count: clear and not denied, each once for each talk, whatever their order.
 * An unsure fact counts for nothing until it is answered. A denial ("never said sorry") settles its question and weighs nothing.
 */
import type { Evidence } from "../model/evidence.ts"
import type { Fact, FactId } from "../model/fact.ts"

export function knownFacts(facts: readonly Fact[]): readonly Fact[] {
  const byPlace = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (!fact.value || fact.certainty !== "clear") continue
    const place = `${fact.fact}\n${fact.talk}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), fact])
  }
  return [...byPlace.values()].flatMap(merged).toSorted(byFactAndTalk)
}

export function factIds(facts: readonly Fact[]): ReadonlySet<FactId> {
  return new Set(facts.map((fact) => fact.fact))
}

/** One fact of one talk, with all its evidence; told of the latest talk, it is of the latest talk. */
function merged(same: readonly Fact[]): readonly Fact[] {
  const first = same.find(({ when }) => when === "latest") ?? same.find(({ when }) => when === "earlier") ?? same[0]
  if (first === undefined) return []
  const evidence = new Map(same.flatMap((fact) => fact.evidence).map((one) => [placeOf(one), one]))
  const inOrder = [...evidence].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one)
  return [{ ...first, evidence: inOrder }]
}

/** A fixed order, so that the order in which facts were told can never show. */
function byFactAndTalk(a: Fact, b: Fact): number {
  return compare(a.fact, b.fact) || compare(a.talk, b.talk)
}

function placeOf(evidence: Evidence): string {
  if (evidence.kind === "answer") return `answer ${evidence.question}`
  const span = `${padded(evidence.start)} ${padded(evidence.end)}`
  if (evidence.kind === "account") return `account ${evidence.talk} ${span}`
  return `message ${evidence.chat} ${padded(evidence.seq)} ${span}`
}

/** So that places sort as numbers do. */
function padded(value: number): string {
  return String(value).padStart(10, "0")
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
