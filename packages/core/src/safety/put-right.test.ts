import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { putRight } from "./put-right.ts"

describe("putRight()", () => {
  it.each([
    ["i want to jill myself", "*kill", "i want to kill myself"],
    ["i want to doe", "die*", "i want to die"],
    ["im gonna kil you", "**kill**", "im gonna kill you"],
    ["I want to ide", "*die", "I want to die"],
    ["see you at the statoin", "*station", "see you at the station"],
  ])("reads %j and %j as %j", (before, text, meant) => {
    expect(putRight(before, text)).toEqual([meant])
  })

  it("gives each reading where two words are as like", () => {
    expect(putRight("bill and jill", "*kill")).toEqual(["kill and jill", "bill and kill"])
  })

  it.each([
    ["i want to kill time", "*kill", "the word stands there already"],
    ["see you at six", "*kill", "no word is like it"],
    ["i want to jill myself", "kill", "no star"],
    ["i want to jill myself", "*kill me now", "more than a word"],
    ["", "*kill", "nothing before"],
  ])("reads nothing from %j and %j: %s", (before, text) => {
    expect(putRight(before, text)).toEqual([])
  })

  it("never throws, and puts the word into every reading", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^\*[a-z]{2,8}$/u))
    fc.assert(
      fc.property(fc.string(), text, (before, each) => {
        for (const reading of putRight(before, each)) expect(reading).toContain(each.replaceAll("*", "").trim())
      }),
    )
  })
})
