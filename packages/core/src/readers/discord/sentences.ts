/** What the exporter writes in text and CSV for calls and notices. The whole body must fit. */
import type { Call } from "../../model/message.ts"

const CALL = /^Started a call that lasted (\d{1,3}(?:,\d{3})*|\d{1,6}) minutes\.$/
const NOTICE =
  /^(?:Added .{1,100} to the group|Removed .{1,100} from the group|Added a recipient|Removed a recipient|Left the group|Changed the channel name(?:: .{1,100})?|Changed the channel icon|Pinned a message|Started a thread|Joined the server)\.?$/

/** @returns null where the body is no call */
export function callSentence(body: string): Call | null {
  const found = CALL.exec(body.trim())
  if (found === null) return null
  const minutes = Number((found[1] ?? "0").replaceAll(",", ""))
  // Three minutes is how long somebody waits alone.
  const outcome = minutes > 3 ? "answered" : "unknown"
  const durationS = minutes > 0 ? minutes * 60 : null
  return { medium: "unknown", outcome, durationS, precision: durationS === null ? null : "minute" }
}

export function isNotice(body: string): boolean {
  return NOTICE.test(body.trim())
}
