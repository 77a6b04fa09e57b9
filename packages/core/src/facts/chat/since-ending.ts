/**
 * Which talks of a chat speak of the time after the ending. An export holds the whole relationship, and "I love you" from
 * last summer says nothing about today. Where clear words of an ending stand in the last three months, the talks from the
 * first of them on count. Where none do, only the latest talk counts: the rest would be a guess.
 */
import type { CueSpan } from "../../model/cue.ts"
import type { ChatTalk } from "../../model/talk.ts"
import { parseWallTime } from "../../model/time.ts"

/** After about three months the reading model has other weights (`phase_late`). */
const LOOK_BACK_DAYS = 92
/** More talks add next to nothing: the third same fact counts a quarter. */
const MOST_TALKS = 40
const DAY_S = 86_400

export function talksSinceEnding(
  talks: readonly ChatTalk[],
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
): readonly ChatTalk[] {
  const latest = talks.at(-1)
  if (latest === undefined) return []
  const from = (parseWallTime(latest.last) ?? 0) - LOOK_BACK_DAYS * DAY_S
  const near = talks.filter((talk) => (parseWallTime(talk.last) ?? 0) >= from)
  const ending = near.findIndex((talk) => hasEnding(talk, cuesBySeq))
  return ending === -1 ? [latest] : near.slice(ending).slice(-MOST_TALKS)
}

function hasEnding(talk: ChatTalk, cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>): boolean {
  for (let seq = talk.startSeq; seq < talk.endSeq; seq += 1) {
    const cues = cuesBySeq.get(seq) ?? []
    if (cues.some(({ cue, polarity, strength }) => cue === "finality" && polarity === "asserted" && strength === 3))
      return true
  }
  return false
}
