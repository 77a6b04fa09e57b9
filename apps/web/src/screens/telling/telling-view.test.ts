import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import { describe, expect, it } from "vitest"
import { FIRST_TELLING } from "../../app/telling-state.ts"
import { isEmptyTelling, NO_TEARS, viewTaps } from "./telling-view.ts"

describe("viewTaps()", () => {
  it("has the four taps, none answered at first", () => {
    const taps = viewTaps(TALK_QUESTIONS, FIRST_TELLING, "your ex", "No tears")
    expect(taps.map(({ question, answer }) => [question, answer])).toEqual([
      ["how-talked", null],
      ["who-starts", null],
      ["who-ended", null],
      ["how-often", null],
    ])
  })

  it("shows the answer with the name", () => {
    const answers = [{ question: "who-ended", options: ["ex"] }]
    const [, , ended] = viewTaps(TALK_QUESTIONS, { answers, noTears: false }, "Ines", "No tears")
    expect(ended).toMatchObject({ chosen: ["ex"], answer: "Ines did" })
  })

  it("shows that there were no tears as the answer of the fourth tap", () => {
    const tears = viewTaps(TALK_QUESTIONS, { answers: [], noTears: true }, "Ines", "No tears").at(-1)
    expect(tears).toMatchObject({ chosen: [NO_TEARS], answer: "No tears" })
  })
})

describe("isEmptyTelling()", () => {
  it("takes one tap as enough, and blanks as nothing", () => {
    expect(isEmptyTelling({ ...FIRST_TELLING, text: "  \n" })).toBe(true)
    expect(isEmptyTelling({ ...FIRST_TELLING, answers: [{ question: "who-ended", options: [] }] })).toBe(true)
    expect(isEmptyTelling({ ...FIRST_TELLING, answers: [{ question: "who-ended", options: ["ex"] }] })).toBe(false)
    expect(isEmptyTelling({ ...FIRST_TELLING, noTears: true })).toBe(false)
  })
})
