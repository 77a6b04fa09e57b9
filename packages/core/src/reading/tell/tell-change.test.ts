import { describe, expect, test } from "vitest"
import { ENGLISH } from "../../knowledge/en/english.ts"
import type { OrderChange } from "../../model/cards.ts"
import type { ExplanationId } from "../../model/explanation.ts"
import type { FactId } from "../../model/fact.ts"
import { makeReading } from "../make-reading.ts"
import { toldFacts } from "../vignette.ts"
import { tellChange, type Version } from "./tell-change.ts"

const CALLS: readonly FactId[] = [
  "ex_ended",
  "phase_late",
  "cried_most_talks",
  "seeks_comfort",
  "apology_hurt",
  "says_guilty",
  "depleted",
]

describe("tellChange()", () => {
  test("says which fact made two explanations level", () => {
    expect(change(CALLS, without(CALLS, "says_guilty")).text).toBe(
      "Without the words of guilt, an old habit of turning to you for comfort and guilt about having hurt you are level.",
    )
  })

  test("says which fact brought another explanation to the first place", () => {
    expect(change(CALLS, without(CALLS, "says_guilty", "apology_hurt")).text).toBe(
      "Without the apology and the words of guilt, an old habit of turning to you for comfort comes before guilt about having hurt you.",
    )
  })

  test("says what an added fact did", () => {
    expect(change(without(CALLS, "says_guilty", "apology_hurt"), CALLS).text).toMatch(
      /^With the apology and the words of guilt, guilt/,
    )
  })

  test("says that an explanation was struck", () => {
    const after = version(CALLS, ["guilt"])
    expect(tellChange(version(CALLS), after, "Ines", ENGLISH).text).toBe(
      "You struck guilt about having hurt you, so an old habit of turning to you for comfort stands first.",
    )
  })

  test("says when there is not enough any more", () => {
    expect(change(CALLS, ["ex_ended", "cried_most_talks", "seeks_comfort"]).text).toMatch(
      /^Without .* there is not enough to say\.$/,
    )
  })

  test("says nothing when the order is the same, and keeps what was struck with its words", () => {
    const same = change([...CALLS, "phase_early"], [...CALLS, "phase_early", "in_person"])
    expect(same.come.map(({ fact }) => fact)).toEqual(["in_person"])
    const none = change(CALLS, CALLS)
    expect(none.text).toBeNull()
    expect(none.gone).toEqual([])
    const gone = change(CALLS, without(CALLS, "says_guilty")).gone
    expect(gone.map(({ fact, evidence }) => [fact, evidence.length])).toEqual([["says_guilty", 1]])
  })

  test("tells the former place and band of each explanation", () => {
    const { places } = change(CALLS, without(CALLS, "says_guilty"))
    expect(places.slice(0, 2).map(({ id, was, wasBand }) => [id, was, wasBand])).toEqual([
      ["comfort_habit", 2, "fits best"],
      ["guilt", 1, "fits best"],
    ])
  })
})

function change(before: readonly FactId[], after: readonly FactId[]): OrderChange {
  return tellChange(version(before), version(after), "Ines", ENGLISH)
}

function version(ids: readonly FactId[], struck: readonly ExplanationId[] = []): Version {
  const facts = toldFacts(ids, "t1")
  return { facts, reading: makeReading({ facts, talks: 2, safety: [], ties: [], struck, asked: [] }) }
}

function without(ids: readonly FactId[], ...gone: readonly FactId[]): readonly FactId[] {
  return ids.filter((id) => !gone.includes(id))
}
