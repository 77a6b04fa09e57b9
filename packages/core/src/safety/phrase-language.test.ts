import { describe, expect, it } from "vitest"
import { expressionOf, needsOf, verbForms, wordsOf } from "./phrase-language.ts"

describe("expressionOf()", () => {
  it("matches words with gaps, but never over a denial or the end of a sentence", () => {
    const pattern = new RegExp(expressionOf("P ~2 hit O1", {}), "u")
    expect(pattern.test(" P3 really hit O1 ")).toBe(true)
    expect(pattern.test(" P3 never hit O1 ")).toBe(false)
    expect(pattern.test(" P3 left . hit O1 ")).toBe(false)
  })

  it("throws on a phrase whose brackets do not close, and on a class that nobody wrote", () => {
    expect(() => expressionOf("(a|b", {})).toThrow(RangeError)
    expect(() => expressionOf("{a} b", {})).toThrow(RangeError)
  })
})

describe("needsOf()", () => {
  it("throws where a choice may be empty", () => {
    expect(() => needsOf("(a?|b) c", {})).toThrow(RangeError)
  })
})

describe("wordsOf()", () => {
  it("gives the words of classes and the forms of verbs", () => {
    expect([...wordsOf(["{drink}|hate@ it"], { drink: "tea|{hot}", hot: "cocoa" })].toSorted()).toEqual(
      ["cocoa", "hate", "hated", "hates", "hating", "it", "tea"].toSorted(),
    )
  })

  it("knows the forms of regular verbs", () => {
    expect(verbForms("stop")).toContain("stopped")
    expect(verbForms("hate")).toContain("hating")
    expect(verbForms("cry")).toContain("cries")
  })
})
