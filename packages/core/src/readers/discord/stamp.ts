/**
 * Stamps of DiscordChatExporter's text and CSV: in the language of the computer that ran it, so day or month may be first.
 * Taken apart without deciding; `DateOrders` decides for the whole file.
 */
import type { DateOrder } from "../../model/question.ts"
import { type WallSeconds, isDate, wallSeconds } from "../../model/time.ts"
import { isoStamp } from "../instants.ts"

export interface LooseStamp {
  readonly text: string
  /** The three numbers in the order in which they are written; the month is known where it is a word. */
  readonly parts: readonly [number, number, number]
  readonly known: DateOrder | null
  readonly secondsOfDay: number
  readonly hasHalf: boolean
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const NUMBERS =
  /^(\d{1,4})([./-])\s?(\d{1,2}|[A-Za-z]{3})\2\s?(\d{1,4})\.?,?[ T](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?(?:[\s\u202f]?([AaPp])\.?\s?[Mm]\.?)?(?:\s?(?:Z|[+-]\d\d:?\d\d))?$/

/** @returns null when the text is no stamp */
export function looseStamp(text: string): LooseStamp | null {
  const found = NUMBERS.exec(text.trim())
  if (found === null) return null
  const [, first = "", , second = "", third = "", hours, minutes, seconds, half] = found
  const month = MONTHS.indexOf(second.toLowerCase()) + 1
  if (month === 0 && !/^\d/.test(second)) return null
  const hour = hourOf(Number(hours), half?.toLowerCase())
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  const isYearFirst = first.length > 2
  return {
    text,
    parts: [Number(first), month || Number(second), Number(third)],
    known: isYearFirst ? "ymd" : month > 0 ? "dmy" : null,
    secondsOfDay: hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0),
    hasHalf: half !== undefined,
  }
}

/** @returns null when no calendar has the date in that order */
export function wallOf(stamp: LooseStamp, order: DateOrder): WallSeconds | null {
  const iso = stamp.known === "ymd" ? isoStamp(stamp.text) : null
  if (iso !== null) return iso.at
  const [a, b, c] = stamp.parts
  const [year, month, day] = order === "ymd" ? [a, b, c] : order === "dmy" ? [c, b, a] : [c, a, b]
  const whole = year < 100 ? year + 2000 : year
  return isDate(whole, month, day) ? wallSeconds(whole, month, day) + stamp.secondsOfDay : null
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half === "p" ? 12 : 0)
}
