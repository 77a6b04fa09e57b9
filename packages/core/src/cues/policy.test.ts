import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CUE_KINDS, type CueKind, type CueSpan, type Polarity, type Who } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { holds } from "./find-message-cues.ts"
import { keepByPolicy } from "./policy.ts"

function cue(name: CueKind, more: Partial<CueSpan> = {}): CueSpan {
  return { cue: name, start: 0, end: 4, holder: "ex", polarity: "asserted", strength: 2, ...more }
}

function keptOf(found: readonly CueSpan[], role: Speaker = "ex", context = {}): readonly CueKind[] {
  return keepByPolicy(found, role, context).map((kept) => kept.cue)
}

const anyCue = fc.record({
  cue: fc.constantFrom<CueKind>(...CUE_KINDS),
  start: fc.nat(40),
  end: fc.integer({ min: 41, max: 80 }),
  holder: fc.constantFrom<Who>("ex", "user", "other", "unknown"),
  polarity: fc.constantFrom<Polarity>("asserted", "negated", "asked", "conditional", "reported", "past"),
  strength: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
})
const anyRole = fc.constantFrom<Speaker>("ex", "user", "account")

describe("keepByPolicy()", () => {
  it.each<[CueKind, CueKind]>([
    ["no_contact", "hope_giving"],
    ["space_request", "hope_giving"],
    ["finality", "hope_giving"],
    ["finality", "reconciliation_offer"],
    ["no_contact", "reconciliation_offer"],
    ["no_contact", "space_request"],
    ["space_request", "pleading"],
    ["finality", "breadcrumb"],
  ])("lets %s outrank %s", (higher, lower) => {
    expect(keptOf([cue(lower, { strength: 3 }), cue(higher)])).toEqual([higher])
  })

  it("shows no hope in a message that also says it is over, whatever else is found", () => {
    fc.assert(
      fc.property(fc.array(anyCue, { maxLength: 12 }), anyRole, (found, role) => {
        const kept = keepByPolicy(found, role, {}).filter((each) => holds(each, role))
        const names = new Set(kept.map((each) => each.cue))
        return !(names.has("hope_giving") && (names.has("finality") || names.has("no_contact")))
      }),
    )
  })

  it.each<[string, Partial<CueSpan>]>([
    ["denied", { polarity: "negated", strength: 1 }],
    ["asked", { polarity: "asked", strength: 1 }],
    ["somebody else's", { polarity: "reported", holder: "other", strength: 3 }],
    ["retold in a message", { polarity: "reported", strength: 3 }],
  ])("lets nothing be outranked by an ending that is %s", (_, ending) => {
    expect(keptOf([cue("hope_giving"), cue("finality", ending)])).toContain("hope_giving")
  })

  it("keeps one of each kind, the strongest, then the longest, then the first, and says them in order of place", () => {
    const weak = cue("apology", { strength: 2, start: 0, end: 30 })
    const strong = cue("apology", { strength: 3, start: 8, end: 12 })
    const longer = cue("apology", { strength: 3, start: 6, end: 15 })
    const early = cue("crying", { start: 2, end: 5 })
    expect(keepByPolicy([weak, strong, longer, early], "ex", {})).toEqual([early, longer])
  })

  it("keeps what the writer says beside the louder words of somebody else", () => {
    const other = cue("finality", { strength: 3, holder: "other", polarity: "reported" })
    const own = cue("finality", { strength: 2, start: 20, end: 30 })
    expect(keepByPolicy([other, own], "ex", {})).toEqual([own])
  })

  it("changes no span, and makes none", () => {
    fc.assert(
      fc.property(fc.array(anyCue, { maxLength: 12 }), anyRole, (found, role) => {
        const kept = keepByPolicy(found, role, { prev: "what do you want?" })
        return kept.every((each) => found.includes(each)) && new Set(kept.map((each) => each.cue)).size === kept.length
      }),
    )
  })

  it("takes light contact of the user, or without days of silence, for none", () => {
    expect(keptOf([cue("breadcrumb")], "user", { silenceDays: 9 })).toEqual([])
    expect(keptOf([cue("breadcrumb")], "ex", { silenceDays: 2 })).toEqual([])
    expect(keptOf([cue("breadcrumb")], "ex", { silenceDays: 3 })).toEqual(["breadcrumb"])
  })
})
