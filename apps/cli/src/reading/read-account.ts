/** `aftertalk read` for an account: the user's own telling of a talk to a reading of it. */
import {
  type Act,
  type Answer,
  type Evidence,
  type Fact,
  type Ratings,
  type Reading,
  type SafetyHit,
  type SeriousRoute,
  type SharedLifeRoute,
  type TellInput,
  makeReading,
  understandAccount,
} from "@aftertalk/core"
import { askTalkQuestions } from "../asking/talk-answers.ts"
import { dangerSense } from "../danger-sense.ts"
import { factSense } from "../fact-sense.ts"
import type { Asker } from "../asking/asker.ts"

/** What the user says of themselves and of the two, beside the talk. */
export interface Beside {
  readonly ratings: Ratings
  readonly ties: readonly SharedLifeRoute[]
  /** Routes whose words the user says were misread. */
  readonly misread: readonly SeriousRoute[]
}

/** What both kinds of input come to. */
export interface Made {
  /** What was found with the two people changed over, for "Both shares". */
  readonly mirrored: readonly Fact[]
  readonly acts: readonly Act[]
  readonly reading: Reading
  readonly facts: readonly Fact[]
  readonly safety: readonly SafetyHit[]
}

/** Of an account alone: beside a chat a lone hint is not alone, and counts. */
export interface MadeOfAccount extends Made {
  /** Lone hints of danger: whether somebody is in danger is asked. */
  readonly doubtful: readonly SafetyHit[]
}

const TALK = "latest"

export async function readAccount(
  text: string,
  answers: readonly Answer[],
  beside: Beside,
  asker: Asker | null,
): Promise<MadeOfAccount> {
  const makeFrom = (now: readonly Answer[]): MadeOfAccount => {
    const account = { kind: "account", id: TALK, text, answers: now } as const
    const found = understandAccount(account, { sense: dangerSense(), facts: factSense() })
    const doubtful = found.doubtful.filter(({ route }) => !beside.misread.some((one) => one === route))
    return { ...makeFromFacts(found, now, beside), doubtful }
  }
  const given = asker === null ? answers : await askTalkQuestions(asker, null, answers, (now) => makeFrom(now).reading)
  return makeFrom(given)
}

export interface FoundFacts {
  readonly facts: readonly Fact[]
  readonly safety: readonly SafetyHit[]
  readonly mirrored: readonly Fact[]
  readonly acts: readonly Act[]
  /** How many talks they speak of. */
  readonly talks: number
}

export function makeFromFacts(found: FoundFacts, answers: readonly Answer[], beside: Beside): Made {
  const { ratings, ties, misread } = beside
  const { talks, mirrored, acts } = found
  const safety = found.safety.filter(({ route }) => !misread.some((one) => one === route))
  // A threat opens its page as a fact too.
  const isCalm = misread.includes("ABUSE_STALKING")
  const clear = found.facts.filter(({ certainty }) => certainty === "clear")
  const facts = clear.filter(({ fact }) => !isCalm || fact !== "guilt_trip_or_threat")
  const asked = answers.map(({ question }) => question)
  return {
    reading: makeReading({ facts, talks, safety, ties, struck: [], asked, ratings, acts }),
    facts,
    safety,
    mirrored,
    acts,
  }
}

export function quoteFromAccount(text: string, evidence: Evidence) {
  if (evidence.kind !== "account" || evidence.end <= evidence.start) return null
  return { words: text.slice(evidence.start, evidence.end), place: `(${evidence.start}–${evidence.end})` }
}

/** The line that holds the words of an evidence, and where they stand in it. */
export type LineOf = NonNullable<TellInput["lineOf"]>

export function lineFromAccount(text: string, evidence: Evidence): ReturnType<LineOf> {
  return evidence.kind === "account" ? { text, start: evidence.start, end: evidence.end } : null
}
