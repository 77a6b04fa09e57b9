import { describe, expect, it } from "vitest"
import { convert, parseAmount, UNIT_KINDS, unitsOf } from "./units-view.ts"

function amountOf(kind: "volume" | "heat" | "length", from: Parameters<typeof convert>[1], to: string, amount: number) {
  return convert(kind, from, amount).find(({ id }) => id === to)?.amount
}

describe("convert()", () => {
  it("converts a glass of water as a kitchen does", () => {
    expect(amountOf("volume", "units.ml", "units.cupUs", 250)).toBe("1.06")
    expect(amountOf("volume", "units.ml", "units.tbsp", 250)).toBe("16.7")
    expect(amountOf("volume", "units.ml", "units.l", 250)).toBe("0.25")
  })

  it("knows where water freezes and boils", () => {
    expect(amountOf("heat", "units.c", "units.f", 0)).toBe("32.0")
    expect(amountOf("heat", "units.f", "units.c", 212)).toBe("100")
    expect(amountOf("heat", "units.k", "units.c", 0)).toBe("-273")
  })

  it("keeps something to read of very small amounts", () => {
    expect(amountOf("length", "units.mm", "units.km", 1)).toBe("0.0000010")
  })

  it("lists every other unit of each kind", () => {
    for (const kind of UNIT_KINDS) {
      const [first = "units.ml", ...rest] = unitsOf(kind)
      expect(convert(kind, first, 1).map(({ id }) => id)).toEqual(rest)
    }
  })
})

describe("parseAmount()", () => {
  it("takes a point or a comma, and refuses what is no number", () => {
    expect([parseAmount("2.5"), parseAmount("2,5"), parseAmount(" -4 "), parseAmount(".5")]).toEqual([
      2.5, 2.5, -4, 0.5,
    ])
    expect([parseAmount(""), parseAmount("two"), parseAmount("1e9"), parseAmount("1.2.3")]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
