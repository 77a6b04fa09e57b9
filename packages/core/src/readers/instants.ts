/**
 * Points in time as exports write them: numbers since 1970, or ISO text. Which unit a number has is told by its size,
 * since no messenger is older than 1973: seconds have ten digits, milliseconds thirteen, microseconds sixteen.
 */
import { type WallSeconds, isDate, wallSeconds } from "../model/time.ts"

/** 2100: nobody exports a chat of then, so such a number is damaged. */
const END_MS = 4_102_444_800_000

/** "none": there is no date; "impossible": there is something that is none. */
export type InstantMs = number | "none" | "impossible"

/** @param value a number, or one written as text; 0 and negative numbers stand for "no date" in these formats */
export function instantMs(value: unknown): InstantMs {
  if (value === undefined || value === null || value === "" || value === "null") return "none"
  const isText = typeof value === "string" && /^\s*-?\d{1,20}(?:\.\d{0,20})?\s*$/.test(value)
  const number = typeof value === "number" ? value : isText ? Number(value) : Number.NaN
  if (!Number.isFinite(number)) return "impossible"
  if (number <= 0) return "none"
  const ms = number < 1e11 ? number * 1000 : number >= 1e17 ? number / 1e6 : number >= 1e14 ? number / 1000 : number
  return ms < END_MS ? ms : "impossible"
}

export interface IsoStamp {
  /** As it is written, without its offset. */
  readonly at: WallSeconds
  /** Null where none is written. */
  readonly offsetMinutes: number | null
  /** Fraction of the second, 0 to 1, for order alone. */
  readonly fraction: number
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)([.,]\d{1,9})?)?\s?(?:(Z)|([+-])(\d\d):?(\d\d))?$/

/** @returns null when the text is no ISO stamp or no day of the calendar */
export function isoStamp(text: string): IsoStamp | null {
  const found = ISO.exec(text.trim())
  if (found === null) return null
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((i) => Number(found[i] ?? 0))
  if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day)) return null
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null
  const offset = (Number(found[10] ?? 0) * 60 + Number(found[11] ?? 0)) * (found[9] === "-" ? -1 : 1)
  const isZoned = found[8] !== undefined || found[9] !== undefined
  return {
    at: wallSeconds(year, month, day, hour, minute, second),
    offsetMinutes: isZoned ? offset + 0 : null,
    fraction: Number((found[7] ?? ".0").replace(",", ".")),
  }
}
