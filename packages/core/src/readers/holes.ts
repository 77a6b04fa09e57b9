/**
 * Long silences of a chat in which people otherwise write: either nobody wrote, or messages are missing. Which of the two
 * it was, the file cannot tell, so both must stay open. A silence counts from 30 days on, and from ten times the length that
 * all but one in twenty of the silences between days with messages stay below.
 */
import type { Chat, Gap } from "../model/chat.ts"
import { toWallTime } from "../model/time.ts"

const DAY_S = 86_400
const SHORTEST_S = 30 * DAY_S
const TIMES_LONGER = 10
const USUAL_SHARE = 0.95
/** With fewer silences it cannot be told what is usual. */
const MIN_SILENCES = 20
/** Only the longest are told. */
const MOST = 3

interface Silence {
  readonly from: number
  readonly to: number
}

/** @returns holes in the order of time; none where the source has no dates */
export function holesOf({ messages: { at, length }, times }: Chat): readonly Gap[] {
  if (times !== undefined) return []
  const silences: Silence[] = []
  for (let seq = 1; seq < length; seq += 1) {
    const [from, to] = [at[seq - 1] ?? 0, at[seq] ?? 0]
    if (to - from >= DAY_S) silences.push({ from, to })
  }
  if (silences.length < MIN_SILENCES) return []
  const byLength = silences.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  const usual = byLength[Math.floor(byLength.length * (1 - USUAL_SHARE))]
  const limit = Math.max(SHORTEST_S, usual === undefined ? 0 : (usual.to - usual.from) * TIMES_LONGER)
  return byLength
    .slice(0, MOST)
    .filter(({ from, to }) => to - from >= limit)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ kind: "hole", from: toWallTime(from), to: toWallTime(to) }))
}
