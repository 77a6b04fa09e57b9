/**
 * Patterns in words, for page and terminal: each card is a sentence first, then its numbers, each with the messages behind
 * it. What is below its minimum has no card. The days are put into words by the app, which knows how the user writes dates.
 */
import type { Evidence } from "../model/evidence.ts"
import type { CannotShow, Counted, Hours, Patterns, Replies, Starts, TalkWay } from "../model/pattern.ts"
import { DAY_PARTS } from "../model/pattern.ts"
import type { WallTime } from "../model/time.ts"
import { PATTERN_WORDS as WORDS } from "./words/en.ts"

export interface PatternRow {
  readonly label: string
  readonly value: string
  /** What else is to be said of the number; null where nothing is. */
  readonly more: string | null
  readonly evidence: readonly Evidence[]
}

export interface PatternCard {
  readonly id: "often" | "starts" | "hours" | "hope" | "warm-cold" | "replies" | "calls" | "counted"
  readonly sentence: string
  /** What the numbers are, in a line; null where the sentence says it. */
  readonly note: string | null
  readonly rows: readonly PatternRow[]
  /** For the card of hours: talks begun in each hour, 0 to 23. Its rows hold the same numbers. */
  readonly byHour?: readonly number[]
}

export interface ToldPatterns {
  readonly intro: readonly string[]
  readonly cards: readonly PatternCard[]
  readonly cannotShow: readonly string[]
}

export interface TellPatterns {
  readonly patterns: Patterns
  readonly name: string
  readonly showDay: (at: WallTime) => string
}

const MIN_TALKS = 3
const MIN_FOR_TREND = 8
const MIN_RATIO = 1.5

export function tellPatterns({ patterns, name, showDay }: TellPatterns): ToldPatterns {
  const { talks, joined, first, last, since } = patterns
  const told = talks.filter(({ at }) => at === null).length + joined.length
  const days = first === null || last === null ? null : { first: showDay(first), last: showDay(last) }
  const intro = [
    WORDS.intro(talks.length, name, told, days),
    ...(joined.length > 0 ? [WORDS.joined] : []),
    since === "ending" ? WORDS.sinceEnding : WORDS.sinceBeginning,
    ...(talks.length < MIN_TALKS ? [WORDS.tooFew(talks.length)] : []),
  ]
  return {
    intro,
    cards: tellCards(patterns, name),
    cannotShow: [...patterns.cannotShow.map((one) => tellCannot(one, showDay)), WORDS.feelings(name)],
  }
}

function tellCards(patterns: Patterns, name: string): readonly PatternCard[] {
  const { starts, hours, replies } = patterns
  const cards = [
    starts === null ? null : tellStarts(starts, name),
    tellOften(patterns),
    hours === null ? null : tellHours(hours),
    tellHope(patterns),
    tellWarmCold(patterns, name),
    replies.length === 0 ? null : tellReplies(replies, name),
    tellCalls(patterns, name),
    tellCounted(patterns),
  ]
  return cards.filter((card) => card !== null)
}

function tellStarts({ user, ex, lean, ways, tears }: Starts, name: string): PatternCard {
  const total = ways.met.count + ways.called.count + ways.wrote.count
  const most = (["met", "called", "wrote"] as const).find((way) => ways[way].count * 2 > total) ?? "mixed"
  const rows = [
    row(WORDS.youStarted, user),
    row(WORDS.exStarted(name), ex),
    ...(["met", "called", "wrote"] as const satisfies readonly TalkWay[]).flatMap((way) =>
      rowIfAny(WORDS.way[way], ways[way]),
    ),
    ...rowIfAny(WORDS.withTears, tears),
  ]
  const sentence = `${WORDS.ways[most]}, and ${WORDS.starts(lean, user.count, ex.count, name)}.`
  return { id: "starts", sentence, note: null, rows }
}

function tellOften({ rhythm, talks }: Patterns): PatternCard | null {
  if (rhythm === null) return null
  const { days, firstHalf, secondHalf, quietDays, quiet } = rhythm
  const dated = talks.filter(({ at }) => at !== null).length
  const sentence = `${WORDS.often(dated, days)}${WORDS.oftenTrend[trendOf(firstHalf.count, secondHalf.count)]}`
  const rows = [
    row(WORDS.firstHalf, firstHalf),
    row(WORDS.secondHalf, secondHalf),
    { label: WORDS.quiet, value: WORDS.days(quietDays), more: null, evidence: quiet },
  ]
  return { id: "often", sentence, note: null, rows }
}

