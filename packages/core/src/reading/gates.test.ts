import { describe, expect, test } from "vitest"
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import { EXPLANATION_IDS } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import { mayShow } from "./gates.ts"
import { toldFacts } from "./vignette.ts"

describe("mayShow()", () => {
  test("hides without facts exactly the explanations that have a gate", () => {
    const hidden = EXPLANATION_IDS.filter((id) => !mayShow(id, [], 5))
    expect(hidden).toEqual(EXPLANATION_IDS.filter((id) => EXPLANATIONS[id].gated))
  })

  test.each<[readonly FactId[], boolean]>([
    [["weeks_of_low_mood"], true],
    [["cries_elsewhere", "talks_stress"], true],
    [["major_life_event", "rarely_cried_before"], true],
    [["cries_elsewhere", "rarely_cried_before"], false],
    [["cried_most_talks", "self_attack", "talks_stress", "major_life_event"], false],
  ])("shows a low time for %j: %s", (ids, shown) => {
    expect(mayShow("low_mood", toldFacts(ids, "t1"), 1)).toBe(shown)
  })

  test.each<[FactId, boolean]>([
    ["tears_closed_topic", true],
    ["cried_hard_question", true],
    ["cried_before_user_spoke", true],
    ["takes_all_blame", false],
  ])("shows a shield for %s: %s", (id, shown) => {
    expect(mayShow("protective", toldFacts([id], "t1"), 1)).toBe(shown)
  })

  test.each<[FactId, boolean]>([
    ["cried_after_harsh_words", true],
    ["user_harsh", true],
    ["blames_user", false],
  ])("shows a reaction to harsh words for %s: %s", (id, shown) => {
    expect(mayShow("reaction_harsh", toldFacts([id], "t1"), 1)).toBe(shown)
  })

  test("shows pressure only over two talks, with two linked facts, one of which names a gain", () => {
    const two: readonly FactId[] = ["tears_with_request", "stops_when_gets_way"]
    expect(mayShow("strategic", toldFacts(two, "t1"), 2)).toBe(true)
    expect(mayShow("strategic", toldFacts(two, "t1"), 1)).toBe(false)
    expect(mayShow("strategic", toldFacts(["tears_with_request"], "t1"), 4)).toBe(false)
    expect(mayShow("strategic", toldFacts(["tears_at_boundary", "stops_when_gets_way"], "t1"), 4)).toBe(false)
  })

  test("wants the linked facts from two talks where each fact names its talk", () => {
    const inOne = [...toldFacts(["tears_with_request", "tears_at_boundary"], "t1"), ...toldFacts(["cried_once"], "t2")]
    const inTwo = [...toldFacts(["tears_with_request"], "t1"), ...toldFacts(["tears_at_boundary"], "t2")]
    expect(mayShow("strategic", inOne, 2)).toBe(false)
    expect(mayShow("strategic", inTwo, 2)).toBe(true)
  })

  test("never shows the wish to return", () => {
    expect(mayShow("return_wish", toldFacts(["explicit_ask_back", "consistent_repair_action"], "t1"), 9)).toBe(false)
  })
})
