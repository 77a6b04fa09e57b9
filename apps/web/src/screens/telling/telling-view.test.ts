import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import { describe, expect, it } from "vitest"
import { FIRST_TELLING } from "../../app/telling-state.ts"
import { isEmptyTelling, viewTaps } from "./telling-view.ts"

describe("viewTaps()", () => {
  it("has the four taps, none answered at first", () => {
    const taps = viewTaps(TALK_QUESTIONS, FIRST_TELLING, "your ex")
    expect(taps.map(({ question, answer }) => [question, answer])).toEqual([
      ["how-talked", null],
      ["who-starts", null],
      ["who-ended", null],
      ["how-often", null],
    ])
  })

  it("shows the answer with the name", () => {
    const answers = [{ question: "who-ended", options: ["ex"] }]
    const [, , ended] = viewTaps(TALK_QUESTIONS, { answers }, "Ines")
    expect(ended).toMatchObject({ chosen: ["ex"], answer: "Ines did" })
  })

  it("offers no tears first on the fourth tap", () => {
    const answers = [{ question: "how-often", options: ["never"] }]
    const tears = viewTaps(TALK_QUESTIONS, { answers }, "Ines").at(-1)
    expect(tears).toMatchObject({ chosen: ["never"], answer: "No tears" })
    expect(tears?.chips[0]?.id).toBe("never")
  })
})

describe("isEmptyTelling()", () => {
  it("takes one tap as enough, and blanks as nothing", () => {
    expect(isEmptyTelling({ ...FIRST_TELLING, text: "  \n" })).toBe(true)
    expect(isEmptyTelling({ ...FIRST_TELLING, answers: [{ question: "who-ended", options: [] }] })).toBe(true)
    expect(isEmptyTelling({ ...FIRST_TELLING, answers: [{ question: "who-ended", options: ["ex"] }] })).toBe(false)
  })
})
