/**
 * `created_date` of Google Chat: a sentence in the language of the account, always in UTC, such as
 * "Thursday, November 3, 2016 at 11:59:50 AM UTC". (docs/formats/google-chat.md)
 */
import { type WallSeconds, wallSeconds, isDate } from "../../model/time.ts"
import { isoStamp } from "../instants.ts"
import { halfDayOf, hourOf } from "../whatsapp/half-days.ts"
import { wallTimeOf, writtenStamp } from "../written-stamp.ts"

const JOINING = /\s(?:at|um|a las|à|às|alle|alle ore|om|kl\.?|klo|o|в|saat|pukul)\s/iu
const EAST_ASIAN =
  /(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일][^\d]{0,12}?([上下午前後오전후]{2})?\s?(\d{1,2})[:時点시]\s?(\d{2})[:分분]\s?(\d{2})/

/** @returns seconds in UTC; null where the sentence is none that is known */
export function chatDate(raw: string): WallSeconds | null {
  const iso = isoStamp(raw)
  if (iso !== null) return iso.at - (iso.offsetMinutes ?? 0) * 60
  const plain = raw.replace(/[\u00a0\u202f\u2009]/g, " ").trim()
  const eastern = EAST_ASIAN.exec(plain)
  if (eastern !== null) return easternDate(eastern)
  const bare = plain
    .replace(/\s?\(?(?:UTC|GMT|Z)\)?$/, "")
    .replace(/\sг\.?,?(?=\s)/, "")
    .replace(JOINING, " ")
  const stamp = writtenStamp(bare)
  return stamp === null ? null : (wallTimeOf(stamp, "mdy") ?? wallTimeOf(stamp, "dmy"))
}

function easternDate(found: RegExpExecArray): WallSeconds | null {
  const [year = 0, month = 0, day = 0] = [1, 2, 3].map((i) => Number(found[i]))
  const half = found[4] === undefined ? null : halfDayOf(found[4], "before")
  const hour = hourOf(Number(found[5]), half ?? "none")
  const [minute = 0, second = 0] = [6, 7].map((i) => Number(found[i]))
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return null
  return wallSeconds(year, month, day, hour, minute, second)
}
