/**
 * Facts of the ending: who ended it, and how long ago, from the date of the message that ended it to the latest talk. Where
 * the chat holds no dates, or only tells of an ending, the time is asked.
 */
import type { Fact, FactId } from "../../model/fact.ts"
import { type ChatView, wordsAsEvidence } from "./chat-view.ts"
import { type Ending, LATE_DAYS } from "./find-ending.ts"

const DAY_S = 86_400
const EARLY_DAYS = 42
const MOST_EVIDENCE = 4
const WHO_ENDED = { ex: "ex_ended", user: "user_ended", both: "mutual" } as const

export function findEndingFacts(view: ChatView): readonly Fact[] {
  const { ending } = view
  if (ending === null) return []
  const said = ending.said.slice(0, MOST_EVIDENCE).map((one) => wordsAsEvidence(view, one.seq, one))
  const phase = phaseOf(view, ending)
  const facts: Fact[] = [toFact(view, WHO_ENDED[ending.by], "general", said)]
  if (phase !== null) facts.push(toFact(view, phase, "latest", said.slice(0, 1)))
  return facts
}

function phaseOf({ chat, latest }: ChatView, { seq }: Ending): FactId | null {
  if (seq === null || chat.times !== undefined) return null
  if (seq >= latest.startSeq) return "phase_breakup_talk"
  const { at } = chat.messages
  const days = ((at[latest.startSeq] ?? 0) - (at[seq] ?? 0)) / DAY_S
  if (days < 0) return null
  return days <= EARLY_DAYS ? "phase_early" : days > LATE_DAYS ? "phase_late" : "phase_middle"
}

function toFact(view: ChatView, fact: FactId, when: Fact["when"], evidence: Fact["evidence"]): Fact {
  return { fact, value: true, talk: view.latest.id, when, evidence, certainty: "clear" }
}
