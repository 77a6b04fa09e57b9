import { expect, test } from "vitest"
import type { Fact } from "../model/fact.ts"
import { knownFacts } from "./known-facts.ts"

const SORRY: Fact = {
  fact: "apology_hurt",
  value: true,
  talk: "t1",
  when: "earlier",
  certainty: "clear",
  evidence: [{ kind: "account", talk: "t1", start: 90, end: 95 }],
}
const SORRY_AGAIN: Fact = { ...SORRY, when: "latest", evidence: [{ kind: "account", talk: "t1", start: 7, end: 12 }] }

test("knownFacts() joins one fact of one talk, with the evidence of both in the order of the text", () => {
  const joined = knownFacts([SORRY, SORRY_AGAIN])
  expect(joined).toEqual([{ ...SORRY_AGAIN, evidence: [...SORRY_AGAIN.evidence, ...SORRY.evidence] }])
  expect(knownFacts([SORRY_AGAIN, SORRY])).toEqual(joined)
})

test("knownFacts() keeps the talks apart", () => {
  expect(knownFacts([SORRY, { ...SORRY, talk: "t2" }])).toHaveLength(2)
})

test("knownFacts() leaves out what is denied or unsure", () => {
  expect(
    knownFacts([
      { ...SORRY, value: false },
      { ...SORRY, certainty: "unsure" },
    ]),
  ).toEqual([])
})
