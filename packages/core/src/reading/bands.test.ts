import { expect, test } from "vitest"
import { bandOf } from "./bands.ts"
import { logOddsDb } from "./weigh.ts"

test.each([
  [0.75, "fits best"],
  [0.749_999, "fits"],
  [0.5, "fits"],
  [0.499_999, "possible"],
  [0.25, "possible"],
  [0.249_999, "little points to it"],
] as const)("bandOf() puts a chance of %d at the limit into %s", (chance, band) => {
  expect(bandOf("guilt", logOddsDb(chance))).toBe(band)
})

test("bandOf() never lifts pressure above fits", () => {
  expect(bandOf("strategic", 15)).toBe("fits")
  expect(bandOf("strategic", logOddsDb(0.5))).toBe("fits")
  expect(bandOf("strategic", -15)).toBe("little points to it")
})
