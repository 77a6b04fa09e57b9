/**
 * The facts of an account: every recogniser looks, and of several findings of one fact the clearest is kept. A denial in
 * words stands against a finding elsewhere only where it is about the latest talk and the finding is not.
 */
import type { AccountFacts, Fact } from "../model/fact.ts"
import type { TalkAccount } from "../model/talk.ts"
import type { AccountText } from "../text/clause.ts"
import type { AccountContext, FoundFact } from "./account/found-fact.ts"
import { ACCOUNT_RECOGNISERS } from "./account/registry.ts"

export function findAccountFacts(account: TalkAccount, parsed: AccountText): AccountFacts {
  const context: AccountContext = { account: parsed }
  const found = ACCOUNT_RECOGNISERS.flatMap((recognise) => recognise(context))
  return {
    facts: keepClearest(found).map((fact) => toFact(account, fact)),
    cried: { who: "none", howOften: "unknown", inLatestTalk: "unknown" },
    endedBy: "unknown",
    channel: "unknown",
    phase: "unknown",
  }
}

/** One finding for each fact: clear before unsure, the latest talk before others, then the first in the text. */
function keepClearest(found: readonly FoundFact[]): readonly FoundFact[] {
  const best = new Map<string, FoundFact>()
  for (const fact of found) {
    const known = best.get(fact.fact)
    if (known === undefined || rank(fact) > rank(known)) best.set(fact.fact, fact)
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}

function rank(fact: FoundFact): number {
  return (fact.certainty === "clear" ? 8 : 0) + (fact.value ? 2 : 0) + (fact.when === "latest" ? 1 : 0)
}

function toFact(account: TalkAccount, found: FoundFact): Fact {
  const { fact, value, when, certainty, start, end } = found
  return {
    fact,
    value,
    talk: account.id,
    when,
    certainty,
    evidence: [{ kind: "account", talk: account.id, start, end }],
  }
}
