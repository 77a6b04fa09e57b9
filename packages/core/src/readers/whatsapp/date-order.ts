/**
 * Day first or month first? Decided by evidence in this order, and asked where there is none:
 *
 * 1. what the user said; 2. a part above 12, a year of four digits in front, a month in words; 3. dates inside names of
 * attachments; 4. days that would run backwards; 5. days later than the export itself; 6. one part stands still on four
 * dates and more: chats do not happen on the ninth of every month only; 7. a layout that is written in one order
 * everywhere. Source: docs/formats/whatsapp.md, "Day or month first".
 */
import type { DateOrder, DateOrderChoice } from "../../model/question.ts"
import { type WallTime, parseWallTime, toWallTime } from "../../model/time.ts"
import { NO_DAY } from "./calendars.ts"
import { DATE_ORDERS, type DateTable } from "./date-table.ts"
import type { ShapeTally } from "./survey.ts"

/** Dates needed before a part that never changes says something. */
const MIN_DATES = 4
/** A reading loses when it makes so many times more dates impossible. */
const CLEAR_RATIO = 4

export interface OrderDecision {
  readonly order: DateOrder
  /** Empty when the evidence is clear; else the readings to ask about. */
  readonly choices: readonly DateOrderChoice[]
}

export interface OrderHints {
  readonly dateOrder?: DateOrder
  /** No message can be later: the time of the archive's entry or of the file. */
  readonly latest?: WallTime
}

export function decideOrder(tally: ShapeTally, dates: DateTable, hints: OrderHints): OrderDecision {
  const { dateOrder } = hints
  if (dateOrder !== undefined && knows(tally, dateOrder)) return { order: dateOrder, choices: [] }
  const possible = fewestImpossible(tally, dates)
  const [only] = possible
  if (possible.length === 1 && only !== undefined) return { order: only, choices: [] }
  const order =
    byAttachments(tally, possible) ??
    byBackwards(tally, possible) ??
    byLatest(tally, dates, possible, hints) ??
    byStandstill(tally, dates, possible) ??
    byLayout(tally, dates)
  if (order !== null) return { order, choices: [] }
  if (possible.every((each) => readsAlike(tally, dates, each, possible[0] ?? "dmy"))) {
    return { order: possible[0] ?? "dmy", choices: [] }
  }
  const likelier = looksAmerican(tally, dates) ? "mdy" : "dmy"
  return { order: likelier, choices: possible.map((each) => choice(tally, dates, each)) }
}

/** Whether all dates can be read in this order. */
export function mayBeRead(tally: ShapeTally, order: DateOrder): boolean {
  return knows(tally, order) && trackOf(tally, order).impossible === 0
}

/** Whether any date of the file can be read in this order. */
function knows(tally: ShapeTally, order: DateOrder): boolean {
  return trackOf(tally, order).impossible < tally.headers && trackOf(tally, order).lastDay !== NO_DAY
}

/** The orders that leave the fewest dates without a day. */
function fewestImpossible(tally: ShapeTally, dates: DateTable): DateOrder[] {
  const known = DATE_ORDERS.filter((order) => knows(tally, order) && (order !== "ymd" || mayBeYearFirst(tally, dates)))
  const least = Math.min(...known.map((order) => trackOf(tally, order).impossible))
  const left = known.filter((order) => {
    const { impossible } = trackOf(tally, order)
    return impossible === least || impossible < least * CLEAR_RATIO
  })
  return left.length > 0 ? left : ["dmy"]
}

/** A year of two digits in front is nearly unheard of: only believed when nothing else runs forward in time. */
function mayBeYearFirst(tally: ShapeTally, dates: DateTable): boolean {
  const [dmy, mdy, ymd] = tally.tracks
  if (dmy === undefined || mdy === undefined || ymd === undefined) return false
  for (const place of tally.dates) {
    const { parts } = dates.at(place)
    if (parts.widths[0] > 2 || parts.monthAt >= 0 || parts.yearAt === 0) return true
  }
  const isForward = (track: typeof ymd): boolean => track.impossible + track.backwards === 0
  return isForward(ymd) && !isForward(dmy) && !isForward(mdy)
}

