/**
 * Which lines of a file are headers. A true export keeps to one layout from end to end, so a line with a stamp of another
 * layout is a line that somebody pasted into a message. Files that were put together or edited by hand mix layouts: when
 * more than a few lines in a hundred do not fit, every line that is in order of time counts, and when no layout has half
 * of the lines, every line counts (docs/formats/whatsapp.md, "One layout a file").
 */
import type { DateOrder, DateOrderChoice } from "../../model/question.ts"
import { NO_DAY } from "./calendars.ts"
import { type OrderHints, decideOrder, mayBeRead } from "./date-order.ts"
import type { DateTable } from "./date-table.ts"
import { hasSign } from "./header.ts"
import type { ShapeTally, Survey } from "./survey.ts"

/** A second layout with this share of the lines is a second file put behind the first. */
const OWN_PART = 0.25
/** Above this share of lines that do not fit, and this many of them, a file mixes layouts. */
const MIXED_SHARE = 0.03
const MIXED_LINES = 2
/** Lines that jump back and return may make up this share and still be pasted ones. */
const QUOTED_SHARE = 0.1
/** In a file of fewer entries one line says nothing of how the others run. */
const HANDFUL = 10

export interface Layout {
  /** Whether an iPhone wrote it: a stamp in brackets, or with a colon behind. */
  readonly isPhone: boolean
  readonly hasSeconds: boolean
  readonly mainShape: number
  readonly order: DateOrder
  /** Layouts whose lines are all headers, with the order of their dates. */
  readonly orders: ReadonlyMap<number, DateOrder>
  /** Layouts whose lines are headers when they are in order of time; empty where one layout rules. */
  readonly oddOrders: ReadonlyMap<number, DateOrder>
  /** No layout rules at all: lines of `oddOrders` are headers whatever their time. */
  readonly isScattered: boolean
  /** Lines with a fitting stamp that were pasted: they jump back and return. */
  readonly quotedLines: ReadonlySet<number>
  readonly lastDay: number
  readonly choices: readonly DateOrderChoice[]
  /** Parts 0 to 2 of a date: always with a zero in front, never with one, or not known. */
  readonly padding: readonly Padding[]
}

export type Padding = "padded" | "bare" | "any"

/** @returns null when no line begins with a stamp */
export function decideLayout(survey: Survey, hints: OrderHints): Layout | null {
  const tallies = [...survey.shapes.values()].toSorted((a, b) => b.headers - a.headers)
  const [main] = tallies
  if (main === undefined) return null
  const { dates } = survey.scanner
  const decision = decideOrder(main, dates, hints)
  const orders = new Map([[main.shape, decision.order]])
  for (const tally of tallies.slice(1)) {
    if (tally.headers >= survey.headers * OWN_PART && tally.headers > 2) {
      orders.set(tally.shape, decideOrder(tally, dates, hints).order)
    }
  }
  const odd = decideOdd(
    tallies.filter((tally) => !orders.has(tally.shape)),
    survey,
    hints,
    decision.order,
  )
  const isScattered = odd.orders.size > 0 && orders.size === 1 && main.headers * 2 < survey.headers
  const track = main.tracks[["dmy", "mdy", "ymd"].indexOf(decision.order)]
  return {
    isPhone: main.isPhone,
    hasSeconds: main.hasSeconds,
    mainShape: main.shape,
    order: decision.order,
    orders,
    oddOrders: odd.orders,
    isScattered,
    quotedLines: quotedLines(track, main, orders.size === 1 && !isScattered),
    lastDay: track?.lastDay ?? NO_DAY,
    choices: decision.choices.length > 0 ? decision.choices : odd.choices,
    padding: paddingOf(main, dates),
  }
}

/** Layouts of few lines, in a file that mixes them. Without a sign behind it a stamp says too little to be among them. */
function decideOdd(
  tallies: readonly ShapeTally[],
  survey: Survey,
  hints: OrderHints,
  mainOrder: DateOrder,
): { readonly orders: ReadonlyMap<number, DateOrder>; readonly choices: readonly DateOrderChoice[] } {
  const orders = new Map<number, DateOrder>()
  const lines = tallies.reduce((sum, tally) => sum + tally.headers, 0)
  if (lines < MIXED_LINES || lines <= survey.headers * MIXED_SHARE) return { orders, choices: [] }
  let choices: readonly DateOrderChoice[] = []
  for (const tally of tallies.filter(({ shape }) => hasSign(shape))) {
    const own = decideOrder(tally, survey.scanner.dates, hints)
    const isLikeMain = mainOrder !== "ymd" && mayBeRead(tally, mainOrder)
    orders.set(tally.shape, isLikeMain ? mainOrder : own.order)
    if (choices.length === 0 && !isLikeMain) choices = own.choices
  }
  return { orders, choices }
}

/** Only a file that otherwise runs forward can say that a line jumps back. */
function quotedLines(
  track: ShapeTally["tracks"][number] | undefined,
  main: ShapeTally,
  isOneLayout: boolean,
): ReadonlySet<number> {
  if (track === undefined || !isOneLayout || track.jumps > 0) return new Set()
  const { returned, returns } = track
  // One line of a handful that runs backwards can as well have come late.
  const isOne = returns === 1 && (returned.length > 1 || main.headers >= HANDFUL)
  const isFew = isOne || returned.length <= main.headers * QUOTED_SHARE
  return new Set(isFew && returned.length * 2 < main.headers ? returned : [])
}

function paddingOf(tally: ShapeTally, dates: DateTable): Padding[] {
  return [0, 1, 2].map((part) => {
    let padded = 0
    let bare = 0
    for (const place of tally.dates) {
      const { parts } = dates.at(place)
      if ((parts.zeros >> part) & 1) padded += 1
      else if (parts.widths[part] === 1) bare += 1
    }
    if (padded > 0 && bare === 0) return "padded"
    if (bare > 0 && padded === 0) return "bare"
    return padded > 3 * bare ? "padded" : bare > 3 * padded ? "bare" : "any"
  })
}

/** Whether a date has its zeros where the layout has them. */
export function fitsPadding(layout: Layout, dates: DateTable, place: number): boolean {
  const { parts } = dates.at(place)
  return layout.padding.every((padding, part) => {
    if (padding === "padded") return parts.widths[part] !== 1
    return padding === "any" || ((parts.zeros >> part) & 1) === 0
  })
}

/** Whether two layouts read every line of a file alike. A guess where lines do not fit is never sure to. */
export function readsAlike(a: Layout, b: Layout, survey: Survey): boolean {
  if (a.isPhone !== b.isPhone || a.mainShape !== b.mainShape || a.order !== b.order) return false
  if (b.orders.size !== 1 || b.oddOrders.size > 0 || b.quotedLines.size > 0) return false
  const { dates } = survey.scanner
  for (const place of survey.shapes.get(b.mainShape)?.dates ?? []) {
    if (!fitsPadding(a, dates, place) || !fitsPadding(b, dates, place)) return false
  }
  return true
}
