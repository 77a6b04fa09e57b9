import { describe, expect, it } from "vitest"
import { compilePhrase } from "./phrase.ts"

function fits(phrase: string, text: string, inAccount = false): boolean {
  const { inMessage, inAccount: account } = compilePhrase(phrase)
  return new RegExp((inAccount ? account : inMessage)().source).test(` ${text} `)
}

describe("compilePhrase()", () => {
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
    expect([fits("I cried", "she cried"), fits("I cried", "she cried", true), fits("I cried", "i cried")]).toEqual([
      false,
      true,
      true,
    ])
  })

  it("wakes by the rarest words that must be there", () => {
    expect([...compilePhrase("I {am} ~3 sorry|apologetic for you").anchors]).toEqual(["sorry", "apologetic"])
  })

  it.each(["(open", "{nothing-of-this-name} x", "very?"])("refuses %s", (phrase) => {
    expect(() => compilePhrase(phrase)).toThrow(RangeError)
  })
})
