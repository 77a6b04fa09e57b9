/**
 * Which talks of a chat speak of the time after the ending. An export holds the whole relationship, and "I love you" from
 * last summer says nothing about today. Where clear words of an ending stand in the last three months, the talks from the
 * first of them on count; where it ended before that, all talks of the last three months. Where nothing says when, only the
 * latest talk counts: the rest would be a guess.
 */
import type { Chat } from "../../model/chat.ts"
import type { CueSpan } from "../../model/cue.ts"
import type { ChatTalk } from "../../model/talk.ts"
import { type Ending, LATE_DAYS } from "./find-ending.ts"

/** More talks add next to nothing: the third same fact counts a quarter. */
const MOST_TALKS = 40
const DAY_S = 86_400

export function talksSinceEnding(
  { messages: { at } }: Chat,
  talks: readonly ChatTalk[],
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
  ending: Ending | null,
): readonly ChatTalk[] {
  const latest = talks.at(-1)
  if (latest === undefined) return []
  const from = (at[latest.endSeq - 1] ?? 0) - LATE_DAYS * DAY_S
  const near = talks.filter(({ endSeq }) => (at[endSeq - 1] ?? 0) >= from)
  const said = ending?.said[0]?.seq ?? Infinity
  const first = near.findIndex((talk) => talk.endSeq > said || holdsEnding(talk, cuesBySeq))
  return first === -1 ? [latest] : near.slice(first).slice(-MOST_TALKS)
}

function holdsEnding({ startSeq, endSeq }: ChatTalk, cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>): boolean {
  for (let seq = startSeq; seq < endSeq; seq += 1) {
    const cues = cuesBySeq.get(seq) ?? []
    if (cues.some(({ cue, polarity, strength }) => cue === "finality" && polarity === "asserted" && strength === 3))
      return true
  }
  return false
}
