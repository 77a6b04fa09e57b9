import { describe, expect, it } from "vitest"
import { viewLooks } from "./settings-view.ts"

describe("viewLooks()", () => {
  it("offers all looks with exactly the chosen one ticked", () => {
    const looks = viewLooks("night")
    expect(looks.map(({ look }) => look)).toEqual(["phone", "light", "dark", "night"])
    expect(looks.filter(({ chosen }) => chosen).map(({ look }) => look)).toEqual(["night"])
  })
})
