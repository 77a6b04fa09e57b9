/** The words of a learned fact: the clause of the unit whose words spoke for it the most, where that clause can tell it at all. */
import type { Span } from "../../model/evidence.ts"
import type { FactId } from "../../model/fact.ts"
import { type AccountText, type When, spanOfPlain } from "../../text/clause.ts"
import { canBe } from "./structure.ts"
import type { Unit } from "./units.ts"

export interface ToldIn extends Span {
  readonly when: When
}

/** @param shares what each word of the unit gave */
export function bestClause(account: AccountText, unit: Unit, fact: FactId, shares: Float32Array): ToldIn | null {
  const given = new Map<number, number>()
  for (const [word, share] of shares.entries()) {
    const clause = unit.words[word]?.clause ?? unit.from
    given.set(clause, (given.get(clause) ?? 0) + share)
  }
  const [best] = [...given].sort((a, b) => b[1] - a[1])
  const clause = account.clauses[best?.[0] ?? unit.from]
  if (clause === undefined || !canBe(fact, clause)) return null
  const { start, end } = spanOfPlain(account, clause.plainStart, clause.plainEnd)
  return end > start ? { start, end, when: clause.when } : null
}
