import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { classesOf } from "./classes.ts"
import { lemmaOf } from "./lemmas.ts"
import { readUnits } from "./units.ts"

describe("readUnits()", () => {
  it("makes a unit of a sentence, with the two by their roles", () => {
    const units = readUnits(readClauses("She said she was sorry. I left."))
    expect(units.map(({ words }) => words.map(({ word }) => word).join(" "))).toEqual([
      "X said X be sorry .",
      "U left .",
    ])
  })

  it("cuts an account into runs of clauses, without a gap, in order, each with words", () => {
    const word = fc.constantFrom(...'he she I said that it was over and then cried . , ! \n maybe 3 😀 "'.split(" "))
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(word, { maxLength: 120 }).map((words) => words.join(" ")),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const account = readClauses(text)
        let last = 0
        for (const { words, from, to } of readUnits(account)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(account.clauses.length)
          expect(words.length).toBeGreaterThan(0)
          for (const { clause } of words) expect(clause >= from && clause < to).toBe(true)
          last = to
        }
      }),
    )
  })
})

describe("lemmaOf()", () => {
  it.each([
    ["cried", "cry"],
    ["stopped", "stop"],
    ["hoping", "hope"],
    ["wives", "wife"],
    ["this", "this"],
    ["X's", "X's"],
  ])("%s -> %s", (word, lemma) => {
    expect(lemmaOf(word)).toBe(lemma)
  })
})

describe("classesOf()", () => {
  it("knows a phrase where all its words stand, and one word alone", () => {
    const lemmas = "X burst into tear and X well up".split(" ")
    const found = classesOf(lemmas)
    expect(found[1]).toContain("CRY")
    expect(found[6]).toContain("CRY")
    expect(found[4]).toEqual([])
  })
})
