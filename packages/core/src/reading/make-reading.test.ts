import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FACTS } from "../knowledge/facts.ts"
import { NOT_EVIDENCE } from "../knowledge/not-evidence.ts"
import type { Fact, FactId } from "../model/fact.ts"
import { FACT_IDS } from "../model/fact.ts"
import type { Reading, ReadingInput } from "../model/reading.ts"
import type { SafetyHit, SafetyRoute } from "../model/safety.ts"
import { makeReading } from "./make-reading.ts"
import { checkVignette, parseVignettes, toldFacts } from "./vignette.ts"

const OWN = parseVignettes(
  JSON.parse(readFileSync(new URL("../../fixtures/vignettes/vignettes.json", import.meta.url), "utf8")),
)

/** Sets of facts, some of them repeated in other talks. */
const someFacts = fc
  .array(fc.tuple(fc.constantFrom(...FACT_IDS), fc.constantFrom("t1", "t2", "t3")), { maxLength: 20 })
  .map((pairs) => pairs.flatMap(([id, talk]) => toldFacts([id], talk)))

const calmFacts = someFacts.map((facts) => facts.filter(({ fact }) => fact !== "guilt_trip_or_threat"))

const ENOUGH: readonly FactId[] = ["ex_ended", "phase_early", "cried_once", "cried_seeing_pain", "apology_hurt"]

describe("makeReading() over the invented cases", () => {
  test.each(OWN.map((vignette) => [vignette.id, vignette] as const))(
    "gives %s as a careful reader would",
    (_, vignette) => {
      expect(checkVignette(vignette).misses).toEqual([])
    },
  )
})

test("makeReading() puts first, or beside the first, only what a told fact speaks for", () => {
  fc.assert(
    fc.property(calmFacts, (facts) => {
      const { explanations, eitherOrBoth } = read(facts)
      for (const named of explanations.slice(0, eitherOrBoth ? 2 : 1)) expect(named.for.length).toBeGreaterThan(0)
    }),
  )
})

describe("makeReading() keeps the wish to return apart", () => {
  const warm = FACT_IDS.filter((id) => FACTS[id].notEvidenceFor.includes("return_wish"))

  test("however many warm signs are added", () => {
    fc.assert(
      fc.property(calmFacts, fc.subarray([...warm]), (facts, more) => {
        const plain = read(facts)
        expect(read([...facts, ...toldFacts(more, "t9")]).returnWish).toBe(plain.returnWish)
      }),
    )
  })

  test.each(NOT_EVIDENCE.map(({ id, facts }) => [id, facts] as const))("and %s is no evidence of it", (_, facts) => {
    expect(read(toldFacts([...ENOUGH, ...facts], "t1")).returnWish).toBe("not said")
  })

  test("and never among the explanations, nor inferred", () => {
    fc.assert(
      fc.property(calmFacts, (facts) => {
        const reading = read(facts)
        expect(reading.explanations.map(({ id }) => id)).not.toContain("return_wish")
        const asked = facts.some(({ fact }) => fact === "explicit_ask_back")
        expect(reading.returnWish === "not said").toBe(!asked)
      }),
    )
  })

  test("and weeks of action alone do not say it", () => {
    expect(read(toldFacts([...ENOUGH, "consistent_repair_action"], "t1")).returnWish).toBe("not said")
    const both: readonly FactId[] = [...ENOUGH, "consistent_repair_action", "explicit_ask_back"]
    expect(read(toldFacts(both, "t1")).returnWish).toBe("said and acted on")
  })
})

