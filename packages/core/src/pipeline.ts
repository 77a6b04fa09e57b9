/**
 * The only file that knows the order of the stages. Each function takes what the app holds and hands every stage the last
 * one's result. Nothing here decides anything.
 */
import { findAccountFacts } from "./facts/account-facts.ts"
import { findAnswerFacts, withAnswers } from "./facts/answer-facts.ts"
import { TALK_QUESTIONS } from "./knowledge/index.ts"
import type { AccountFacts } from "./model/fact.ts"
import type { SafetyHit } from "./model/safety.ts"
import type { TalkAccount } from "./model/talk.ts"
import { findSafetyRoutes } from "./safety/find-safety.ts"
import { readClauses } from "./text/clauses.ts"

export { type TellInput, type Version, makeReading, tellChange, tellReading } from "./reading/index.ts"

/** What an account of a talk says: the facts with their words, and every safety route that its words open. */
export interface UnderstoodAccount extends AccountFacts {
  readonly safety: readonly SafetyHit[]
}

/** Never throws, for any text. */
export function understandAccount(account: TalkAccount): UnderstoodAccount {
  const found = findAccountFacts(account, readClauses(account.text))
  const facts = withAnswers(found.facts, findAnswerFacts(account, TALK_QUESTIONS))
  return { ...found, facts, safety: findAccountSafety(account) }
}

function findAccountSafety(account: TalkAccount): readonly SafetyHit[] {
  return findSafetyRoutes(account.text, "account").map(({ route, spans }) => ({
    route,
    evidence: spans.map(({ start, end }) => ({ kind: "account", talk: account.id, start, end })),
  }))
}
