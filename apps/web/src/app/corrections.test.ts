import type { Fact, FactId } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { correctFacts, placeOf, withCorrection } from "./corrections.ts"

const TEXT = "He said sorry. Later he said sorry again."

function factAt(fact: FactId, ...spans: readonly (readonly [number, number])[]): Fact {
  const evidence = spans.map(([start, end]) => ({ kind: "account", talk: "t", start, end }) as const)
  return { fact, value: true, talk: "t", when: "latest", certainty: "clear", evidence }
}

const twice = factAt("apology_hurt", [3, 13], [24, 34])

describe("placeOf()", () => {
  it("counts how often the same words stood before", () => {
    expect(placeOf("apology_hurt", TEXT, 3, 13)).toEqual({ fact: "apology_hurt", words: "said sorry", nth: 0 })
    expect(placeOf("apology_hurt", TEXT, 24, 34)).toEqual({ fact: "apology_hurt", words: "said sorry", nth: 1 })
  })
})

describe("correctFacts()", () => {
  const place = placeOf("apology_hurt", TEXT, 24, 34)

  it("takes out only the words that were about something else", () => {
    const [fact, ...rest] = correctFacts([twice], TEXT, [{ ...place, verdict: { kind: "out" } }])
    expect(fact?.evidence).toEqual([twice.evidence[0]])
    expect(rest).toEqual([])
  })

  it("takes out the fact when its last words are gone", () => {
    const once = factAt("apology_hurt", [24, 34])
    expect(correctFacts([once], TEXT, [{ ...place, verdict: { kind: "out" } }])).toEqual([])
  })

  it("sets doubtful words apart as an unsure fact", () => {
    const facts = correctFacts([twice], TEXT, [{ ...place, verdict: { kind: "unsure" } }])
    expect(facts.map(({ certainty, evidence }) => [certainty, evidence.length])).toEqual([
      ["clear", 1],
      ["unsure", 1],
    ])
  })

  it("makes an unsure fact clear when the user says it is right", () => {
    const unsure: Fact = { ...factAt("apology_hurt", [24, 34]), certainty: "unsure" }
    expect(correctFacts([unsure], TEXT, [{ ...place, verdict: { kind: "right" } }])[0]?.certainty).toBe("clear")
  })

  it("turns words into the other fact that the user chose", () => {
    const once = factAt("apology_hurt", [24, 34])
    const facts = correctFacts([once], TEXT, [{ ...place, verdict: { kind: "became", fact: "says_guilty" } }])
    expect(facts.map(({ fact }) => fact)).toEqual(["says_guilty"])
    expect(facts[0]?.evidence).toEqual(once.evidence)
  })

  it("still holds after words were added in front", () => {
    const longer = `It rained. ${TEXT}`
    const moved = factAt("apology_hurt", [35, 45])
    expect(correctFacts([moved], longer, [{ ...place, verdict: { kind: "out" } }])).toEqual([])
  })

  it("changes nothing where the words themselves were changed", () => {
    const text = "Later he said so sorry."
    const fact = factAt("apology_hurt", [9, 22])
    expect(correctFacts([fact], text, [{ ...place, verdict: { kind: "out" } }])).toEqual([fact])
  })
})

describe("withCorrection()", () => {
  it("keeps one verdict for the same words", () => {
    const place = placeOf("apology_hurt", TEXT, 3, 13)
    const first = withCorrection([], { ...place, verdict: { kind: "out" } })
    expect(withCorrection(first, { ...place, verdict: { kind: "unsure" } })).toEqual([
      { ...place, verdict: { kind: "unsure" } },
    ])
  })
})
