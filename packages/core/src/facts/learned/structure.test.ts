import { describe, expect, it } from "vitest"
import { readClauses } from "../../text/clauses.ts"
import type { FoundFact } from "../account/found-fact.ts"
import { canAdd, canBe } from "./structure.ts"

function clauseWith(text: string, words: string) {
  const found = readClauses(text).clauses.find(({ start, end }) => text.slice(start, end).includes(words))
  if (found === undefined) throw new TypeError("Expected: a clause with these words")
  return found
}

function told(fact: FoundFact["fact"], value = true): FoundFact {
  return { fact, value, when: "latest", start: 0, end: 4, certainty: "clear" }
}

describe("canBe()", () => {
  it.each([
    ["He said he was sorry for what he did.", "sorry", "apology_hurt", true],
    ["I dreamt that he said he was sorry.", "sorry", "apology_hurt", false],
    ["If he says sorry I will hang up.", "says sorry", "apology_hurt", false],
    ["My sister said she was sorry for me.", "sorry", "apology_hurt", false],
    ["Her dad died in March.", "died", "major_life_event", true],
    ["She shouted at me for an hour.", "shouted", "user_harsh", false],
    ["I shouted at her for an hour.", "shouted", "user_harsh", true],
    ["He said I would be sorry for this.", "sorry", "guilt_trip_or_threat", false],
    ["She leaned on me.", "leaned", "affection_physical", false],
  ] as const)("%s", (text, words, fact, can) => {
    expect(canBe(fact, clauseWith(text, words))).toBe(can)
  })
})

describe("canAdd()", () => {
  it("leaves the last word to what is there", () => {
    expect(canAdd(told("apology_hurt"), [told("apology_hurt", false)])).toBe(false)
    expect(canAdd(told("ex_ended"), [told("user_ended")])).toBe(false)
    expect(canAdd(told("ex_ended"), [told("user_ended", false)])).toBe(true)
    expect(canAdd(told("ex_ended"), [told("in_person")])).toBe(true)
  })
})
