/** The facts of `fixtures/phrases.txt`, one way of saying a line, and laws that hold for any text. */
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import type { FoundFact } from "./found-fact.ts"
import { PHRASE_RECOGNISERS } from "./phrase-registry.ts"

function clearFacts(text: string): readonly FoundFact[] {
  const account = readClauses(text)
  return PHRASE_RECOGNISERS.flatMap((recognise) => recognise({ account, tears: [] })).filter(
    ({ certainty }) => certainty === "clear",
  )
}

/** The facts as a heading of the fixture writes them: "fact" told, "!fact" denied. */
function signs(text: string): ReadonlySet<string> {
  return new Set(clearFacts(text).map(({ fact, value }) => (value ? fact : `!${fact}`)))
}

const sections = readFileSync(new URL("fixtures/phrases.txt", import.meta.url), "utf8")
  .split(/^\[/m)
  .slice(1)
  .map((section) => {
    const [heading = "", ...lines] = section.split("\n")
    return { sign: heading.replace("]", ""), lines: lines.filter((line) => line !== "" && !line.startsWith("#")) }
  })
const told = sections.filter(({ sign }) => !sign.startsWith("?"))
const alike = sections.filter(({ sign }) => sign.startsWith("?"))

describe("PHRASE_RECOGNISERS", () => {
  test.each(told)("finds $sign in every way of saying it", ({ sign, lines }) => {
    expect(lines.filter((line) => !signs(line).has(sign))).toEqual([])
  })

  test.each(alike)("is not taken in by what looks like $sign", ({ sign, lines }) => {
    expect(lines.filter((line) => signs(line).has(sign.slice(1)))).toEqual([])
  })

  test("gives evidence that lies in the text and is not empty", () => {
    const texts = told.flatMap(({ lines }) => lines)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join(". ")
        return clearFacts(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length)
      }),
      { numRuns: 60 },
    )
  })

  test("never throws, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => clearFacts(text).length >= 0),
      { numRuns: 100 },
    )
  })

  test("leaves dreams, wishes, questions and the words of others out", () => {
    expect(signs("I dreamt that he said he was so sorry for what he did to me")).not.toContain("apology_hurt")
    expect(signs("I wish he had said he was sorry for leaving")).not.toContain("apology_hurt")
    expect(signs("Does he still miss me?")).not.toContain("says_love_miss")
    expect(signs("My brother says he blames me for everything")).not.toContain("blames_user")
  })
})
