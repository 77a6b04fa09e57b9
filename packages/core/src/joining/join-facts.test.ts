import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { FACT_IDS, type Fact, type FactId } from "../model/fact.ts"
import { joinFacts } from "./join-facts.ts"

describe("joinFacts()", () => {
  test("makes one talk of the same talk told and found, with the words of both", () => {
    const joined = joinFacts([told("apology_hurt")], [found("apology_hurt", "c:8")], "c:8", "c:8")
    expect(joined).toHaveLength(1)
    expect(joined[0]?.talk).toBe("c:8")
    expect(joined[0]?.evidence.map(({ kind }) => kind)).toEqual(["account", "message"])
  })

  test("keeps a talk that the chat does not hold as a talk of its own", () => {
    const joined = joinFacts([told("apology_hurt")], [found("apology_hurt", "c:8")], null, "c:8")
    expect(joined.map(({ talk }) => talk)).toEqual(["told", "c:8"])
  })

  test("says of an earlier talk of the chat that it was earlier", () => {
    expect(joinFacts([told("apology_hurt")], [], "c:2", "c:8").map(({ when }) => when)).toEqual(["earlier"])
    expect(joinFacts([told("apology_hurt")], [], "c:8", "c:8").map(({ when }) => when)).toEqual(["latest"])
    const known = { ...told("known_easy_crier"), when: "general" } as const
    expect(joinFacts([known], [], "c:2", "c:8").map(({ when }) => when)).toEqual(["general"])
  })

  test("leaves what was told of a former talk with that talk", () => {
    const former = { ...told("apology_hurt"), when: "earlier", talk: "told:earlier" } as const
    expect(joinFacts([former], [], "c:8", "c:8").map(({ talk }) => talk)).toEqual(["told:earlier"])
  })

  test("keeps what is denied and what is unsure apart from what is clear", () => {
    const denied = { ...told("apology_hurt"), value: false }
    const unsure = { ...told("says_guilty"), certainty: "unsure" } as const
    const joined = joinFacts(
      [denied, unsure],
      [found("apology_hurt", "c:8"), found("says_guilty", "c:8")],
      "c:8",
      "c:8",
    )
    expect(joined).toHaveLength(4)
  })

  test("loses no words and invents none, and joining twice changes nothing", () => {
    const some = fc.subarray([...FACT_IDS])
    fc.assert(
      fc.property(some, some, fc.constantFrom("c:8", "c:2", null), (one, other, same) => {
        const left = one.map(told)
        const right = other.map((id) => found(id, "c:8"))
        const joined = joinFacts(left, right, same, "c:8")
        expect(wordsOf(joined)).toEqual(wordsOf([...left, ...right]))
        expect(joinFacts([], joined, same, "c:8")).toEqual(joined)
      }),
    )
  })
})

function told(fact: FactId): Fact {
  const evidence = [{ kind: "account", talk: "told", start: 0, end: 4 }] as const
  return { fact, value: true, talk: "told", when: "latest", certainty: "clear", evidence }
}

function found(fact: FactId, talk: string): Fact {
  const evidence = [{ kind: "message", chat: "c", seq: 9, start: 0, end: 4 }] as const
  return { fact, value: true, talk, when: "latest", certainty: "clear", evidence }
}

function wordsOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ fact, evidence }) => evidence.map((one) => `${fact} ${one.kind}`)).toSorted()
}
