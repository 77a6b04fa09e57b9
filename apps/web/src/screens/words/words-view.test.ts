import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import type { Fact, Reading } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { mineInstead, viewWords } from "./words-view.ts"

const TEXT = "He said sorry and cried."

const apology: Fact = {
  fact: "apology_hurt",
  value: true,
  talk: "told",
  when: "latest",
  certainty: "clear",
  evidence: [{ kind: "account", talk: "told", start: 3, end: 13 }],
}
const answered: Fact = { ...apology, fact: "ex_ended", evidence: [{ kind: "answer", question: "who-ended" }] }

const READING: Reading = {
  route: "not_enough",
  safety: [],
  explanations: [],
  eitherOrBoth: false,
  returnWish: "not said",
  doesNotMean: [],
  effects: [],
  questions: TALK_QUESTIONS.slice(0, 3),
  nextSteps: [],
}

describe("viewWords()", () => {
  it("places a fact at its words, and leaves one that rests on a tap without a mark", () => {
    const { placed, count } = viewWords(TEXT, [apology, answered], null)
    expect(placed.map(({ start, end, place }) => [TEXT.slice(start, end), place.fact])).toEqual([
      ["said sorry", "apology_hurt"],
    ])
    expect(count).toBe(2)
  })

  it("asks the first question and says how many more there are", () => {
    const view = viewWords(TEXT, [], READING)
    expect(view.question?.id).toBe(TALK_QUESTIONS[0]?.id)
    expect(view.moreQuestions).toBe(2)
    expect(view.enough).toBe(false)
  })

  it("asks nothing while there is no reading", () => {
    expect(viewWords(TEXT, [apology], null).question).toBeNull()
  })
})

describe("mineInstead()", () => {
  it("turns their tears and their ending into the user's, and leaves alone what cannot be turned", () => {
    expect(mineInstead("cried_hard_question")).toBe("user_cried")
    expect(mineInstead("ex_ended")).toBe("user_ended")
    expect(mineInstead("new_partner")).toBe("user_seeing_someone")
    expect(mineInstead("weeks_of_low_mood")).toBeNull()
  })
})
