import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import { FACTS } from "../knowledge/facts.ts"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import { FACT_IDS } from "../model/fact.ts"
import { knownFacts } from "./known-facts.ts"
import { toldFacts } from "./vignette.ts"
import { logOddsDb, weigh } from "./weigh.ts"

describe("weigh()", () => {
  test("starts from the base rate", () => {
    expect(weigh("guilt", []).totalDb).toBe(0)
    expect(weigh("strategic", []).totalDb).toBeCloseTo(logOddsDb(0.05), 10)
  })

  test("counts overlapping facts of one talk and group 1, 1/2 and 1/4, the largest first", () => {
    const facts = toldFacts(
      ["apology_hurt", "says_guilty", "self_attack", "takes_all_blame", "relieved_when_forgiven"],
      "t1",
    )
    // 9 + 6/2 + 6/4 + 2/4 + 2/4
    expect(weigh("guilt", knownFacts(facts)).gainedDb).toBe(9 + 3 + 1.5 + 0.5 + 0.5)
  })

  test("keeps facts for and against in one group apart", () => {
    const weighed = weigh("guilt", knownFacts(toldFacts(["apology_hurt", "blames_user"], "t1")))
    expect(weighed.for.map(({ weightDb }) => weightDb)).toEqual([6])
    expect(weighed.against.map(({ weightDb }) => weightDb)).toEqual([-6])
  })

  test("counts the same fact 1/2 in a second talk and 1/4 in later ones", () => {
    const talks = ["t1", "t2", "t3", "t4"].flatMap((talk) => toldFacts(["apology_hurt"], talk))
    expect(weigh("guilt", knownFacts(talks)).gainedDb).toBe(6 + 3 + 1.5 + 1.5)
  })

  test("counts facts of one group whole when they come from two talks", () => {
    const facts = [...toldFacts(["apology_hurt"], "t1"), ...toldFacts(["relieved_when_forgiven"], "t2")]
    expect(weigh("guilt", knownFacts(facts)).gainedDb).toBe(12)
  })

  test("halves the timing of tears that were only written about, in that talk alone", () => {
    expect(weigh("empathy", knownFacts(toldFacts(["text_only", "cried_seeing_pain"], "t1"))).gainedDb).toBe(3)
    const elsewhere = [...toldFacts(["text_only"], "t1"), ...toldFacts(["cried_seeing_pain"], "t2")]
    expect(weigh("empathy", knownFacts(elsewhere)).gainedDb).toBe(6)
    expect(weigh("guilt", knownFacts(toldFacts(["text_only", "apology_hurt"], "t1"))).gainedDb).toBe(6)
  })

  test("stays within 15 decibans, and still knows what would be beyond", () => {
    const facts = knownFacts(toldFacts(["known_easy_crier", "cried_most_talks", "depleted", "cries_elsewhere"], "t1"))
    const many = knownFacts([
      ...facts,
      ...toldFacts(["known_easy_crier", "depleted"], "t2"),
      ...toldFacts(["depleted"], "t3"),
    ])
    expect(weigh("easy_crier", many).totalDb).toBeLessThanOrEqual(15)
    fc.assert(
      fc.property(fc.subarray([...FACT_IDS]), fc.constantFrom(...EXPLANATION_IDS), (ids, id) => {
        const weighed = weigh(id, knownFacts(toldFacts(ids, "t1")))
        expect(Math.abs(weighed.totalDb)).toBeLessThanOrEqual(15)
        expect(weighed.unlimitedDb).toBeCloseTo(logOddsDb(EXPLANATIONS[id].baseRate) + weighed.gainedDb, 9)
      }),
    )
  })

  test("never goes down when a fact for it is added to a talk, nor up for one against it", () => {
    fc.assert(
      fc.property(
        fc.subarray([...FACT_IDS]),
        fc.constantFrom(...FACT_IDS),
        fc.constantFrom(...EXPLANATION_IDS),
        (ids, extra, id) => {
          const code = FACTS[extra].weights[id]
          if (code === undefined) return
          const before = weigh(id, knownFacts(toldFacts(ids, "t1"))).unlimitedDb
          const after = weigh(id, knownFacts(toldFacts([...ids, extra], "t1"))).unlimitedDb
          const gained = code.endsWith("+") ? after - before : before - after
          expect(gained).toBeGreaterThanOrEqual(-1e-9)
        },
      ),
    )
  })

  test("never goes down over many talks, whatever is told of them once more", () => {
    const told = fc.array(fc.tuple(fc.constantFrom(...FACT_IDS), fc.constantFrom("t1", "t2", "t3", "t4")), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        told,
        fc.constantFrom(...FACT_IDS),
        fc.constantFrom("t1", "t2", "t3", "t4"),
        fc.constantFrom(...EXPLANATION_IDS),
        (pairs, extra, talk, id) => {
          const code = FACTS[extra].weights[id]
          if (code === undefined) return
          const facts = pairs.flatMap(([fact, where]) => toldFacts([fact], where))
          const before = weigh(id, knownFacts(facts)).unlimitedDb
          const after = weigh(id, knownFacts([...facts, ...toldFacts([extra], talk)])).unlimitedDb
          const gained = code.endsWith("+") ? after - before : before - after
          expect(gained).toBeGreaterThanOrEqual(-1e-9)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test("never goes down where a fact told again stands beside one told for the first time", () => {
    const before = [
      ...toldFacts(["says_guilty", "apology_hurt"], "t1"),
      ...toldFacts(["says_guilty"], "t3"),
      ...toldFacts(["relieved_when_forgiven"], "t2"),
    ]
    const after = [...before, ...toldFacts(["says_guilty"], "t2")]
    expect(weigh("guilt", knownFacts(after)).gainedDb).toBeGreaterThan(weigh("guilt", knownFacts(before)).gainedDb)
  })
})
