import { describe, expect, it } from "vitest"
import { hasNightColours, isNight } from "./night.ts"

describe("isNight()", () => {
  it("goes over midnight, and ends with its last hour", () => {
    const night = { from: 22, to: 7 }
    expect([21, 22, 23, 0, 6, 7, 12].map((hour) => isNight(night, hour))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it("can begin at midnight", () => {
    expect([23, 0, 6, 7].map((hour) => isNight({ from: 0, to: 7 }, hour))).toEqual([false, true, true, false])
  })
})

describe("hasNightColours()", () => {
  const HOURS = [12, 21, 22, 2, 5, 6, 7]

  it("comes after dark until hours are chosen", () => {
    expect(HOURS.map((hour) => hasNightColours(null, hour, false))).toEqual([
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it("keeps to the hours that were chosen, but for the help for the urge", () => {
    const night = { from: 0, to: 7 }
    expect(HOURS.map((hour) => hasNightColours(night, hour, false))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ])
    expect(hasNightColours(night, 22, true)).toBe(true)
    expect(hasNightColours(night, 12, true)).toBe(false)
  })
})
