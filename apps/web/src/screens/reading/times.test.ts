import { toWallTime, wallSeconds } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { clockOf, dayOf } from "./times.ts"

const LATE = toWallTime(wallSeconds(2026, 11, 17, 23, 41))

describe("wall times", () => {
  it("stay as the phone showed them, in every time zone", () => {
    expect(clockOf(LATE)).toBe("23:41")
    expect(dayOf(LATE, "en-GB")).toMatch(/^Tuesday,? 17 November 2026$/)
  })
})
