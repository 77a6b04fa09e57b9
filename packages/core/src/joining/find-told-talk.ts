/**
 * Which talk of a chat an account tells of. Nothing names it, so four things speak for a talk: words that stand in both, the
 * same facts, a call where a call is told, and the day of the week. The user is asked; this only says what to ask first.
 */
import type { Chat } from "../model/chat.ts"
import type { Channel, Fact } from "../model/fact.ts"
import type { TalkId } from "../model/ids.ts"
import { MESSAGE_KINDS } from "../model/message.ts"
import type { ChatTalk } from "../model/talk.ts"
import { daysFromDate } from "../model/time.ts"
import { namedWeekdays } from "./named-weekdays.ts"
import { commonRuns, runsOf } from "./common-runs.ts"

export interface ToldTalk {
  readonly talk: TalkId
  /** What speaks for it, in points; for the order and for `isLikely` alone. */
  readonly points: number
}

export interface Telling {
  readonly text: string
  readonly channel: Channel
  readonly facts: readonly Fact[]
}

/** People tell what is fresh. */
const MOST_TALKS = 60
const MOST_GIVEN = 4
const RUN_POINTS = 2
const MOST_RUNS = 3
const MOST_FACTS = 3
const CALL_POINTS = 2
const DAY_POINTS = 2
/** At least this much before a talk is offered first, and this far before the next one. */
const LIKELY_POINTS = 5
const LIKELY_LEAD = 2

/** Likeliest first; those for which nothing speaks are left out. */
export function findToldTalks(
  telling: Telling,
  chat: Chat,
  talks: readonly ChatTalk[],
  found: readonly Fact[],
): readonly ToldTalk[] {
  const runs = runsOf(telling.text)
  const days = namedWeekdays(telling.text)
  const ids = new Set(telling.facts.filter(({ value }) => value).map(({ fact }) => fact))
  return talks
    .slice(-MOST_TALKS)
    .toReversed()
    .map((talk) => {
      const shared = commonRuns(runs, textsOf(chat, talk), MOST_RUNS) * RUN_POINTS
      const same = found.filter((fact) => fact.value && fact.talk === talk.id && ids.has(fact.fact)).length
      const calls = isCallTold(telling.channel) && holdsCall(chat, talk) ? CALL_POINTS : 0
      return { talk: talk.id, points: shared + Math.min(same, MOST_FACTS) + calls + dayPoints(chat, talk, days) }
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST_GIVEN)
}

/** The talk that may be offered as the answer; null where it would be a guess. */
export function likelyTalk(candidates: readonly ToldTalk[]): TalkId | null {
  const [first, second] = candidates
  if (first === undefined || first.points < LIKELY_POINTS) return null
  return first.points - (second?.points ?? 0) >= LIKELY_LEAD ? first.talk : null
}

function isCallTold(channel: Channel): boolean {
  return channel === "phone" || channel === "video"
}

function holdsCall({ messages }: Chat, { startSeq, endSeq }: ChatTalk): boolean {
  return messages.kind.subarray(startSeq, endSeq).includes(MESSAGE_KINDS.indexOf("call"))
}

function textsOf({ messages }: Chat, { startSeq, endSeq }: ChatTalk): readonly string[] {
  return messages.text.slice(startSeq, endSeq)
}

/** For a talk on a day that is named; against one on another day. No day named, or no dates: nothing. */
function dayPoints(chat: Chat, { first, last }: ChatTalk, days: ReadonlySet<number>): number {
  if (days.size === 0 || chat.times !== undefined || chat.zone !== undefined) return 0
  return days.has(weekdayOf(first)) || days.has(weekdayOf(last)) ? DAY_POINTS : -DAY_POINTS
}

/** 0 for Monday. 1970-01-01 was a Thursday. */
function weekdayOf(time: string): number {
  const days = daysFromDate(Number(time.slice(0, 4)), Number(time.slice(5, 7)), Number(time.slice(8, 10)))
  return (((days + 3) % 7) + 7) % 7
}
