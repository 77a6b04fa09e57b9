/**
 * What learned heads add to the rules of one message. A head sees the rules: what they found, and what they found and put aside. So
 * a head that is sure adds its cue, and a rule against which the head is sure is put aside.
 */
import type { Span } from "../model/evidence.ts"
import { CUE_KINDS, type CueKind, type CueSpan, type Who } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { holds } from "../text/message/phrase-book.ts"
import { type MessageContext, isAboutUs } from "./message-context.ts"

/** What the heads say of one text. */
export interface CueScores {
  readonly of: (cue: string) => number
  readonly says: (cue: string) => boolean
  readonly wavers: (cue: string) => boolean
  readonly wordsOf: (cue: string) => Span
}

/** Learned heads, given by the app; without them the rules stand alone. */
export interface CueHeads {
  readonly scoresOf: (text: string, role: Speaker, hints: readonly string[]) => CueScores
  /** None says yes. */
  readonly isSilent: (text: string, role: Speaker, hints: readonly string[]) => boolean
}

/** Above this a cue is strong. */
const STRONG = 0.9

/** What is asked about the message before: whether there is one, whether it asks, whether it is about the two of them. */
export const PREV_KINDS = ["", "prev", "asks", "us", "asks-us"] as const
export type PrevKind = (typeof PREV_KINDS)[number]

export function prevKindOf({ prev = "" }: MessageContext): PrevKind {
  if (prev === "") return ""
  const isAbout = isAboutUs({ prev })
  if (prev.trimEnd().endsWith("?")) return isAbout ? "asks-us" : "asks"
  return isAbout ? "us" : "prev"
}

const PREV_HINTS: Readonly<Record<PrevKind, readonly string[]>> = {
  "": [],
  prev: ["prev"],
  asks: ["prev", "prev:asks"],
  us: ["prev", "prev:us"],
  "asks-us": ["prev", "prev:asks", "prev:us"],
}

/** Of most messages the rules say nothing: their hints are made once. */
const WITHOUT_RULES: Readonly<Record<Speaker, Readonly<Record<PrevKind, readonly string[]>>>> = {
  ex: hintsWithoutRules("ex"),
  user: hintsWithoutRules("user"),
  account: hintsWithoutRules("account"),
}

function hintsWithoutRules(role: Speaker): Readonly<Record<PrevKind, readonly string[]>> {
  const of = (kind: PrevKind): readonly string[] => [`role:${role}`, ...PREV_HINTS[kind]]
  return { "": of(""), prev: of("prev"), asks: of("asks"), us: of("us"), "asks-us": of("asks-us") }
}

export function withHeads(
  found: readonly CueSpan[],
  text: string,
  role: Speaker,
  context: MessageContext,
  heads: CueHeads,
): readonly CueSpan[] {
  const hints = hintsOf(found, role, context)
  if (found.length === 0 && heads.isSilent(text, role, hints)) return found
  const scores = heads.scoresOf(text, role, hints)
  const kept = found.map((cue) => (standsWith(cue, scores) ? cue : { ...cue, strength: 1 as const }))
  const held = new Set(kept.filter((cue) => holds(cue, role)).map(({ cue }) => cue))
  const added = CUE_KINDS.filter((cue) => scores.says(cue) && !held.has(cue)).map((cue) =>
    cueOf(cue, kept, role, scores),
  )
  return [...kept, ...added]
}

/** Whether the heads say nothing of a text in which the rules find nothing, whatever came before it. */
export function isSilentAfterAll(text: string, role: Speaker, heads: CueHeads): boolean {
  return PREV_KINDS.every((kind) => heads.isSilent(text, role, WITHOUT_RULES[role][kind]))
}

/** A rule alone stands unless the head is sure that it is nothing. */
function standsWith({ cue }: CueSpan, scores: CueScores): boolean {
  return scores.says(cue) || scores.wavers(cue)
}

function hintsOf(found: readonly CueSpan[], role: Speaker, context: MessageContext): readonly string[] {
  if (found.length === 0) return WITHOUT_RULES[role][prevKindOf(context)]
  const held = new Set(found.filter((cue) => holds(cue, role)).map(({ cue }) => cue))
  const dropped = new Set(found.map(({ cue }) => cue).filter((cue) => !held.has(cue)))
  return [
    ...Array.from(held, (cue) => `held:${cue}`),
    ...Array.from(dropped, (cue) => `dropped:${cue}`),
    `role:${role}`,
    ...PREV_HINTS[prevKindOf(context)],
  ]
}

/** The words that a rule found and put aside are better than those that the head points at. */
function cueOf(cue: CueKind, found: readonly CueSpan[], role: Speaker, scores: CueScores): CueSpan {
  const { start, end } = found.find((known) => known.cue === cue) ?? scores.wordsOf(cue)
  const holder: Who = role === "account" ? "unknown" : role
  return { cue, start, end, holder, strength: scores.of(cue) >= STRONG ? 3 : 2, polarity: "asserted" }
}
