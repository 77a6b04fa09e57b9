/** How signal-export tells of calls: "Incoming voice call (accepted, 3m 12s)". The whole body must fit. */
import type { Call } from "../../model/message.ts"

const CALL = /^(Incoming|Outgoing|Missed) (?:(voice|video) )?call(?: \(([^()]{1,60})\))?$/

/** @returns null where the body is no such sentence */
export function callSentence(body: string): Call | null {
  const found = CALL.exec(body)
  if (found === null) return null
  const [, way, medium, said = ""] = found
  const durationS = secondsOf(said)
  const outcome = way === "Missed" ? "missed" : outcomeOf(said)
  const precision = durationS === null ? null : "second"
  return { medium: medium === "voice" || medium === "video" ? medium : "unknown", outcome, durationS, precision }
}

function outcomeOf(said: string): Call["outcome"] {
  if (said.startsWith("accepted")) return "answered"
  if (said.startsWith("declined")) return "declined"
  return said === "unanswered" ? "no-answer" : "unknown"
}

function secondsOf(said: string): number | null {
  const found = /^accepted, (?:(\d{1,5})m )?(\d{1,2})s$/.exec(said)
  return found === null ? null : Number(found[1] ?? 0) * 60 + Number(found[2])
}
