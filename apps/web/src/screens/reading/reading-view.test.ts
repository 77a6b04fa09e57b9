import type { ExplanationCard, Fact, ReadingPage } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { NO_STRIKES, withFactStrike } from "../../app/reading-state.ts"
import {
  cardOf,
  foldEffects,
  foldFacts,
  markedInTalk,
  needsDoor,
  viewEffects,
  viewExplanations,
  viewOrder,
  viewStruck,
  wentThrough,
} from "./reading-view.ts"

const SPEAKS: ExplanationCard["for"] = [{ fact: "apology_hurt", label: "", talks: 1, evidence: [], why: "" }]

function explanation(id: ExplanationCard["id"], band: ExplanationCard["band"], speaks = SPEAKS): ExplanationCard {
  return { id, band, name: id, here: [], for: speaks, against: [] }
}

const ITEMS = [explanation("guilt", "fits best"), explanation("grief", "fits"), explanation("shame", "possible")]

function page(eitherOrBoth: boolean): ReadingPage {
  return { kind: "reading", route: "reading", cards: [{ kind: "explanations", eitherOrBoth, items: ITEMS }] }
}

const apology: Fact = {
  fact: "apology_hurt",
  value: true,
  talk: "told",
  when: "latest",
  certainty: "clear",
  evidence: [{ kind: "account", talk: "told", start: 0, end: 4 }],
}

describe("viewExplanations()", () => {
  it("opens the first two and folds the rest", () => {
    const view = viewExplanations({ kind: "explanations", eitherOrBoth: true, items: ITEMS })
    expect(view.open.map(({ id }) => id)).toEqual(["guilt", "grief"])
    expect(view.folded.map(({ id }) => id)).toEqual(["shame"])
    expect(view.together).toBe(true)
  })

  it("folds what no told fact speaks for, however likely it is before any fact", () => {
    const items = [
      explanation("shame", "fits best"),
      explanation("guilt", "fits", []),
      explanation("grief", "possible"),
    ]
    const view = viewExplanations({ kind: "explanations", eitherOrBoth: false, items })
    expect(view.open.map(({ id }) => id)).toEqual(["shame", "grief"])
    expect(view.folded.map(({ id }) => id)).toEqual(["guilt"])
  })
})

function viewOf(items: readonly ExplanationCard[]) {
  return viewExplanations({ kind: "explanations", eitherOrBoth: false, items })
}

describe("viewExplanations() with many", () => {
  it("keeps three in view with their band and the rest one tap away, never a single one", () => {
    const five = [...ITEMS, explanation("anxiety", "possible"), explanation("empathy", "possible")]
    const six = [...five, explanation("low_mood", "possible"), explanation("easy_crier", "little points to it")]
    expect(viewOf([...five, explanation("low_mood", "possible")]).less).toEqual([])
    expect(viewOf(six).folded.map(({ id }) => id)).toEqual(["shame", "anxiety", "empathy"])
    expect(viewOf(six).less.map(({ id }) => id)).toEqual(["low_mood", "easy_crier"])
  })
})

describe("foldEffects()", () => {
  it("keeps three open, and folds no single one", () => {
    expect(foldEffects([1, 2, 3, 4]).folded).toEqual([])
    expect(foldEffects([1, 2, 3, 4, 5]).folded).toEqual([4, 5])
  })
})

describe("viewOrder()", () => {
  it("gives two that are close the same place", () => {
    expect(viewOrder(page(true), null).map(({ place }) => place)).toEqual([1, 1, 3])
    expect(viewOrder(page(false), null).map(({ place }) => place)).toEqual([1, 2, 3])
  })

  it("has no order where there is not enough to say", () => {
    expect(cardOf({ ...page(false), cards: [] }, "explanations")).toBeNull()
    expect(viewOrder({ ...page(false), cards: [] }, null)).toEqual([])
  })
})

describe("viewStruck()", () => {
  it("tells the struck from the unsure", () => {
    expect(viewStruck([apology], NO_STRIKES)).toEqual([])
    const struck = withFactStrike(NO_STRIKES, "apology_hurt@told", "struck")
    expect(viewStruck([apology], struck)).toMatchObject([{ key: "apology_hurt@told", unsure: false }])
    const unsure = withFactStrike(struck, "apology_hurt@told", "unsure")
    expect(viewStruck([apology], unsure)).toMatchObject([{ unsure: true }])
    expect(viewStruck([apology], withFactStrike(unsure, "apology_hurt@told", "kept"))).toEqual([])
  })
})

describe("needsDoor()", () => {
  it("stands from the third opening on", () => {
    expect([1, 2, 3, 4].map((openings) => needsDoor({ openings, awayUntilMs: null }, 0))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

function doorAt(openings: number, beside: number): boolean {
  return needsDoor({ openings, awayUntilMs: null }, 0, beside)
}

describe("needsDoor() within a chat", () => {
  it("stands where one goes from talk to talk, and not at the first few", () => {
    expect([doorAt(1, 0), doorAt(1, 4), doorAt(1, 5), doorAt(2, 4)]).toEqual([false, false, true, true])
    expect([wentThrough(1, 5), wentThrough(3, 5), wentThrough(2, 0)]).toEqual([true, false, false])
  })
})

describe("a talk that was put away", () => {
  it("has its door until the day has come", () => {
    expect([1, 2].map((now) => needsDoor({ openings: 1, awayUntilMs: 2 }, now))).toEqual([true, false])
  })
})

describe("viewEffects()", () => {
  it("quotes the same words once", () => {
    const line = { fact: "tears_closed_topic", label: "", talks: 1, evidence: apology.evidence } as const
    const card = {
      kind: "effects",
      lines: [
        { id: "EF1", name: "", text: "one", facts: [line], ratings: [], acts: [] },
        { id: "EF6", name: "", text: "two", facts: [line], ratings: [], acts: [] },
      ],
    } as const
    expect(viewEffects(card).map(({ shownBy }) => shownBy)).toEqual([line, null])
  })
})

describe("foldFacts()", () => {
  it("folds what is over four, but never a single one", () => {
    expect(foldFacts([1, 2, 3, 4, 5]).folded).toEqual([])
    expect(foldFacts([1, 2, 3, 4, 5, 6]).folded).toEqual([5, 6])
  })
})

describe("markedInTalk()", () => {
  it("marks what speaks for the first explanation", () => {
    expect(markedInTalk(page(false))).toEqual({ marked: ITEMS[0]?.for, line: "for" })
  })
})
