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

export function findPatterns(input: PatternInput): Patterns {
  const period = findPeriod(input)
  const { talks, joined } = findTalkRows(period)
  const { at, length } = input.timeline
  return {
    since: period.since,
    first: length === 0 ? null : toWallTime(at[period.from] ?? 0),
    last: length === 0 ? null : toWallTime(at[length - 1] ?? 0),
    talks,
    joined,
    rhythm: findRhythm(period),
    starts: findStarts(talks),
    hours: findHours(period),
    counted: findCountedWords(period),
    hope: findHopeTurns(period),
    warmCold: findWarmCold(period),
    replies: findReplies(period),
    calls: findCallCounts(period),
    cannotShow: findCannotShow(input),
  }
}
