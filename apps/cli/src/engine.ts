/** What the terminal asks of the engine about one text: small adapters from plain text to what `core` takes. */
import {
  type AccountFacts,
  type CueSpan,
  type LearnedHeads,
  type SafetyHit,
  type Speaker,
  findMessageCues,
  type SafetyRoute,
  findSafetyRoutesWith,
  holds,
  understandAccount,
  weighSafetyRoutes,
} from "@aftertalk/core"
import { dangerSense } from "./danger-sense.ts"
import { factSense } from "./fact-sense.ts"

/** One text is one account of one talk. */
const TALK = "latest"

export function findFactsOfText(text: string): AccountFacts & { readonly safety: readonly SafetyHit[] } {
  return understandAccount(
    { kind: "account", id: TALK, text, answers: [] },
    { sense: dangerSense(), facts: factSense() },
  )
}

export function findSafetyHits(text: string, speaker: Speaker): readonly SafetyHit[] {
  return findSafetyRoutesWith(dangerSense(), text, speaker).map(({ route, spans }) => ({
    route,
    evidence: spans.map(({ start, end }) => ({ kind: "account", talk: TALK, start, end })),
  }))
}

/** Routes of lone hints in a long account: whether somebody is in danger is to be asked. */
export function findDoubtfulRoutes(text: string, speaker: Speaker): readonly SafetyRoute[] {
  return weighSafetyRoutes(dangerSense(), text, speaker).doubtful.map(({ route }) => route)
}

/** Only those that hold: what is denied, asked or told of somebody else is left out. */
export function findCuesOfText(
  text: string,
  role: Speaker,
  prev: string | null,
  heads: LearnedHeads,
): readonly CueSpan[] {
  return findMessageCues(text, role, prev === null ? {} : { prev }, heads).filter((cue) => holds(cue, role))
}
