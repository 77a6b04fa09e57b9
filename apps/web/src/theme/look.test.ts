import { describe, expect, it } from "vitest"
import { LOOKS, themeOf } from "./look.ts"

describe("themeOf()", () => {
  it("follows the phone only when the phone was chosen", () => {
    expect(LOOKS.map((look) => themeOf(look, true, false))).toEqual(["dark", "light", "dark", "night"])
    expect(LOOKS.map((look) => themeOf(look, false, false))).toEqual(["light", "light", "dark", "night"])
  })

  it("comes on by itself at night, and never over what was chosen", () => {
    for (const phoneIsDark of [true, false])
      expect(LOOKS.map((look) => themeOf(look, phoneIsDark, true))).toEqual(["night", "light", "dark", "night"])
  })
})
