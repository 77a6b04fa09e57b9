import { COUNTRIES, HELP_LINE_KINDS } from "@aftertalk/core/knowledge"
import { describe, expect, it } from "vitest"
import { viewHelp } from "./help-view.ts"

describe("viewHelp()", () => {
  it("shows no line before a country was chosen, and the emergency numbers of wide areas to call", () => {
    const { known, lines, emergency } = viewHelp(null, ["crisis"])
    expect([known, lines]).toEqual([false, []])
    expect(emergency.map(({ tel, area }) => [tel, area])).toEqual([
      ["112", "eu"],
      ["999", "uk"],
      ["911", "us-ca"],
      ["000", "au"],
    ])
  })

  it("always has an emergency number beside the lines, in every country", () => {
    const without = COUNTRIES.filter(({ iso }) => viewHelp(iso, ["crisis"]).emergency.length === 0)
    expect(without.map(({ iso }) => iso)).toEqual([])
  })

  it("has something to dial for every number, in every country", () => {
    const calls = COUNTRIES.flatMap(({ iso }) => {
      const { lines, emergency } = viewHelp(iso, HELP_LINE_KINDS)
      return [...lines, ...emergency]
    })
    expect(calls.filter(({ tel }) => !/^[+*#\d]{2,}$/.test(tel)).map(({ key }) => key)).toEqual([])
  })

  it("says of a line that nobody confirmed that it is to be checked", () => {
    expect(viewHelp("GB", ["crisis"]).lines.every(({ checkThisNumber }) => checkThisNumber)).toBe(true)
  })
})
