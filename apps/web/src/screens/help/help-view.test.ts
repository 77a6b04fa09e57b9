import { COUNTRIES, HELP_LINE_KINDS } from "@aftertalk/core/knowledge"
import { describe, expect, it } from "vitest"
import { viewHelp } from "./help-view.ts"

describe("viewHelp()", () => {
  it("shows no number before a country was chosen", () => {
    expect(viewHelp(null, ["crisis"])).toEqual({ known: false, lines: [], emergency: [] })
  })

  it("always has an emergency number beside the lines, in every country", () => {
    for (const { iso } of COUNTRIES) expect(viewHelp(iso, ["crisis"]).emergency.length, iso).toBeGreaterThan(0)
  })

  it("has something to dial for every number, in every country", () => {
    for (const { iso } of COUNTRIES) {
      const { lines, emergency } = viewHelp(iso, HELP_LINE_KINDS)
      for (const { tel, number } of [...lines, ...emergency]) expect(tel, `${iso} ${number}`).toMatch(/^[+*#\d]{2,}$/)
    }
  })

  it("says of a line that nobody confirmed that it is to be checked", () => {
    expect(viewHelp("GB", ["crisis"]).lines.every(({ checkThisNumber }) => checkThisNumber)).toBe(true)
  })
})
