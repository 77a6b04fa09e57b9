import { describe, expect, it } from "vitest"
import { type GoldAccount, countsOf } from "./accounts.ts"
import type { Prediction } from "./predict.ts"

const GOLD: GoldAccount = {
  id: "a",
  text: "He cried. He never said sorry.",
  facts_true: [{ fact: "cried_once", start: 0, end: 8 }],
  facts_false: [{ fact: "apology_general", start: 10, end: 29 }],
  facts_open: ["in_person"],
  cried: { who: "ex", how_often: "once", in_latest_talk: true },
  ended_by: "ex",
  channel: "in_person",
  phase: "early",
  alt: { phase: ["breakup_talk"] },
  safety_routes: [],
  safety_open: [],
}

const SAID: Prediction = {
  id: "a",
  facts: [],
  cried: { who: "unknown", how_often: "unknown", in_latest_talk: "unknown" },
  ended_by: "unknown",
  channel: "unknown",
  phase: "unknown",
  safety_routes: [],
}

function counted(said: Partial<Prediction>): Readonly<Record<string, number>> {
  return Object.fromEntries(countsOf(GOLD, { ...SAID, ...said }))
}

describe("an account judged by its annotation", () => {
  it("counts a fact that is found, with whether its words touch the quote", () => {
    const found = counted({ facts: [{ fact: "cried_once", value: true, start: 3, end: 8 }] })
    expect(found).toMatchObject({ "(facts) right": 1, "fact: cried_once right": 1, touching: 1 })
    expect(counted({ facts: [{ fact: "cried_once", value: true, start: 9, end: 12 }] })).not.toHaveProperty("touching")
  })

  it("counts a fact that is missed", () => {
    expect(counted({})).toMatchObject({ "(facts) missed": 1, "fact: cried_once missed": 1, "(the ex cried) missed": 1 })
  })

  it("counts a denied fact that is taken as true by itself", () => {
    const found = counted({ facts: [{ fact: "apology_general", value: true }] })
    expect(found).toMatchObject({ denied: 1, "denied taken": 1, "(facts) in error": 1 })
  })

  it("leaves an open fact out, whether it is said or not", () => {
    const found = counted({ facts: [{ fact: "in_person", value: true }] })
    expect(found).not.toHaveProperty("(facts) in error")
  })

  it("takes another fair value of a field as fair, and any other as an error", () => {
    expect(counted({ phase: "breakup_talk" })).toHaveProperty("phase fair", 1)
    expect(counted({ phase: "late" })).toHaveProperty("phase: in error", 1)
  })
})
