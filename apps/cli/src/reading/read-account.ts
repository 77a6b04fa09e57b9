/** `aftertalk read` for an account: the user's own telling of a talk to a reading of it. */
import {
  type Answer,
  type Evidence,
  type Fact,
  type Reading,
  type SafetyHit,
  makeReading,
  understandAccount,
} from "@aftertalk/core"
import { askTalkQuestions } from "../asking/talk-answers.ts"
import type { Asker } from "../asking/asker.ts"

/** What both kinds of input come to. */
export interface Made {
  readonly reading: Reading
  readonly facts: readonly Fact[]
  readonly safety: readonly SafetyHit[]
}

const TALK = "latest"

export async function readAccount(text: string, answers: readonly Answer[], asker: Asker | null): Promise<Made> {
  const given =
    asker === null ? answers : await askTalkQuestions(asker, null, answers, (now) => makeFrom(text, now).reading)
  return makeFrom(text, given)
}

function makeFrom(text: string, answers: readonly Answer[]): Made {
  const { facts, safety } = understandAccount({ kind: "account", id: TALK, text, answers })
  return makeFromFacts(facts, safety, answers)
}

/** The clear facts, with every talk that they name counted once. */
export function makeFromFacts(all: readonly Fact[], safety: readonly SafetyHit[], answers: readonly Answer[]): Made {
  const facts = all.filter(({ certainty }) => certainty === "clear")
  const talks = Math.max(1, new Set(facts.map(({ talk }) => talk)).size)
  const asked = answers.map(({ question }) => question)
  return { reading: makeReading({ facts, talks, safety, ties: [], struck: [], asked }), facts, safety }
}

export function quoteFromAccount(text: string, evidence: Evidence) {
  if (evidence.kind !== "account" || evidence.end <= evidence.start) return null
  return { words: text.slice(evidence.start, evidence.end), place: `(${evidence.start}–${evidence.end})` }
}
