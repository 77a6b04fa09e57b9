/** What the facts beside the sixty do in a reading, and what they never do. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FACTS } from "../knowledge/index.ts"
import { type FactId, isMoreFact, MORE_FACT_IDS } from "../model/fact.ts"
import type { Reading, ReadingInput } from "../model/reading.ts"
import { makeReading } from "./make-reading.ts"
import { toldFacts } from "./vignette.ts"

const ENOUGH: readonly FactId[] = ["ex_ended", "phase_early", "cried_seeing_pain", "apology_hurt", "says_love_miss"]

describe("contact", () => {
  test("space that was asked for is kept, and not asked for again", () => {
    expect(steps("ex_asks_space")[0]).toBe("NS20")
    expect(steps("ex_asks_space")).not.toContain("NS2")
  })

  test("a block or silence ends it, whoever left", () => {
    expect(steps("blocked_or_silent")[0]).toBe("NS19")
    expect(steps("blocked_or_silent", "user_initiates_most", "user_pleaded")[0]).toBe("NS19")
    expect(steps("blocked_or_silent", "ex_asks_space")).not.toContain("NS20")
    expect(steps("blocked_or_silent", "user_ended")).toContain("NS19")
  })

  test("with children in common it is narrowed all the same", () => {
    const { nextSteps } = read(["blocked_or_silent", "ex_asks_space"], { ties: ["COPARENTING"] })
    expect(nextSteps.map(({ id }) => id)).toContain("NS3")
    expect(nextSteps.map(({ id }) => id)).not.toContain("NS19")
    expect(nextSteps.map(({ id }) => id)).not.toContain("NS20")
  })

  test("nobody is told to ask once more where there was an answer", () => {
    for (const id of ["no_longer_loves", "ex_asks_space", "blocked_or_silent"] as const)
      expect(steps("says_unsure", "hope_phrase", id)).not.toContain("NS12")
  })
})

describe("meaning", () => {
  test("dry eyes and coldness do not mean that nobody cared", () => {
    expect(read(["ex_dry_eyed"]).doesNotMean).toContain("DNM6")
    expect(read(["cold_unmoved"]).doesNotMean).toContain("DNM6")
  })

  test("where nobody cried nothing is asked about tears", () => {
    const asked = new Set(
      [[], ["ex_ended"], ["ex_ended", "apology_hurt"]].flatMap((ids) =>
        read(["ex_dry_eyed", ...(ids as FactId[])], {}, []).questions.map(({ id }) => id),
      ),
    )
    for (const id of ["just-before", "cries-easily", "after-tears", "how-often"]) expect(asked).not.toContain(id)
  })

  test("a warm word beside a love that is gone is told as confusing", () => {
    expect(read(["no_longer_loves"]).effects.find(({ id }) => id === "EF10")?.facts).toContain("no_longer_loves")
  })
})

describe("laws", () => {
  const some = fc.subarray([...MORE_FACT_IDS])

  test("however many there are, the wish to return is not said", () => {
    fc.assert(fc.property(some, (ids) => read(ids).returnWish === "not said"))
  })

  test("alone they never make a reading", () => {
    fc.assert(fc.property(some, (ids) => read(["ex_ended", ...ids], {}, []).route === "not_enough"))
  })

  test("none speaks for a wish to return", () => {
    for (const id of MORE_FACT_IDS) expect(FACTS[id].weights.return_wish ?? "W-").toMatch(/-$/)
  })

  test("they are none of the sixty", () => {
    expect(ENOUGH.some((id) => isMoreFact(id))).toBe(false)
    expect(MORE_FACT_IDS).toHaveLength(13)
  })
})

function read(ids: readonly FactId[], more: Partial<ReadingInput> = {}, beside: readonly FactId[] = ENOUGH): Reading {
  const facts = toldFacts([...beside, ...ids], "t1")
  return makeReading({ facts, talks: 1, safety: [], ties: [], struck: [], asked: [], ...more })
}

function steps(...ids: readonly FactId[]): readonly string[] {
  return read(ids).nextSteps.map(({ id }) => id)
}
