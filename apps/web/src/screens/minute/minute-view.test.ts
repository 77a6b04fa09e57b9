import { describe, expect, it } from "vitest"
import { breathAt, startWait, timeLeft } from "./minute-view.ts"

const NOW = new Date(2026, 10, 7, 23, 30).getTime()

describe("startWait()", () => {
  it("waits the chosen length", () => {
    expect(startWait("s30", NOW).endMs - NOW).toBe(30_000)
    expect(startWait("s600", NOW).endMs - NOW).toBe(600_000)
  })

  it("waits for eight in the morning on the device's own clock, tomorrow if it has passed", () => {
    const tomorrow = new Date(startWait("morning", NOW).endMs)
    expect([tomorrow.getDate(), tomorrow.getHours(), tomorrow.getMinutes()]).toEqual([8, 8, 0])
    const atTwo = new Date(2026, 10, 7, 2).getTime()
    expect(new Date(startWait("morning", atTwo).endMs).getDate()).toBe(7)
  })
})

describe("timeLeft()", () => {
  it("counts up to the last second, and is null when the wait is over", () => {
    expect(timeLeft({ endMs: NOW + 1 }, NOW)).toEqual({ unit: "seconds", count: 1 })
    expect(timeLeft({ endMs: NOW + 61_000 }, NOW)).toEqual({ unit: "minutes", count: 2 })
    expect(timeLeft({ endMs: NOW + 8.5 * 3_600_000 }, NOW)).toEqual({ unit: "hours", count: 9 })
    expect(timeLeft({ endMs: NOW }, NOW)).toBeNull()
  })
})

describe("breathAt()", () => {
  it("breathes in for four seconds and out for six", () => {
    expect([0, 3999, 4000, 9999, 10_000].map(breathAt)).toEqual(["in", "in", "out", "out", "in"])
  })
})
