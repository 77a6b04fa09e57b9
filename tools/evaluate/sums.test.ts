import { describe, expect, it } from "vitest"
import { f1Of, mark, precisionOf, recallOf, shareOf, worstOf } from "./rates.ts"
import { type Counts, measureAll, sumUp } from "./sums.ts"

function text(...marks: readonly (readonly [truth: boolean, isSaid: boolean])[]): Counts {
  const counts: Counts = new Map([["texts", 1]])
  for (const [truth, isSaid] of marks) mark(counts, "tears", truth, isSaid)
  return counts
}

const FIGURES = { precision: precisionOf("tears"), recall: recallOf("tears"), f1: f1Of("tears") }

function widthOf(length: number): number {
  const texts = Array.from({ length }, (_, at) => text([true, at % 4 !== 0]))
  const [found] = measureAll(texts, { recall: recallOf("tears") })
  return (found?.high ?? NaN) - (found?.low ?? NaN)
}

describe("figures of a set", () => {
  it("counts right, in error and missed, and leaves out what is unsure", () => {
    const counts = text([true, true], [true, false], [false, true], [false, false])
    mark(counts, "tears", undefined, true)
    expect(Object.fromEntries(counts)).toEqual({ texts: 1, "tears right": 1, "tears missed": 1, "tears in error": 1 })
  })

  it("gives the value of all texts inside its interval", () => {
    const texts = Array.from({ length: 40 }, (_, at) => text([at % 2 === 0, at % 3 !== 0]))
    for (const { value, low, high } of measureAll(texts, FIGURES)) {
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
      expect(low).toBeLessThan(high)
    }
  })

  it("is the same each time", () => {
    const texts = Array.from({ length: 25 }, (_, at) => text([at % 2 === 0, at % 5 !== 0]))
    expect(measureAll(texts, FIGURES)).toEqual(measureAll(texts, FIGURES))
  })

  it("has an interval that gets narrower with more texts", () => {
    expect(widthOf(400)).toBeLessThan(widthOf(40))
  })

  it("says nothing where nothing was counted", () => {
    expect(measureAll([text()], { share: shareOf("right", "nothing") })[0]?.value).toBeNaN()
  })
})

describe("errors by kind", () => {
  it("names the kinds with most errors first, and what they are out of", () => {
    const sums = sumUp([text([true, false]), text([true, false]), text([false, true]), text([true, true])])
    expect(worstOf(sums, ["tears", "smiles"])).toEqual(["tears missed 2 (of 3)", "tears in error 1 (of 3)"])
  })
})