/** Half as many again in one half, of at least eight talks: less comes by chance. */
function trendOf(early: number, late: number): "fewer" | "more" | "none" {
  if (early + late < MIN_FOR_TREND) return "none"
  return early >= late * MIN_RATIO ? "fewer" : late >= early * MIN_RATIO ? "more" : "none"
}

function tellHours({ parts, byHour }: Hours): PatternCard {
  const total = DAY_PARTS.reduce((sum, part) => sum + parts[part].count, 0)
  const [most = "night"] = DAY_PARTS.toSorted((a, b) => parts[b].count - parts[a].count)
  const rows = DAY_PARTS.map((part) => row(WORDS.part[part], parts[part]))
  return { id: "hours", sentence: WORDS.hours(parts[most].count, total, most), note: null, rows, byHour }
}

function tellHope({ hope }: Patterns): PatternCard | null {
  if (hope === null) return null
  const { given, takenBack, sameDay } = hope
  const rows = [row(WORDS.hopeGiven, given), row(WORDS.hopeTaken, takenBack), row(WORDS.hopeSameDay, sameDay)]
  return { id: "hope", sentence: WORDS.hope(given.count, takenBack.count, sameDay.count), note: null, rows }
}

function tellWarmCold({ warmCold }: Patterns, name: string): PatternCard | null {
  if (warmCold === null) return null
  const { warm, cold, both, turns } = warmCold
  const rows = [row(WORDS.warm, warm), row(WORDS.cold, cold), row(WORDS.both, both), row(WORDS.turns, turns)]
  return { id: "warm-cold", sentence: WORDS.warmCold(turns.count), note: WORDS.warmColdBy(name), rows }
}

function tellReplies(replies: readonly Replies[], name: string): PatternCard {
  const whoOf = ({ by }: Replies): string => (by === "user" ? WORDS.you : name)
  const sentence = replies
    .map((one) => WORDS.replies(whoOf(one), WORDS.span(one.earlyMs), WORDS.span(one.lateMs)))
    .join(" ")
  const rows = replies.flatMap((one) => [
    { label: WORDS.earlyReply(whoOf(one)), value: WORDS.span(one.earlyMs), more: null, evidence: one.early },
    { label: WORDS.lateReply(whoOf(one)), value: WORDS.span(one.lateMs), more: null, evidence: one.late },
  ])
  return { id: "replies", sentence, note: WORDS.repliesBy, rows }
}

function tellCalls({ calls }: Patterns, name: string): PatternCard | null {
  if (calls === null) return null
  const { answered, missedByUser, missedByEx, talkedS } = calls
  const missed = missedByUser === null || missedByEx === null ? null : missedByUser.count + missedByEx.count
  if (answered.count + (missed ?? 0) === 0) return null
  const rows = [
    row(WORDS.answered, answered),
    ...(missedByUser === null ? [] : [row(WORDS.missedByUser, missedByUser)]),
    ...(missedByEx === null ? [] : [row(WORDS.missedByEx(name), missedByEx)]),
    ...(talkedS === null
      ? []
      : [{ label: WORDS.talked, value: WORDS.span(talkedS * 1000), more: null, evidence: answered.evidence }]),
  ]
  return { id: "calls", sentence: WORDS.calls(answered.count, missed), note: null, rows }
}

function tellCounted({ counted }: Patterns): PatternCard | null {
  if (counted.length === 0) return null
  const rows = counted.map(({ what, by, count, talks, evidence }) => ({
    label: WORDS.word(what, by),
    value: String(count),
    more: WORDS.inTalks(talks),
    evidence,
  }))
  return { id: "counted", sentence: WORDS.counted, note: WORDS.countedBy, rows }
}

function tellCannot(one: CannotShow, showDay: TellPatterns["showDay"]): string {
  switch (one.kind) {
    case "start-cut":
      return WORDS.cut(showDay(one.first))
    case "hole":
      return WORDS.hole(showDay(one.from), showDay(one.to))
    default:
      return WORDS.cannot[one.kind]
  }
}

function row(label: string, { count, evidence }: Counted): PatternRow {
  return { label, value: String(count), more: null, evidence }
}

function rowIfAny(label: string, counted: Counted): readonly PatternRow[] {
  return counted.count === 0 ? [] : [row(label, counted)]
}
