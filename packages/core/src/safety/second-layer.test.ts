import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cutInPieces } from "./pieces.ts"
import { type DangerHeads, findSafetyRoutesWith } from "./second-layer.ts"

/** Heads that say yes to some names, waver at others, and point at the first three letters. */
function headsOf(yes: readonly string[], unsure: readonly string[] = []): DangerHeads {
  return {
    scoresOf: () => ({
      says: (head) => yes.includes(head),
      wavers: (head) => unsure.includes(head),
      wordsOf: () => ({ start: 0, end: 3 }),
    }),
  }
}

const SURE_OF_NOTHING = headsOf([])

function routes(heads: DangerHeads, text: string): readonly string[] {
  return findSafetyRoutesWith(heads, text, "user").map(({ route }) => route)
}

describe("findSafetyRoutesWith()", () => {
  it("lets what is said outright stand whatever the heads think", () => {
    expect(routes(SURE_OF_NOTHING, "I want to kill myself")).toEqual(["USER_SUICIDE"])
  })

  it("lets a route of shared life stand whatever the heads think", () => {
    expect(routes(SURE_OF_NOTHING, "our kids are with you on Friday")).toEqual(["COPARENTING"])
  })

  it("opens a route by the heads alone, with their words", () => {
    const found = findSafetyRoutesWith(headsOf(["any_serious", "ABUSE_STALKING"]), "the hall is dark again", "account")
    expect(found).toEqual([{ route: "ABUSE_STALKING", spans: [{ start: 0, end: 3 }] }])
  })

  it("opens nothing where a head for one route is sure and the head for any is not", () => {
    expect(routes(headsOf(["ABUSE_STALKING"], ["any_serious"]), "the hall is dark again")).toEqual([])
  })

  it("points into the piece of a long text that said it", () => {
    const long = "We talked about the garden for a while. ".repeat(12)
    const found = findSafetyRoutesWith(headsOf(["any_serious", "USER_PURSUIT"]), long, "account")
    expect(found[0]?.spans.length).toBe(cutInPieces(long).length)
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
