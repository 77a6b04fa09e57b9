import { describe, expect, it } from "vitest"
import { fromNoon, hourMarks, partsOf, shownFirst } from "./talks-view.ts"

describe("partsOf()", () => {
  it("marks the words that are meant, and nothing where the whole message is", () => {
    expect(partsOf({ text: "hi. I miss you so", start: 4, end: 14 })).toEqual({
      before: "hi. ",
      meant: "I miss you",
      after: " so",
    })
    expect(partsOf({ text: "I miss you", start: 0, end: 10 }).meant).toBe("")
  })

  it("cuts what stands far away from the words", () => {
    const text = `${"a ".repeat(400)}I miss you${" b".repeat(400)}`
    const { before, meant, after } = partsOf({ text, start: 800, end: 810 })
    expect(meant).toBe("I miss you")
    expect(before.startsWith("… ")).toBe(true)
    expect(after.endsWith(" …")).toBe(true)
    expect(before.length + after.length).toBeLessThan(400)
  })
})

describe("shownFirst()", () => {
  it("gives the newest, newest first", () => {
    expect(shownFirst([1, 2, 3, 4], 2)).toEqual([4, 3])
  })
})

const hours = (counts: Readonly<Record<number, number>>) =>
  Array.from({ length: 24 }, (_empty, hour) => counts[hour] ?? 0)

describe("hourMarks()", () => {
  it("stands a mark for each talk, from noon on", () => {
    expect(hourMarks(hours({ 12: 1, 0: 2 }))).toEqual([
      { column: 0, level: 0 },
      { column: 12, level: 0 },
      { column: 12, level: 1 },
    ])
    expect(fromNoon(hours({ 11: 4 }))[23]).toBe(4)
  })

  it("gives none where there are too many to tell apart", () => {
    expect(hourMarks(hours({ 22: 40 }))).toBeNull()
  })
})
