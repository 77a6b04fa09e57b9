import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES } from "../model/safety.ts"
import { type DangerSense, openDangerSense } from "./danger-sense.ts"
import { findSafetyRoutes } from "./find-safety.ts"
import { weighSafetyRoutes } from "./second-layer.ts"
import { areBelieved } from "./weigh-hints.ts"

const sense = openDangerSense(readFileSync(new URL("../../models/danger-1.bin", import.meta.url)))

const BEFORE =
  "We met at the park on Sunday and sat on a bench with two coffees. She said she had thought about it for weeks, and that it was over. She talked about the flat and the bills."
const AFTER =
  "After that I went home and did the washing up. My sister is coming for lunch tomorrow and we will make a lasagne. I miss her, and I miss the dog."

function serious(text: string): readonly string[] {
  return weighSafetyRoutes(sense, text, "account")
    .open.map(({ route }) => route)
    .filter((route) => SERIOUS_ROUTES.some((each) => each === route))
}

/** Hints that words fit by chance. */
const CHANCE = [
  "Around midnight she found me by the coats and told me about the house in Brittany.",
  "She turned up at the shop with a trolley full of plants.",
  "I went down and waited for them to ring the bell.",
]
/** Hints that mean it. */
const MEANT = [
  "There is a tracker on my car, I'm sure of it.",
  "I had all my tablets out on the bed last night, counting them.",
  "He says he has the videos and a list of parents.",
  "She would jump if I took the job, she said on the bridge.",
  "I've put a tracker in the lining of her bag so I know where she is.",
]

describe("weighSafetyRoutes()", () => {
  it.each(CHANCE)("asks, and opens no page, for a lone hint in an ordinary account: %s", (hint) => {
    const text = `${BEFORE} ${hint} ${AFTER}`
    expect(findSafetyRoutes(text, "account").length).toBeGreaterThan(0)
    const { open, doubtful } = weighSafetyRoutes(sense, text, "account")
    expect(serious(text)).toEqual([])
    expect(open.length + doubtful.length).toBe(findSafetyRoutes(text, "account").length)
    expect(doubtful.every(({ spans }) => spans.length > 0)).toBe(true)
  })

  it.each(MEANT)("opens the page for a hint that its place bears out: %s", (hint) => {
    expect(serious(`${BEFORE} ${hint} ${AFTER}`)).not.toEqual([])
  })

  it("believes two hints that stand apart sooner than one", () => {
    const faint: DangerSense = { sense: () => [], scores: () => [0.15, 0, 0, 0, 0, 0] }
    const [one, , two] = CHANCE
    expect(weighSafetyRoutes(faint, `${BEFORE} ${one} ${AFTER}`, "account").doubtful).not.toEqual([])
    expect(weighSafetyRoutes(faint, `${BEFORE} ${one} ${AFTER} ${two}`, "account").doubtful).toEqual([])
  })

  it("never doubts what is said outright, wherever it stands", () => {
    const outright = fc.constantFrom(
      "I want to die.",
      "He choked me.",
      "She said she is going to kill herself.",
      "I am 15.",
    )
    fc.assert(
      fc.property(outright, fc.constantFrom("", BEFORE), fc.constantFrom("", AFTER), (words, before, after) => {
        expect(weighSafetyRoutes(sense, `${before} ${words} ${after}`, "account").doubtful).toEqual([])
        expect(serious(`${before} ${words} ${after}`)).not.toEqual([])
      }),
    )
  })

  it("doubts nothing in a short text, in a message, or without the second look", () => {
    const long = `${BEFORE} ${CHANCE[0]} ${AFTER}`
    for (const hint of CHANCE) expect(weighSafetyRoutes(sense, hint, "account").doubtful).toEqual([])
    for (const who of ["user", "ex"] as const) expect(weighSafetyRoutes(sense, long, who).doubtful).toEqual([])
    expect(weighSafetyRoutes(null, long, "account").doubtful).toEqual([])
    expect(weighSafetyRoutes(null, long, "account").open).toEqual(findSafetyRoutes(long, "account"))
  })

  it("leaves ties as they are beside a doubtful hint", () => {
    const { open } = weighSafetyRoutes(
      sense,
      `${BEFORE} ${CHANCE[0]} ${AFTER} The kids are with her this week.`,
      "account",
    )
    expect(open.map(({ route }) => route)).toContain("COPARENTING")
  })
})

describe("areBelieved()", () => {
  it("never throws, for any text and any stretch of it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(40), (text, start, length) => {
        const from = Math.min(start, text.length)
        const hint = { start: from, end: Math.min(text.length, from + length) }
        expect([true, false]).toContain(areBelieved(sense, text, [hint]))
      }),
    )
  })
})
