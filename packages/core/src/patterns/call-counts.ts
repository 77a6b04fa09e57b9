/** Calls answered and missed, by who called. Nothing is said of what the files cannot show. */
import type { Evidence } from "../model/evidence.ts"
import type { Call } from "../model/message.ts"
import type { CallCounts } from "../model/pattern.ts"
import { type Period, chatAt, counted, evidenceAt, isMineAt, seqAt } from "./pattern-input.ts"

const ANSWERED: readonly Call["outcome"][] = ["answered", "elsewhere"]
const NOT_ANSWERED: readonly Call["outcome"][] = ["missed", "declined", "no-answer"]

export function findCallCounts({ input, from }: Period): CallCounts | null {
  const dated = input.chats.filter(({ chat }) => chat.times === undefined)
  if (!dated.some(({ chat }) => chat.canShow.calls)) return null
  const showsMissed = dated.some(({ chat }) => chat.canShow.missedCalls)
  const answered: Evidence[] = []
  const [byUser, byEx]: [Evidence[], Evidence[]] = [[], []]
  let talkedS: number | null = null
  for (let i = from; i < input.timeline.length; i += 1) {
    const call = chatAt(input, i)?.chat.messages.extra.get(seqAt(input, i))?.call
    if (call === undefined) continue
    if (ANSWERED.includes(call.outcome)) {
      answered.push(evidenceAt(input, i))
      if (call.durationS !== null) talkedS = (talkedS ?? 0) + call.durationS
    } else if (NOT_ANSWERED.includes(call.outcome)) {
      // Whoever is named in the entry called; the other one did not answer.
      ;(isMineAt(input, i) ? byEx : byUser).push(evidenceAt(input, i))
    }
  }
  return {
    answered: counted(answered),
    missedByUser: showsMissed ? counted(byUser) : null,
    missedByEx: showsMissed ? counted(byEx) : null,
    talkedS,
  }
}