function byAttachments(tally: ShapeTally, possible: readonly DateOrder[]): DateOrder | null {
  return best(possible, (order) => tally.attachments[DATE_ORDERS.indexOf(order)] ?? 0)
}

function byBackwards(tally: ShapeTally, possible: readonly DateOrder[]): DateOrder | null {
  const order = best(possible, (each) => -trackOf(tally, each).backwards)
  if (order === null) return null
  const others = possible.filter((each) => each !== order).map((each) => trackOf(tally, each).backwards)
  const own = trackOf(tally, order).backwards
  return own === 0 || Math.min(...others) >= own * CLEAR_RATIO ? order : null
}

function byLatest(
  tally: ShapeTally,
  dates: DateTable,
  possible: readonly DateOrder[],
  { latest }: OrderHints,
): DateOrder | null {
  const seconds = latest === undefined ? null : parseWallTime(latest)
  if (seconds === null) return null
  const lastDay = Math.floor(seconds / 86_400) + 1
  const later = (order: DateOrder): number =>
    [...tally.dates].filter((place) => (dates.at(place).days[DATE_ORDERS.indexOf(order)] ?? 0) > lastDay).length
  const fitting = possible.filter((order) => later(order) === 0)
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function byStandstill(tally: ShapeTally, dates: DateTable, possible: readonly DateOrder[]): DateOrder | null {
  if (!possible.includes("dmy") || !possible.includes("mdy")) return null
  const first = new Set<number>()
  const second = new Set<number>()
  for (const place of tally.dates) {
    const { values } = dates.at(place).parts
    first.add(values[0])
    second.add(values[1])
  }
  if (first.size >= MIN_DATES && second.size === 1) return "dmy"
  return second.size >= MIN_DATES && first.size === 1 ? "mdy" : null
}

/** Dots and dashes are written day first everywhere when the year stands behind. */
function byLayout(tally: ShapeTally, dates: DateTable): DateOrder | null {
  const [place] = tally.dates
  if (place === undefined) return null
  const { shape } = dates.at(place).parts
  return /^W?[, ]*[nY][ ]?[.\-\u2010-\u2015]/.test(shape) ? "dmy" : null
}

/** Slashes, no zeros in front, a year of two digits: written in the United States, and seldom elsewhere. */
function looksAmerican(tally: ShapeTally, dates: DateTable): boolean {
  return [...tally.dates].every((place) => {
    const { parts } = dates.at(place)
    return parts.shape.includes("/") && parts.zeros % 4 === 0 && parts.widths[2] <= 2
  })
}

/** Whether two orders give the same days: 9/9/2020. */
function readsAlike(tally: ShapeTally, dates: DateTable, a: DateOrder, b: DateOrder): boolean {
  return [...tally.dates].every((place) => {
    const { days } = dates.at(place)
    return days[DATE_ORDERS.indexOf(a)] === days[DATE_ORDERS.indexOf(b)]
  })
}

/** A stamp that the orders read differently, so that the user sees the difference. */
function choice(tally: ShapeTally, dates: DateTable, order: DateOrder): DateOrderChoice {
  const places = [...tally.dates]
  const place = places.find((each) => new Set(dates.at(each).days.slice(0, 2)).size === 2) ?? places[0] ?? 0
  const date = dates.at(place)
  const day = date.days[DATE_ORDERS.indexOf(order)] ?? NO_DAY
  const reads = day === NO_DAY ? "" : toWallTime(day * 86_400).slice(0, 10)
  return { order, stamp: date.stamp, reads, backwardJumps: trackOf(tally, order).backwards }
}

function trackOf(tally: ShapeTally, order: DateOrder): ShapeTally["tracks"][number] {
  const track = tally.tracks[DATE_ORDERS.indexOf(order)]
  if (track === undefined) throw new RangeError(`Cannot follow the order ${order}: it is none`)
  return track
}

/** The order with the highest score, or null when two share it. */
function best(orders: readonly DateOrder[], score: (order: DateOrder) => number): DateOrder | null {
  const scores = orders.map(score)
  const top = Math.max(...scores)
  const winners = orders.filter((_, i) => scores[i] === top)
  return winners.length === 1 ? (winners[0] ?? null) : null
}
