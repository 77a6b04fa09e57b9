import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { QUESTIONS } from "../knowledge/questions.ts"
import { FACT_IDS } from "../model/fact.ts"
import type { ReadingInput } from "../model/reading.ts"
import { bestQuestions } from "./best-question.ts"
import { toldFacts } from "./vignette.ts"

const NOTHING: ReadingInput = { facts: [], talks: 1, safety: [], ties: [], struck: [], asked: [] }

describe("bestQuestions()", () => {
  test("first asks what the minimum needs: who ended it, what came before, what was said", () => {
    expect(idsOf(NOTHING, false)).toEqual(["who-ended", "just-before", "words-hurt"])
  })

  test("goes on to how easily they cry once it is known who ended it", () => {
    const input = { ...NOTHING, facts: toldFacts(["ex_ended", "cried_once"], "t1") }
    expect(idsOf(input, false)).toEqual(["just-before", "words-hurt", "cries-easily"])
  })

  test("never asks what is answered, struck or skipped, and at most three", () => {
    fc.assert(
      fc.property(
        fc.subarray([...FACT_IDS]),
        fc.subarray([...FACT_IDS]),
        fc.subarray(QUESTIONS.map(({ id }) => id)),
        fc.boolean(),
        (ids, struckFacts, asked, enough) => {
          const facts = toldFacts(ids, "t1")
          const questions = bestQuestions({ ...NOTHING, facts, asked, struckFacts }, enough)
          expect(questions.length).toBeLessThanOrEqual(3)
          for (const { id, options } of questions) {
            expect(asked).not.toContain(id)
            const settled = options.flatMap(({ settles }) => settles.map(({ fact }) => fact))
            expect(settled.filter((fact) => ids.includes(fact))).toEqual([])
            expect(settled.every((fact) => struckFacts.includes(fact))).toBe(false)
          }
        },
      ),
    )
  })

  test("does not ask again for what was denied", () => {
    const facts = toldFacts(["sudden"], "t1").map((fact) => ({ ...fact, value: false }))
    const asked = QUESTIONS.map(({ id }) => id).filter((id) => id !== "saw-coming")
    expect(idsOf({ ...NOTHING, facts, asked }, true)).toEqual([])
  })

  test("asks what could change the first place before what could not", () => {
    const facts = toldFacts(
      ["ex_ended", "phase_early", "cried_once", "cried_seeing_pain", "apology_hurt", "user_cried"],
      "t1",
    )
    const ids = idsOf({ ...NOTHING, facts }, true)
    expect(ids[0]).toBe("cries-easily")
    expect(ids).not.toContain("how-talked")
  })

  test("gives the same questions for the same telling", () => {
    const facts = toldFacts(["ex_ended", "cried_once", "says_unsure"], "t1")
    expect(bestQuestions({ ...NOTHING, facts }, true)).toEqual(
      bestQuestions({ ...NOTHING, facts: facts.toReversed() }, true),
    )
  })
})

function idsOf(input: ReadingInput, enough: boolean): readonly string[] {
  return bestQuestions(input, enough).map(({ id }) => id)
}
