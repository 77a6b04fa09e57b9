import { describe, expect, it } from "vitest"
import { PEOPLE_IN_ACCOUNT, PEOPLE_IN_MESSAGE } from "./lexicon.ts"
import { NeedReader, expressionOf } from "./phrase.ts"

function fits(phrase: string, text: string, people = PEOPLE_IN_MESSAGE): boolean {
  return new RegExp(expressionOf(phrase, people)().source).test(` ${text} `)
}

describe("expressionOf()", () => {
  it.each([
    ["sorry|apology", "an apology", true],
    ["(so sorry|my fault) for", "my fault for", true],
    ["very? sorry", "sorry", true],
    ["give ~2 chance", "give me another chance", true],
    ["give ~2 chance", "give me yet another chance", false],
    ["give ~2 chance", "give . chance", false],
    ["over $", "it is over", true],
    ["over $", "it is over there", false],
    ["^ sorry", "ok , sorry", true],
    ["^ sorry", "so sorry", false],
    ["{feel} guilty", "i felt guilty", true],
    ["bell", "a belly", false],
  ])("reads %s against %s", (phrase, text, expected) => {
    expect(fits(phrase, text)).toBe(expected)
  })

  it("puts the writer in a message, and either of the two in an account", () => {
    const inAccount = fits("I cried", "she cried", PEOPLE_IN_ACCOUNT)
    expect([fits("I cried", "she cried"), inAccount, fits("I cried", "i cried")]).toEqual([false, true, true])
  })

  it.each(["(open", "{nothing-of-this-name} x"])("refuses %s", (phrase) => {
    expect(() => expressionOf(phrase, PEOPLE_IN_MESSAGE)()).toThrow(RangeError)
  })
})

describe("NeedReader", () => {
  it("asks for the words that must be there, in their order, as far apart as they may be", () => {
    const rows = new NeedReader(PEOPLE_IN_MESSAGE).needsOf("I very? ~3 sorry|apologetic for $")
    expect(rows.map(({ needs }) => needs.map(({ words, reach }) => [words.join("|"), reach]))).toEqual([
      [
        ["i", 1],
        ["sorry|apologetic", 6],
        ["for", 2],
      ],
    ])
  })

  it.each(["(open", "{nothing-of-this-name} x", "very?"])("refuses %s", (phrase) => {
    expect(() => new NeedReader(PEOPLE_IN_MESSAGE).needsOf(phrase)).toThrow(RangeError)
  })
})
