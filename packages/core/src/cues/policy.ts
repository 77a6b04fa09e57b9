/**
 * What stands when several cues are found in one message: a boundary outranks everything about hope, and finality outranks
 * hope given in the same message; what is denied, asked or somebody else's outranks nothing. Of several cues of one kind one that
 * holds is kept, then the strongest, then the longest, then the first.
 */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { holds } from "../text/message/phrase-book.ts"
import { type MessageContext, isAboutUs } from "./message-context.ts"

const BOUNDARIES: readonly CueKind[] = ["no_contact", "space_request"]
const OUTRANKED: Partial<Record<CueKind, readonly CueKind[]>> = {
  hope_giving: [...BOUNDARIES, "finality", "reconciliation_offer"],
  reconciliation_offer: ["no_contact", "finality"],
  breadcrumb: [...BOUNDARIES, "finality", "logistics", "reconciliation_offer", "pleading", "apology"],
  avoidance: [...BOUNDARIES, "finality"],
  pleading: [...BOUNDARIES],
  space_request: ["no_contact"],
}

/** Silence after which light contact with no purpose is one (language notes, chapter 7). */
const BREADCRUMB_SILENCE_DAYS = 3

export function keepByPolicy(found: readonly CueSpan[], role: Speaker, context: MessageContext): readonly CueSpan[] {
  const standing = new Set(found.filter((cue) => holds(cue, role)).map(({ cue }) => cue))
  return (
    strongestOfEach(found, role)
      .filter(({ cue }) => !(OUTRANKED[cue] ?? []).some((higher) => standing.has(higher)))
      .filter(({ cue }) => cue !== "breadcrumb" || (role !== "user" && isSilent(context)))
      // Avoiding needs something to avoid: a question, or words about the two of them, just before.
      .filter(({ cue }) => cue !== "avoidance" || role === "account" || isAboutUs(context))
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
  )
}

/** Whether what stands depends on what came before. */
export function asksContext(found: readonly CueSpan[]): boolean {
  return found.some(({ cue }) => cue === "breadcrumb" || cue === "avoidance")
}

/** Whether light contact now would come after silence. Where the times are not known it may. */
export function isSilent({ silenceDays = BREADCRUMB_SILENCE_DAYS }: MessageContext): boolean {
  return silenceDays >= BREADCRUMB_SILENCE_DAYS
}

function strongestOfEach(found: readonly CueSpan[], role: Speaker): readonly CueSpan[] {
  const best = new Map<CueKind, CueSpan>()
  for (const cue of found) {
    const before = best.get(cue.cue)
    if (before === undefined || isBetter(cue, before, role)) best.set(cue.cue, cue)
  }
  return [...best.values()]
}

function isBetter(cue: CueSpan, other: CueSpan, role: Speaker): boolean {
  const lead = rank(cue, role) - rank(other, role)
  return lead > 0 || (lead === 0 && cue.start < other.start)
}

function rank(cue: CueSpan, role: Speaker): number {
  return (holds(cue, role) ? 1_000_000 : 0) + cue.strength * 100_000 + (cue.end - cue.start)
}
