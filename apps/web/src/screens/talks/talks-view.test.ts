import { describe, expect, it } from "vitest"
import { partsOf, shownFirst } from "./talks-view.ts"

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
