/** What the engine says of one account, in the form that the scorer of the development sets reads. */
import { findAccountFacts } from "../../packages/core/src/facts/account-facts.ts"
import { openFactSense } from "../../packages/core/src/facts/learned/fact-sense.ts"
import { isMoreFact } from "../../packages/core/src/model/fact.ts"
import type { TalkAccount } from "../../packages/core/src/model/talk.ts"
import { readClauses } from "../../packages/core/src/text/clauses.ts"
import { modelBytes } from "./models.ts"
import { safetyRoutesOf } from "./routes.ts"

const sense = openFactSense(modelBytes("facts-1.bin"))

export interface Prediction {
  readonly id: string
  readonly facts: readonly {
    readonly fact: string
    readonly value: boolean
    readonly start?: number
    readonly end?: number
  }[]
  readonly cried: { readonly who: string; readonly how_often: string; readonly in_latest_talk: boolean | "unknown" }
  readonly ended_by: string
  readonly channel: string
  readonly phase: string
  readonly safety_routes: readonly string[]
}

export function predict(id: string, text: string): Prediction {
  const account: TalkAccount = { kind: "account", id, text, answers: [] }
  const read = findAccountFacts(account, readClauses(text), sense)
  const clear = read.facts.filter(({ fact, certainty }) => certainty === "clear" && !isMoreFact(fact))
  return {
    id,
    facts: clear.map(({ fact, value, evidence }) => ({ fact, value, ...spanOf(evidence[0]) })),
    cried: { who: read.cried.who, how_often: read.cried.howOften, in_latest_talk: read.cried.inLatestTalk },
    ended_by: read.endedBy,
    channel: read.channel,
    phase: read.phase,
    safety_routes: safetyRoutesOf(text, "account"),
  }
}

function spanOf(evidence: object | undefined): { start?: number; end?: number } {
  if (evidence === undefined || !("start" in evidence) || !("end" in evidence)) return {}
  return { start: Number(evidence.start), end: Number(evidence.end) }
}
