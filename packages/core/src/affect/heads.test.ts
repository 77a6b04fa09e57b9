import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Speaker } from "../model/safety.ts"
import { readHeadModel } from "./head-file.ts"
import { openHeads } from "./open-heads.ts"

interface Checked {
  readonly role: Speaker
  readonly text: string
  readonly hints: readonly string[]
  readonly logits: readonly number[]
}

const core = new URL("../../", import.meta.url)
const affect = readFileSync(new URL("models/affect-2.bin", core))
const bytes = readFileSync(new URL("models/heads-1.bin", core))
const model = readHeadModel(bytes)
const heads = openHeads(affect, bytes)
const checked: readonly Checked[] = JSON.parse(readFileSync(new URL("fixtures/affect/heads-check.json", core), "utf8"))

describe("scoresOf()", () => {
  it.each(checked.map((row) => [row.role, row.text, row] as const))(
    "says of the %s's %j what the training said",
    (role, text, row) => {
      const scores = heads.scoresOf(text, role, row.hints)
      const far = model.heads.map(({ name, slope, offset }, at) => {
        const wanted = 1 / (1 + Math.exp(-((row.logits[at] ?? Number.NaN) * slope + offset)))
        return Math.abs(scores.of(name) - wanted)
      })
      expect(Math.max(...far)).toBeLessThan(0.04)
    },
  )

  it("says nothing of a head that is not there", () => {
    const scores = heads.scoresOf("it's over", "ex")
    expect([scores.of("weather"), scores.says("weather"), scores.wavers("weather")]).toEqual([0, false, false])
  })

  it("gives probabilities, and words inside the text, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 120 }), (text) => {
        const scores = heads.scoresOf(text, "ex")
        const { start, end } = scores.wordsOf("finality")
        const fits = start >= 0 && start < end && end <= text.length
        return fits && model.heads.every(({ name }) => scores.of(name) > 0 && scores.of(name) < 1)
      }),
      { numRuns: 50 },
    )
  })

  it("points at the words that say it", () => {
    const text = "The blue box is in the hall. I don't love you anymore and I'm not coming back. Ben has the key"
    const { start, end } = heads.scoresOf(text, "ex", ["role:ex"]).wordsOf("finality")
    expect("I don't love you anymore and I'm not coming back").toContain(text.slice(start, end))
  })
})

describe("openHeads()", () => {
  it("refuses heads that belong to another body", () => {
    const other = readFileSync(new URL("models/affect-1.bin", core))
    expect(() => openHeads(other, bytes)).toThrow(RangeError)
  })
})
