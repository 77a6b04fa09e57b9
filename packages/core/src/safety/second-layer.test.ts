import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { SeriousRoute, Speaker } from "../model/safety.ts"
import type { DangerSense } from "./danger-sense.ts"
import { findSafetyRoutes } from "./find-safety.ts"
import { cutInPieces } from "./pieces.ts"
import { findSafetyRoutesWith } from "./second-layer.ts"

/** A second look that sees some routes in the first three letters, whatever they are. */
function seeing(...seen: readonly SeriousRoute[]): DangerSense {
  return { sense: () => seen.map((route) => ({ route, spans: [{ start: 0, end: 3 }] })), scores: () => [] }
}

function routes(sense: DangerSense | null, text: string): readonly string[] {
  return findSafetyRoutesWith(sense, text, "user").map(({ route }) => route)
}

describe("findSafetyRoutesWith()", () => {
  it("gives what the rules give where the second look sees nothing, or is not there", () => {
    const text = fc.constantFrom("I want to kill myself", "our kids are with you on Friday", "the bus was late", "")
    const speaker = fc.constantFrom<Speaker>("user", "ex", "account")
    fc.assert(
      fc.property(text, speaker, (each, who) => {
        const ruled = findSafetyRoutes(each, who)
        expect(findSafetyRoutesWith(null, each, who)).toEqual(ruled)
        expect(findSafetyRoutesWith(seeing(), each, who)).toEqual(ruled)
      }),
    )
  })

  it("adds a route with the words that were seen, in the order of the routes", () => {
    const found = findSafetyRoutesWith(seeing("ABUSE_STALKING"), "the hall is dark again", "account")
    expect(found).toEqual([{ route: "ABUSE_STALKING", spans: [{ start: 0, end: 3 }] }])
    expect(routes(seeing("USER_SUICIDE"), "our kids are with you on Friday")).toEqual(["USER_SUICIDE", "COPARENTING"])
  })

  it("takes nothing from the rules, and keeps their words where both see the same", () => {
    const text = "Goodbye. I want to kill myself"
    expect(findSafetyRoutesWith(seeing("USER_SUICIDE"), text, "user")).toEqual(findSafetyRoutes(text, "user"))
  })
})

describe("cutInPieces()", () => {
  it("leaves no word out, and nothing twice, for any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("she left. ", "why?\n", "no ", "...", "a", " "), { maxLength: 120 }),
        (parts) => {
          const text = parts.join("")
          const pieces = cutInPieces(text)
          const apart = pieces.every(({ start }, at) => at === 0 || start >= (pieces[at - 1]?.end ?? 0))
          const words = pieces.map(({ start, end }) => text.slice(start, end)).join("")
          return apart && words.replace(/[\s.?]/g, "") === text.replace(/[\s.?]/g, "")
        },
      ),
    )
  })
})
