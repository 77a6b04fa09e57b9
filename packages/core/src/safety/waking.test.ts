import { describe, expect, it } from "vitest"
import { makeSlotBook } from "./rule-book.ts"
import { makeFindWoken } from "./waking.ts"
import { makeGate } from "./gate.ts"
import { compilePhrase, verbForms } from "./phrase-language.ts"

const book = makeSlotBook(["red|blue ~2 house", "P want@ (tea|some coffee)"])

describe("makeFindWoken()", () => {
  const findWoken = makeFindWoken(book)

  it.each([
    ["a red old house", [0]],
    ["house red", []],
    ["red one two three four house", []],
    ["P1 wanted some coffee", [1]],
  ])("wakes for %j the phrases %j", (text, woken) => {
    expect(findWoken(text.split(" "))).toEqual(woken)
  })

  it("keeps nothing from the text before", () => {
    expect(findWoken(["red"])).toEqual([])
    expect(findWoken(["house"])).toEqual([])
  })
})

describe("makeGate()", () => {
  const mayMatter = makeGate(book)

  it.each(["a RED house", "bluuue houses? no: blue house", "I wanted tea", "i waaanted tea"])(
    "lets through: %s",
    (text) => {
      expect(mayMatter(text)).toBe(true)
    },
  )

  it.each(["good morning", "house of red", "tea"])("stops: %s", (text) => {
    expect(mayMatter(text)).toBe(false)
  })
})

describe("compilePhrase()", () => {
  it("matches words with gaps, but never over a denial or the end of a sentence", () => {
    const pattern = new RegExp(compilePhrase("P ~2 hit O1", {}).source, "u")
    expect(pattern.test(" P3 really hit O1 ")).toBe(true)
    expect(pattern.test(" P3 never hit O1 ")).toBe(false)
    expect(pattern.test(" P3 left . hit O1 ")).toBe(false)
  })

  it("throws on a phrase whose brackets do not close, and on a choice that may be empty", () => {
    expect(() => compilePhrase("(a|b", {})).toThrow(RangeError)
    expect(() => compilePhrase("(a?|b) c", {})).toThrow(RangeError)
  })

  it("knows the forms of regular verbs", () => {
    expect(verbForms("stop")).toContain("stopped")
    expect(verbForms("hate")).toContain("hating")
    expect(verbForms("cry")).toContain("cries")
  })
})
