/**
 * How far a zone is ahead of UTC, by the rules that come with the browser. The terminal has the same over those of Node:
 * core asks for no zone and no locale, and an app imports nothing of another.
 */
import type { WallTime } from "@aftertalk/core/model"
import type { OffsetAt } from "@aftertalk/core/readers"

/** @param name as the tz database names it: "Europe/Dublin"; @returns null where the browser does not know it */
export function offsetsOf(name: string): OffsetAt | null {
  const format = formatIn(name)
  if (format === null) return null
  return (utc) => {
    const shown = new Map(format.formatToParts(new Date(utc * 1000)).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
    const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"))
    return Math.round((wall / 1000 - Math.floor(utc / 60) * 60) / 60)
  }
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  const digits = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory", { ...digits, hourCycle: "h23", timeZone })
  } catch {
    return null
  }
}

/** What a clock in that zone showed at a point in time that is written as UTC; the same where the zone is not known. */
export function wallTimeIn(zone: string, utc: WallTime): WallTime {
  const ms = Date.parse(`${utc}Z`)
  const offset = offsetsOf(zone)?.(ms / 1000) ?? 0
  return new Date(ms + offset * 60_000).toISOString().slice(0, 19) as WallTime
}
