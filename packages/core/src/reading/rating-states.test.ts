import { describe, expect, test } from "vitest"
import type { FactId } from "../model/fact.ts"
import type { Ratings } from "../model/rating.ts"
import { effectsOf } from "./effects.ts"
import { makeReading } from "./make-reading.ts"
import { ratingStates } from "./rating-states.ts"
import { toldFacts } from "./vignette.ts"

const CALM: Ratings = { mood: { before: 5, now: 5 }, hope: { before: 4, now: 4 } }
const TALK: readonly FactId[] = ["ex_ended", "phase_early", "apology_hurt", "hope_phrase", "cried_seeing_pain"]

describe("ratingStates()", () => {
  test("counts a change from two points on, and a mood of two or less", () => {
    expect([...ratingStates(rated(4, 2, 3, 6))]).toEqual(["hope-rose", "mood-fell", "mood-low"])
    expect([...ratingStates(rated(5, 4, 3, 4))]).toEqual([])
    expect([...ratingStates(rated(null, 2, null, 9))]).toEqual(["mood-low"])
    expect([...ratingStates(undefined)]).toEqual([])
  })
})

describe("the user's own numbers", () => {
  test("show risen hope without any fact, and take hope away that did not rise", () => {
    expect(effectsOf(new Set(), rated(5, 5, 2, 6))).toEqual([{ id: "EF4", facts: [], ratings: ["hope"], acts: [] }])
    const ids = effectsOf(new Set(TALK), CALM).map(({ id }) => id)
    expect(effectsOf(new Set(TALK)).map(({ id }) => id)).toContain("EF4")
    expect(ids).not.toContain("EF4")
  })

  test("take away that one feels less thrown away where the mood fell", () => {
    expect(effectsOf(new Set(TALK)).map(({ id }) => id)).toContain("EF8")
    expect(effectsOf(new Set(TALK), rated(6, 3, 4, 4)).map(({ id }) => id)).not.toContain("EF8")
  })

  test("call for a look at oneself where the mood is low, and say so", () => {
    const steps = read(rated(4, 1, 3, 3)).nextSteps
    expect(steps.find(({ id }) => id === "NS13")?.because).toContain("mood-low")
    expect(read(CALM).nextSteps.map(({ id }) => id)).not.toContain("NS13")
  })

  test("give space its reason where hope rose", () => {
    expect(read(rated(4, 4, 3, 6)).nextSteps.find(({ id }) => id === "NS2")?.because).toContain("hope-rose")
  })

  test("change nothing where none are given", () => {
    expect(read({ mood: { before: null, now: null }, hope: { before: null, now: null } })).toEqual(read(undefined))
  })
})

function rated(moodBefore: number | null, moodNow: number | null, hopeBefore: number | null, hopeNow: number | null) {
  return { mood: { before: moodBefore, now: moodNow }, hope: { before: hopeBefore, now: hopeNow } }
}

function read(ratings: Ratings | undefined) {
  const facts = toldFacts(TALK, "t1")
  return makeReading({ facts, talks: 1, safety: [], ties: [], struck: [], asked: [], ...(ratings && { ratings }) })
}
