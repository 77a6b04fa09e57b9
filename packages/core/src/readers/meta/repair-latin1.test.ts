import * as fc from "fast-check"
import { expect, test } from "vitest"
import { isStillBroken, repairLatin1 } from "./repair-latin1.ts"

const broken = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

test("repairLatin1() gives back every text whose bytes were written as letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(repairLatin1(broken(text))).toBe(text)
    }),
  )
})

test("repairLatin1() leaves right texts as they are", () => {
  for (const text of ["plain", "Zoë", "naïve café", "5 €", "hé 😀", "Ã", "Ã and é", "日本語"]) {
    expect(repairLatin1(text)).toBe(text)
  }
})

test("repairLatin1() leaves what it cannot repair, and says so", () => {
  const cut = broken("hé 😀").slice(0, -1)
  expect(repairLatin1(cut)).toBe(cut)
  expect(isStillBroken(cut)).toBe(true)
  expect(isStillBroken("naïve")).toBe(false)
})
