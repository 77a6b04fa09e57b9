import { describe, expect, it } from "vitest"
import { isNight } from "./night.ts"

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
