/** Who starts, how you talk, and in how many talks there were tears. */
import type { PatternTalk, Side, Starts, TalkWay } from "../model/pattern.ts"
import { counted } from "./pattern-input.ts"

const MIN_TALKS = 3
/** With fewer, a lean comes by chance too often: see `facts/chat/who-starts.ts`. */
const MIN_FOR_LEAN = 8
const LEAN_SHARE = 0.6

export function findStarts(talks: readonly PatternTalk[]): Starts | null {
  if (talks.length < MIN_TALKS) return null
  const by = (side: Side) => talks.filter(({ startedBy }) => startedBy === side)
  const [user, ex] = [by("user"), by("ex")]
  const most = user.length > ex.length ? "user" : "ex"
  const known = user.length + ex.length
  const isClear = known >= MIN_FOR_LEAN && Math.max(user.length, ex.length) >= known * LEAN_SHARE
  const inWay = (way: TalkWay) => countedTalks(talks.filter((talk) => talk.way === way))
  return {
    user: countedTalks(user),
    ex: countedTalks(ex),
    lean: isClear ? most : null,
    ways: { met: inWay("met"), called: inWay("called"), wrote: inWay("wrote") },
    tears: tearsIn(talks),
  }
}

/** Told talks without words to show count as well: the count is of talks. */
function countedTalks(talks: readonly PatternTalk[]) {
  return { ...counted(talks.flatMap(({ evidence }) => evidence.slice(0, 1))), count: talks.length }
}

function tearsIn(talks: readonly PatternTalk[]) {
  const wet = talks.filter(({ tears }) => tears.length > 0)
  return { count: wet.length, evidence: wet.flatMap(({ tears }) => tears.slice(0, 1)) }
}
