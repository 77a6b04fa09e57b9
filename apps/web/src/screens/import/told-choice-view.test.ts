import type { WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { words } from "../../words/words.ts"
import { joinOf, viewToldChoices } from "./told-choice-view.ts"

const CHOICE = {
  talk: "c:8",
  first: "2026-11-07T22:10:00" as WallTime,
  last: "2026-11-07T22:16:00" as WallTime,
  messages: 6,
  lines: [],
}

describe("viewToldChoices()", () => {
  it("names the talks of the chat, the likely one as such, then another and apart", () => {
    const lines = viewToldChoices(words, "en", { choices: [CHOICE], likely: "c:8", isOlder: false }, true)
    expect(lines.map(({ id }) => id)).toEqual(["talk c:8", "another", "apart"])
    expect(lines[0]?.name).toContain("7 November 2026")
    expect(lines[0]?.more).toContain("likeliest")
  })

  it("gives back what was chosen", () => {
    expect(["talk c:8", "another", "apart"].map(joinOf)).toEqual([
      { kind: "same", talk: "c:8" },
      { kind: "another" },
      { kind: "apart" },
    ])
  })
})
