import type { Fact, ToldReading } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { viewAddable, viewNotShown } from "./add-view.ts"

describe("viewAddable()", () => {
  it("offers what is not there, what was denied, and no threat", () => {
    const facts = [fact("apology_hurt", true), fact("hope_phrase", false)]
    const addable = viewAddable(facts)
    expect(addable).not.toContain("apology_hurt")
    expect(addable).toContain("hope_phrase")
    expect(addable).not.toContain("guilt_trip_or_threat")
  })
})

describe("viewNotShown()", () => {
  it("says what those need that are not shown, and names what was struck", () => {
    const shown = viewNotShown(told(["guilt", "grief"]), ["empathy"])
    expect(shown).toContainEqual({ id: "protective", needs: "protective" })
    expect(shown).toContainEqual({ id: "return_wish", needs: "return_wish" })
    expect(shown).toContainEqual({ id: "empathy", needs: "struck" })
    expect(viewNotShown(told([]), [])).toEqual([])
  })
})

function fact(id: Fact["fact"], value: boolean): Fact {
  return {
    fact: id,
    value,
    talk: "told",
    when: "latest",
    certainty: "clear",
    evidence: [{ kind: "answer", question: "x" }],
  }
}

function told(ids: readonly string[]): ToldReading {
  const items = ids.map((id) => ({ id, band: "fits", name: id, here: [], for: [], against: [] }))
  return {
    kind: "reading",
    route: "reading",
    cards: [{ kind: "explanations", eitherOrBoth: false, items }],
  } as unknown as ToldReading
}
