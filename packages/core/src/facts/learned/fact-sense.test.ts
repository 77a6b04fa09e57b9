import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import { findAccountFacts } from "../account-facts.ts"
import { type FactSense, openFactSense } from "./fact-sense.ts"

const bytes = readFileSync(new URL("../../../models/facts-1.bin", import.meta.url))
const check = readFileSync(new URL("fixtures/check.jsonl", import.meta.url), "utf8")
const learned = openFactSense(bytes)

interface Checked {
  readonly text: string
  readonly scores: readonly number[]
}

function factsOf(text: string, sense: FactSense | null) {
  return findAccountFacts({ kind: "account", id: "a", text, answers: [] }, readClauses(text), sense).facts
}

describe("openFactSense()", () => {
  it("refuses bytes that are no such model", () => {
    expect(() => openFactSense(new Uint8Array(64))).toThrow(SyntaxError)
    const other = readFileSync(new URL("../../../models/danger-1.bin", import.meta.url))
    expect(() => openFactSense(other)).toThrow(RangeError)
  })

  it("is small", () => {
    expect(bytes.length).toBeLessThan(300_000)
  })

  const lines = check
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Checked => JSON.parse(line))

  it.each(lines)("gives the scores that its trainer worked out: $text", ({ text, scores: said }) => {
    const found = learned.scores(readClauses(text))
    expect(said).toHaveLength(learned.facts.length)
    for (const [at, score] of said.entries()) expect(found[at]).toBeCloseTo(score, 2)
  })

  it("checks several texts", () => expect(lines.length).toBeGreaterThan(9))
})

describe("sense()", () => {
  const word = fc.constantFrom(
    ..."he she I said that it was over and then cried sorry hugged me , . ! \n for good last week 'maybe' 14 😀".split(
      " ",
    ),
  )
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(word, { maxLength: 150 }).map((words) => words.join(" ")),
  )

  it("never throws, takes nothing away, adds each fact once with words of the text; twice is the same", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [rules, both] = [factsOf(text, null), factsOf(text, learned)]
        expect(factsOf(text, learned)).toEqual(both)
        for (const fact of rules) expect(both).toContainEqual(fact)
        expect(new Set(both.map(({ fact }) => fact)).size).toBe(both.length)
        for (const { evidence } of both.filter((fact) => !rules.some((one) => one.fact === fact.fact))) {
          const [one] = evidence
          if (one?.kind !== "account") throw new TypeError("Expected: words of the account")
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it("says nothing of no words", () => {
    for (const text of ["", "   ", "🙂", "...?!"]) expect(factsOf(text, learned)).toEqual([])
  })
})
