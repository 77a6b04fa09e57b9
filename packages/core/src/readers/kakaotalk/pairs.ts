/**
 * KakaoTalk writes one call in two lines: an invitation ("보이스톡 해요") and, when it is over, its length or what became
 * of it. The invitation is then a notice, so that one call counts once: same medium, nothing later than the length of the
 * call and a minute behind it. An invitation without an end stays a call of unknown outcome.
 */
import type { TextEntry } from "../text-entries.ts"

const SLACK_S = 60
/** An invitation rings for about a minute before it is missed or cancelled. */
const RINGING_S = 120

export function withoutInvitations(entries: readonly TextEntry[]): readonly TextEntry[] {
  const paired = new Set<number>()
  let open: number | null = null
  for (const [i, entry] of entries.entries()) {
    const call = entry.extra?.call
    if (call === undefined) continue
    const isInvitation = call.outcome === "unknown" && call.durationS === null
    if (isInvitation) {
      open = i
      continue
    }
    const start = open === null ? undefined : entries[open]
    if (open !== null && start !== undefined && belongs(start, entry)) paired.add(open)
    open = null
  }
  return entries.map((entry, i) => (paired.has(i) ? { ...entry, name: null, kind: "service", text: "" } : entry))
}

function belongs(start: TextEntry, end: TextEntry): boolean {
  const [first, second] = [start.extra?.call, end.extra?.call]
  if (first === undefined || second === undefined || first.medium !== second.medium) return false
  if (start.at === null || end.at === null) return false
  const gap = end.at - start.at
  // Lines have whole minutes.
  return gap >= 0 && gap <= (second.durationS ?? RINGING_S) + 2 * SLACK_S
}
