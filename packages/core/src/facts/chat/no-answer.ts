/**
 * Fact "blocked_or_silent": the user wrote and nothing came back. It needs three messages of the user on two days or more, over
 * a week at least, since the last entry of anybody else: fewer may be a busy week. Where the user asked for space, silence is
 * what was asked for. Whether it is a block or silence no export shows.
 */
import type { Fact } from "../../model/fact.ts"
import { type ChatView, hasClearCue, isMine, messageAsEvidence, toFact } from "./chat-view.ts"

const DAY_S = 86_400
const MIN_MESSAGES = 3
const MIN_DAYS = 2
const MIN_SPAN_S = 7 * DAY_S
const ASKED_WITHIN_S = 14 * DAY_S
const MOST_EVIDENCE = 4

export function findNoAnswer(view: ChatView): readonly Fact[] {
  const { messages, times } = view.chat
  if (times !== undefined) return []
  const unanswered = lastOwnRun(view)
  const first = unanswered[0]
  const last = unanswered.at(-1)
  if (first === undefined || last === undefined || unanswered.length < MIN_MESSAGES) return []
  const at = (seq: number): number => messages.at[seq] ?? 0
  const days = new Set(unanswered.map((seq) => Math.floor(at(seq) / DAY_S))).size
  if (days < MIN_DAYS || at(last) - at(first) < MIN_SPAN_S || askedForSpace(view, at(first))) return []
  const evidence = unanswered.slice(-MOST_EVIDENCE).map((seq) => messageAsEvidence(view, seq))
  return [toFact(view, view.latest, "blocked_or_silent", evidence)]
}

/** The user's entries after the last one of anybody else, in order; none where nobody else ever wrote. */
function lastOwnRun(view: ChatView): readonly number[] {
  const { length } = view.chat.messages
  let start = length
  while (start > 0 && isMine(view, start - 1)) start -= 1
  return start === 0 ? [] : Array.from({ length: length - start }, (_, i) => start + i)
}

function askedForSpace(view: ChatView, since: number): boolean {
  const { at, length } = view.chat.messages
  for (let seq = length - 1; seq >= 0 && (at[seq] ?? 0) >= since - ASKED_WITHIN_S; seq -= 1)
    if (isMine(view, seq) && hasClearCue(view, seq, ["space_request", "no_contact"])) return true
  return false
}
