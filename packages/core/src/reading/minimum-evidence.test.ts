import { describe, expect, test } from "vitest"
import type { FactId } from "../model/fact.ts"
import { knownFacts } from "./known-facts.ts"
import { missingEvidence, type Need } from "./minimum-evidence.ts"
import { rank } from "./rank.ts"
import { toldFacts } from "./vignette.ts"
import { weigh } from "./weigh.ts"

const ENOUGH: readonly FactId[] = ["ex_ended", "phase_early", "cried_once", "cried_seeing_pain", "apology_hurt"]
const NO_TRIGGER: readonly FactId[] = ["ex_ended", "phase_early", "cried_once", "user_cried", "asks_wellbeing"]
const TWO_GROUPS: readonly FactId[] = [
  "ex_ended",
  "cried_seeing_pain",
  "cried_hard_question",
  "apology_hurt",
  "self_attack",
]

describe("missingEvidence()", () => {
  test("finds nothing missing in four facts of three groups, a trigger, and who ended it", () => {
    expect(needs(ENOUGH)).toEqual([])
  })

  test.each<[string, readonly FactId[], Need]>([
    ["who ended it", without(ENOUGH, "ex_ended"), "who-ended"],
    ["a trigger, words or a state", NO_TRIGGER, "telling-fact"],
    ["a fourth fact with weight", without(ENOUGH, "cried_once"), "more-facts"],
    ["a third group", TWO_GROUPS, "more-facts"],
  ])("asks for %s", (_, ids, need) => {
    expect(needs(ids)).toContain(need)
  })

  test("asks for clearer facts below four decibans of gain, and no more at four", () => {
    const facts = knownFacts(toldFacts(ENOUGH, "t1"))
    const first = weigh("guilt", facts)
    expect(missingEvidence(facts, { ...first, gainedDb: 3.999 })).toEqual(["clearer-facts"])
    expect(missingEvidence(facts, { ...first, gainedDb: 4 })).toEqual([])
    expect(missingEvidence(facts, null)).toEqual(["clearer-facts"])
  })

  test("does not count how you talked, nor that the ex ended it", () => {
    const told: readonly FactId[] = [
      "ex_ended",
      "in_person",
      "text_only",
      "cried_seeing_pain",
      "apology_hurt",
      "cried_once",
    ]
    expect(needs(told)).toContain("more-facts")
  })

  test("counts a fact once, in however many talks it came", () => {
    const three: readonly FactId[] = ["ex_ended", "cried_seeing_pain", "apology_hurt", "phase_early"]
    const facts = knownFacts(["t1", "t2", "t3"].flatMap((talk) => toldFacts(three, talk)))
    expect(missingEvidence(facts, rank(facts, 3, [])[0] ?? null)).toEqual(["more-facts"])
  })
})

function needs(ids: readonly FactId[]): readonly Need[] {
  const facts = knownFacts(toldFacts(ids, "t1"))
  return missingEvidence(facts, rank(facts, 1, [])[0] ?? null)
}

function without(ids: readonly FactId[], gone: FactId): readonly FactId[] {
  return ids.filter((id) => id !== gone)
}
