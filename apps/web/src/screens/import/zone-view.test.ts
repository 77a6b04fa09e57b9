import type { WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { words } from "../../words/words.ts"
import { viewZone, zoneName } from "./zone-view.ts"

const line = { at: "2026-11-07T23:41:00" as WallTime, said: { name: "Noor", text: "are you still up" } }

describe("viewZone()", () => {
  it("shows one real line both ways, and what each answer would make of it", () => {
    const view = viewZone(words, "en", line, "Europe/Berlin", "America/New_York")
    expect(view.said).toBe("Noor: are you still up")
    expect(view.both).toContain("8 November 2026 at 00:41")
    expect(view.both).toContain("7 November 2026 at 23:41")
    expect(view.inDevice).toContain("8 November 2026 at 00:41")
    expect(view.inOther).toContain("7 November 2026 at 18:41")
    expect(view.inUtc).toContain("7 November 2026 at 23:41")
  })

  it("names no time of another zone before one is named, and no words where there are none", () => {
    const view = viewZone(words, "en", { ...line, said: null }, "UTC", "")
    expect([view.said, view.inOther]).toEqual([null, null])
  })
})

describe("zoneName()", () => {
  it("writes a zone as people do", () => {
    expect(zoneName("America/Argentina/Buenos_Aires")).toBe("America/Argentina/Buenos Aires")
  })
})
