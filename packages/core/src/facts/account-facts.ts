/**
 * The facts of an account: every recogniser looks, and of several findings of one fact the clearest is kept. Four things
 * hold for the account as a whole (who cried, who ended it, how they talked, in which phase) and settle some facts
 * together: a first cry is late only where the ending is long over, and tears in the ending itself are tears in one talk. What no
 * rule found the learned layer may add, where it is at hand.
 */
import type { AccountFacts, Fact, Phase } from "../model/fact.ts"
import type { TalkAccount } from "../model/talk.ts"
import type { AccountText } from "../text/clause.ts"
import { readChannel } from "./account/channel.ts"
import { readCried } from "./account/cried.ts"
import { exTears, howOften } from "./account/crying-habit.ts"
import type { AccountContext, FoundFact } from "./account/found-fact.ts"
import { readPhase } from "./account/phase.ts"
import { ACCOUNT_RECOGNISERS } from "./account/registry.ts"
import { findTears } from "./account/tears.ts"
import { withDoubt } from "./account/tears-doubt.ts"
import { lastEnding } from "./account/who-ended.ts"
import type { FactSense } from "./learned/fact-sense.ts"

/** @param sense the learned layer; without it the rules stand alone */
export function findAccountFacts(
  account: TalkAccount,
  parsed: AccountText,
  sense: FactSense | null = null,
): AccountFacts {
  if (isSomebodyElses(parsed)) return NOTHING
  const context: AccountContext = { account: parsed, tears: withDoubt(parsed, findTears(parsed)) }
  const channel = readChannel(parsed, context.tears)
  const phase = readPhase(parsed, channel.channel)
  const found = [...channel.found, ...phase.found, ...ACCOUNT_RECOGNISERS.flatMap((recognise) => recognise(context))]
  const kept = keepClearest([
    ...found.filter((fact) => fits(fact, phase.phase, found)),
    ...cryAtTheEnding(context, phase.phase),
  ])
  const all = [...kept, ...(sense?.sense(parsed, kept) ?? [])].sort((a, b) => a.start - b.start)
  return {
    facts: all.map((fact) => toFact(account, fact)),
    cried: readCried(context.tears, howOften(parsed, kept)),
    endedBy: clearEnding(parsed, all),
    channel: channel.channel,
    phase: phase.phase,
  }
}

const NOTHING: AccountFacts = {
  facts: [],
  cried: { who: "none", howOften: "unknown", inLatestTalk: "unknown" },
  endedBy: "unknown",
  channel: "none",
  phase: "none",
}

/** "It's my brother's breakup, not mine." */
function isSomebodyElses(parsed: AccountText): boolean {
  const opening = parsed.clauses
    .filter((clause) => clause.sentence <= 1)
    .map((clause) => clause.plain)
    .join(" , ")
  return /\bnot (?:about )?(?:USER|USERS)(?= |$)(?:[^.]*)\b(?:friend|brother|sister|mate|cousin|mum|mom|roommate|flatmate|colleague|daughter|son)\b|\b(?:friend|brother|brothers|sister|sisters|mate|mates|cousin|mum|mom|roommate|daughter|son)(?: 's)? (?:breakup|break up|split|divorce|ex)\b[^.]*\bnot (?:about )?(?:USER|USERS)\b|\basking for a friend\b|^(?:it 's|this is|this one is|about) (?:really |actually )?(?:about |for )?USERS (?:friend|brother|sister|mate|cousin|mum|mom|dad|roommate|flatmate|colleague|daughter|son)s?(?: 's)? (?:breakup|break up|split|divorce|ex)\b/.test(
    opening,
  )
}

/** By the rules; where they do not know, as the facts say that stand. */
function clearEnding(parsed: AccountText, facts: readonly FoundFact[]): AccountFacts["endedBy"] {
  const ending = lastEnding(parsed)
  if (ending?.certainty === "clear") return ending.by
  const told = facts.find(({ fact, value, certainty }) => value && certainty === "clear" && ENDERS.has(fact))
  return told === undefined ? "unknown" : (ENDERS.get(told.fact) ?? "unknown")
}

const ENDERS: ReadonlyMap<FoundFact["fact"], AccountFacts["endedBy"]> = new Map([
  ["ex_ended", "ex"],
  ["user_ended", "user"],
  ["mutual", "mutual"],
] as const)

/** "First time since" is late only where the ending is long over. */
function fits(fact: FoundFact, phase: Phase, found: readonly FoundFact[]): boolean {
  if (fact.fact !== "first_cry_late") return true
  return phase === "late" || found.some((one) => one.fact === "phase_late")
}

/** Tears while ending it are tears in one talk, unless more are told. */
function cryAtTheEnding({ tears }: AccountContext, phase: Phase): readonly FoundFact[] {
  if (phase !== "breakup_talk") return []
  const shed = exTears(tears)
  const first = shed.find((one) => one.when === "latest" && one.where === "talk")
  if (first === undefined || shed.some((one) => one.when === "earlier")) return []
  return [{ fact: "cried_once", value: true, when: "latest", start: first.start, end: first.end, certainty: "clear" }]
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
