import * as fc from "fast-check"
import { expect, test } from "vitest"
import { toWallTime } from "../model/time.ts"
import { instantMs, isoStamp } from "./instants.ts"

test("instantMs() tells seconds, milliseconds, microseconds and nanoseconds by their size", () => {
  const ms = 1_710_020_465_123
  for (const value of [ms, String(ms), ms * 1000, ms * 1e6]) expect(instantMs(value)).toBeCloseTo(ms, -1)
  expect(instantMs(1_710_020_465)).toBe(1_710_020_465_000)
})

test("instantMs() takes what is missing, 0 and negative for no date, and nonsense for an impossible one", () => {
  for (const value of [undefined, null, "", "null", 0, "0", -5]) expect(instantMs(value)).toBe("none")
  for (const value of ["oops", {}, Number.NaN, "9".repeat(20), "1e5", true]) expect(instantMs(value)).toBe("impossible")
})

test("isoStamp() keeps the clock as written, and gives the offset beside it", () => {
  const stamp = isoStamp("2024-03-09T22:41:05.5-05:30")
  expect(stamp && toWallTime(stamp.at)).toBe("2024-03-09T22:41:05")
  expect(stamp).toMatchObject({ offsetMinutes: -330, fraction: 0.5 })
  expect(isoStamp("2024-03-09 22:41")).toMatchObject({ offsetMinutes: null, fraction: 0 })
  expect(isoStamp("2024-03-09T22:41:05Z")).toMatchObject({ offsetMinutes: 0 })
  for (const text of ["2024-02-30T10:00:00", "2024-01-01T25:00:00", "9/3/2024", ""]) expect(isoStamp(text)).toBeNull()
})

test("isoStamp() reads every moment that a computer writes", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date("2099-01-01"), noInvalidDate: true }), (date) => {
      const stamp = isoStamp(date.toISOString())
      expect(stamp && Math.round((stamp.at + stamp.fraction) * 1000)).toBe(date.getTime())
    }),
  )
})
