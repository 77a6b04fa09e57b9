/**
 * Patterns over time, from many talks and channels: how often, who starts, at what hour, tears, what was said, hope given
 * and taken back, warm and cold, answers, calls. Pure and linear in the messages; wall time only. Every number carries what
 * is behind it, and below its minimum a kind says nothing.
 */
import type { Patterns } from "../model/pattern.ts"
import { toWallTime } from "../model/time.ts"
import { findCallCounts } from "./call-counts.ts"
import { findCannotShow } from "./cannot-show.ts"
import { findCountedWords } from "./counted-words.ts"
import { findHopeTurns } from "./hope-turns.ts"
import { findHours } from "./hours.ts"
import type { PatternInput } from "./pattern-input.ts"
import { findPeriod } from "./period.ts"
import { findReplies } from "./replies.ts"
import { findRhythm } from "./rhythm.ts"
import { findStarts } from "./starts.ts"
import { findTalkRows } from "./talk-rows.ts"
import { findWarmCold } from "./warm-cold.ts"

/** How many stops there are on the way. */
export const PATTERN_STOPS = 8

/**
 * A generator, so that the caller can show progress, let others work, or stop: it yields at how many of its stops it is.
 */
export function* findPatterns(input: PatternInput): Generator<number, Patterns, undefined> {
  const period = findPeriod(input)
  yield 1
  const { talks, joined } = findTalkRows(period)
  yield 2
  const counted = findCountedWords(period)
  yield 3
  const hope = findHopeTurns(period)
  yield 4
  const warmCold = findWarmCold(period)
  yield 5
  const replies = findReplies(period)
  yield 6
  const calls = findCallCounts(period)
  yield 7
  const [rhythm, hours] = [findRhythm(period), findHours(period)]
  yield PATTERN_STOPS
  const { at, length } = input.timeline
  return {
    since: period.since,
    first: length === 0 ? null : toWallTime(at[period.from] ?? 0),
    last: length === 0 ? null : toWallTime(at[length - 1] ?? 0),
    talks,
    joined,
    rhythm,
    starts: findStarts(talks),
    hours,
    counted,
    hope,
    warmCold,
    replies,
    calls,
    cannotShow: findCannotShow(input),
  }
}
