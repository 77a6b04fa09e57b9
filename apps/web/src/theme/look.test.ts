import { describe, expect, it } from "vitest"
import { LOOKS, themeOf } from "./look.ts"

describe("themeOf()", () => {
  it("follows the phone only when the phone was chosen", () => {
    expect(LOOKS.map((look) => themeOf(look, true))).toEqual(["dark", "light", "dark", "night"])
    expect(LOOKS.map((look) => themeOf(look, false))).toEqual(["light", "light", "dark", "night"])
  })
})
