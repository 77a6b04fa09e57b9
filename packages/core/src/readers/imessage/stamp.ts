/**
 * Stamps of imessage-exporter: "May 17, 2022  5:29:42 PM", always in English, the hour padded with a blank, perhaps with
 * "(Read by them after 5 seconds)" behind. (docs/formats/imessage.md)
 */
import { type WallSeconds, isDate, wallSeconds } from "../../model/time.ts"

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
const STAMP =
  /^([A-Z][a-z]{2})[a-z]{0,6} {1,2}(\d{1,2}), (\d{4}),?(?: at)?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP]M)?(?=\s|$)\s*(.*)$/s

export interface ImessageStamp {
  /** Null where the calendar has no such day. */
  readonly at: WallSeconds | null
  /** What stands behind it on the line, without the receipt: a notice of the app. */
  readonly rest: string
}

export function imessageStamp(raw: string): ImessageStamp | null {
  const found = STAMP.exec(raw)
  if (found === null) return null
  const month = MONTHS.indexOf((found[1] ?? "").toLowerCase()) + 1
  if (month === 0) return null
  const [day, year, hour12, minute, second] = [2, 3, 4, 5, 6].map((i) => Number(found[i] ?? 0))
  const hour = found[7] === undefined ? (hour12 ?? 0) : ((hour12 ?? 0) % 12) + (found[7] === "PM" ? 12 : 0)
  const rest = (found[8] ?? "").replace(/^\(Read by [^()]{1,200}\)/, "").trim()
  const isReal = isDate(year ?? 0, month, day ?? 0) && hour < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60
  return { at: isReal ? wallSeconds(year ?? 0, month, day ?? 0, hour, minute, second) : null, rest }
}
