import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { easyToSearch, firstMatch, matchesOf } from "./matches.ts"

describe("matchesOf()", () => {
  it.each([/a+/g, /b*/g, /(?<![^ ])ab(?![^ ])/g])("finds what matchAll finds: %s", (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b", " ") }), (text) => {
        const found = matchesOf(text, pattern).map(({ index, 0: words }) => [index, words])
        expect(found).toEqual(Array.from(text.matchAll(pattern), ({ index, 0: words }) => [index, words]))
        expect(firstMatch(text, pattern)?.index ?? null).toBe(found[0]?.[0] ?? null)
      }),
    )
  })
})

describe("easyToSearch()", () => {
  it("gives the same text, whatever it holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => easyToSearch(text) === text))
    expect(easyToSearch("a😀".repeat(900))).toBe("a😀".repeat(900))
  })
})