describe("makeReading() is fair to the telling", () => {
  test("the order of facts never matters", () => {
    fc.assert(
      fc.property(someFacts, fc.integer(), (facts, seed) => {
        expect(read(shuffled(facts, seed))).toEqual(read(facts))
      }),
    )
  })

  test("naming a talk or a chat otherwise changes nothing but the names", () => {
    fc.assert(
      fc.property(calmFacts, (facts) => {
        const renamed = facts.map((fact) => ({ ...fact, talk: `other ${fact.talk}` }))
        expect(shape(read(renamed))).toEqual(shape(read(facts)))
      }),
    )
  })

  test("an unsure fact and a denied fact count for nothing", () => {
    fc.assert(
      fc.property(calmFacts, fc.constantFrom(...FACT_IDS), (facts, id) => {
        const [extra] = toldFacts([id], "t8")
        if (extra === undefined) return
        const plain = shape(read(facts))
        expect({ ...shape(read([...facts, { ...extra, certainty: "unsure" }])), questions: 0 }).toEqual({
          ...plain,
          questions: 0,
        })
        expect({ ...shape(read([...facts, { ...extra, value: false }])), questions: 0 }).toEqual({
          ...plain,
          questions: 0,
        })
      }),
    )
  })

  test("the same fact told twice in one talk counts once", () => {
    const facts = toldFacts(ENOUGH, "t1")
    expect(shape(read([...facts, ...facts]))).toEqual(shape(read(facts)))
  })

  test("an explanation that the user has struck is gone", () => {
    const facts = toldFacts(ENOUGH, "t1")
    const reading = makeReading({ ...inputOf(facts), struck: ["guilt"] })
    expect(reading.explanations.map(({ id }) => id)).not.toContain("guilt")
    expect(read(facts).explanations.map(({ id }) => id)).toContain("guilt")
  })

  test("a reading names at least two explanations, and each effect its facts", () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const reading = read(facts)
        expect(reading.explanations.length === 0 || reading.explanations.length >= 2).toBe(true)
        for (const effect of reading.effects) expect(effect.facts.length).toBeGreaterThan(0)
        expect(reading.nextSteps.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe("makeReading() with danger", () => {
  test.each(["USER_SUICIDE", "EX_SUICIDE", "ABUSE_STALKING", "USER_PURSUIT", "MINOR"] as const)(
    "%s withholds explanations, the wish to return, questions and contact advice",
    (route) => {
      const reading = makeReading({
        ...inputOf(toldFacts([...ENOUGH, "explicit_ask_back"], "t1")),
        safety: [hit(route)],
      })
      expect(reading.route).toBe(`safety:${route}`)
      expect(reading.explanations).toEqual([])
      expect(reading.returnWish).toBe("withheld")
      expect(reading.questions).toEqual([])
      expect(reading.doesNotMean).toEqual(["DNM5"])
      expect(reading.nextSteps[0]?.id).toBe("NS10")
      expect(reading.nextSteps.map(({ id }) => id)).not.toContain("NS2")
    },
  )

  test("the gravest route comes first", () => {
    expect(routeWith("ABUSE_STALKING", "EX_SUICIDE")).toBe("safety:EX_SUICIDE")
    expect(routeWith("MINOR", "USER_PURSUIT", "USER_SUICIDE")).toBe("safety:USER_SUICIDE")
    expect(routeWith("MINOR", "USER_PURSUIT")).toBe("safety:USER_PURSUIT")
    expect(routeWith("COPARENTING", "MINOR")).toBe("safety:MINOR")
  })

  test("a threat opens the safety page also where no rule found words of danger", () => {
    const facts = toldFacts([...ENOUGH, "guilt_trip_or_threat"], "t1")
    expect(read(facts).route).toBe("safety:ABUSE_STALKING")
    expect(makeReading({ ...inputOf(facts), safety: [hit("EX_SUICIDE")] }).route).toBe("safety:EX_SUICIDE")
    expect(makeReading({ ...inputOf(facts), safety: [hit("MINOR")] }).route).toBe("safety:ABUSE_STALKING")
  })
})

describe("makeReading() with a shared life", () => {
  test.each(["COPARENTING", "SHARED_HOME_MONEY", "WORKPLACE_STUDY"] as const)("%s narrows contact", (tie) => {
    const facts = toldFacts(ENOUGH, "t1")
    const named = makeReading({ ...inputOf(facts), ties: [tie] })
    const found = makeReading({ ...inputOf(facts), safety: [hit(tie)] })
    for (const reading of [named, found]) {
      expect(reading.route).toBe("reading_limited_contact")
      expect(reading.nextSteps[0]).toEqual({ id: "NS3", because: [tie] })
      expect(reading.nextSteps.map(({ id }) => id)).not.toContain("NS2")
    }
  })

  test("who left is told to be clear, and is spared the effects of being left", () => {
    const reading = read(
      toldFacts(["user_ended", "phase_early", "cried_most_talks", "says_love_miss", "seeks_comfort"], "t1"),
    )
    expect(reading.route).toBe("reading_user_ended")
    expect(reading.nextSteps[0]?.id).toBe("NS18")
    expect(reading.effects.map(({ id }) => id)).not.toContain("EF4")
  })
})

function routeWith(...routes: readonly SafetyRoute[]): string {
  return makeReading({ ...inputOf(toldFacts(ENOUGH, "t1")), safety: routes.map(hit) }).route
}

function read(facts: readonly Fact[], talks = 3): Reading {
  return makeReading(inputOf(facts, talks))
}

function inputOf(facts: readonly Fact[], talks = 3): ReadingInput {
  return { facts, talks, safety: [], ties: [], struck: [], asked: [] }
}

function hit(route: SafetyRoute): SafetyHit {
  return { route, evidence: [{ kind: "account", talk: "t1", start: 0, end: 4 }] }
}

/** What a reading says, without where it was told. */
function shape(reading: Reading) {
  return {
    route: reading.route,
    order: reading.explanations.map(({ id, band }) => `${id} ${band}`),
    weights: reading.explanations.map((one) => [...one.for, ...one.against].map(({ weightDb }) => weightDb)),
    wish: reading.returnWish,
    lists: [reading.doesNotMean, reading.effects, reading.nextSteps],
    questions: reading.questions.length,
  }
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, i) => ({ item, key: Math.imul(i + 1, seed | 1) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
