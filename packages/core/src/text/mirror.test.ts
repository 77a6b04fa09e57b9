import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { spanOfPlain } from "./clause.ts"
import { readClauses } from "./clauses.ts"
import { mirrorAccount } from "./mirror.ts"

const WORDS = [
  "I",
  "he",
  "him",
  "me",
  "my",
  "his",
  "said",
  "sorry",
  "and",
  "cried",
  "we",
  "Sam",
  ".",
  ",",
  "himself",
  "didn't",
]
const someText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" "))

describe("mirrorAccount()", () => {
  test("changes the two people over, and nobody else", () => {
    const { plain, clauses } = mirrorAccount(readClauses("He shouted at me and I cried. My sister was there."))
    expect(plain).toMatch(/^USER shouted at EX and EX cried/)
    expect(clauses.map(({ subject }) => subject).slice(0, 2)).toEqual(["user", "ex"])
    expect(plain).toContain("sister")
  })

  test("changed over twice it is the same again", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const parsed = readClauses(text)
        const twice = mirrorAccount(mirrorAccount(parsed))
        expect(twice.plain).toBe(parsed.plain)
        expect(twice.clauses).toEqual(parsed.clauses)
      }),
    )
  })

  test("every clause stands for the same stretch of the text as typed", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const parsed = readClauses(text)
        const mirrored = mirrorAccount(parsed)
        for (const [i, { plainStart, plainEnd }] of parsed.clauses.entries()) {
          const other = mirrored.clauses[i]
          if (other === undefined || plainStart === plainEnd) continue
          expect(spanOfPlain(mirrored, other.plainStart, other.plainEnd)).toEqual(
            spanOfPlain(parsed, plainStart, plainEnd),
          )
        }
      }),
    )
  })
})
