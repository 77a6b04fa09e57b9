import { describe, expect, it } from "vitest"
import { NO_FEELINGS, withFeeling } from "../../app/feelings.ts"
import { viewYou } from "./you-view.ts"

describe("viewYou()", () => {
  it("has no numbers before the user gives one", () => {
    const { scales, answered } = viewYou(NO_FEELINGS)
    expect(scales.map(({ kind, values }) => [kind, values])).toEqual([
      ["mood", { before: null, now: null }],
      ["hope", { before: null, now: null }],
    ])
    expect(answered).toBe(false)
  })

  it("takes a zero as an answer", () => {
    expect(viewYou(withFeeling(NO_FEELINGS, "hope", "now", 0)).answered).toBe(true)
  })
})
