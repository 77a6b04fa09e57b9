/**
 * The learned layer of facts (docs/models/facts.md): it reads an account after the rules and may only add facts that no rule found, with the
 * words of their clause: as a fact where it is sure, as a question where it half sees. Without its file the rules stand alone.
 */
import type { AccountText } from "../../text/clause.ts"
import type { FoundFact } from "../account/found-fact.ts"
import { bestClause } from "./best-clause.ts"
import { type FactHead, readFactModel } from "./fact-file.ts"
import { type FactNet, makeFactNet } from "./fact-net.ts"
import { canAdd } from "./structure.ts"
import { type Unit, readUnits } from "./units.ts"

export interface FactSense {
  /**
   * Never throws, for any text.
   * @param found what the rules found, at most one finding of each fact
   * @returns what is added to it
   */
  readonly sense: (account: AccountText, found: readonly FoundFact[]) => readonly FoundFact[]
  /** For measuring: the highest score of each fact over the units, in the order of `facts`. */
  readonly scores: (account: AccountText) => readonly number[]
  readonly facts: readonly string[]
}

/** One account as the net sees it. */
interface Seen {
  readonly account: AccountText
  readonly units: readonly Unit[]
  /** For each unit its scores. */
  readonly scores: readonly Float32Array[]
}

/** @throws RangeError when the bytes are no such model */
export function openFactSense(bytes: Uint8Array): FactSense {
  const model = readFactModel(bytes)
  const { heads } = model
  const net = makeFactNet(model)
  const see = (account: AccountText): Seen => {
    const units = readUnits(account)
    return { account, units, scores: net.scoresOf(account, units) }
  }
  return {
    sense: (account, found) => {
      const seen = see(account)
      const added: FoundFact[] = []
      for (const { head, place } of bySurety(heads, seen)) {
        const fact = told(net, seen, head, place)
        if (fact !== null && canAdd(fact, [...found, ...added])) added.push(fact)
      }
      return added
    },
    scores: (account) => {
      const seen = see(account)
      return heads.map((_, place) => most(seen, place))
    },
    facts: heads.map(({ fact }) => fact),
  }
}

function most({ scores }: Seen, place: number): number {
  return Math.max(...scores.map((row) => row[place] ?? -Infinity))
}

/** Heads that reach at least a question, the surest first, so that of two facts that shut each other out the surer stands. */
function bySurety(
  heads: readonly FactHead[],
  seen: Seen,
): readonly { readonly head: FactHead; readonly place: number }[] {
  return heads
    .map((head, place) => ({ head, place, score: most(seen, place) }))
    .filter(({ head, score }) => score >= head.unsure)
    .sort((a, b) => b.score - b.head.clear - (a.score - a.head.clear))
}

/** The fact in the unit that speaks for it most, among those with a clause that can tell it; null where none can. */
function told(
  net: FactNet,
  { account, units, scores }: Seen,
  { fact, clear, unsure }: FactHead,
  place: number,
): FoundFact | null {
  const order = units
    .map((unit, at) => ({ unit, score: scores[at]?.[place] ?? -Infinity }))
    .filter(({ score }) => score >= unsure)
    .sort((a, b) => b.score - a.score)
  for (const { unit, score } of order) {
    const evidence = bestClause(account, unit, fact, net.sharesOf(account, unit, place))
    if (evidence !== null) return { ...evidence, fact, value: true, certainty: score >= clear ? "clear" : "unsure" }
  }
  return null
}
