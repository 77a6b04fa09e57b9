import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES, type Speaker } from "../model/safety.ts"
import { openDangerSense } from "./danger-sense.ts"

const bytes = readFileSync(new URL("../../models/danger-1.bin", import.meta.url))
const { sense, scores } = openDangerSense(bytes)
/** Written by `tools/train-safety/check.py` from the same bytes. */
const check = JSON.parse(readFileSync(new URL("fixtures/danger-check.json", import.meta.url), "utf8")) as {
  readonly texts: readonly { readonly text: string; readonly speaker: Speaker; readonly scores: readonly number[] }[]
}
const speakers: readonly Speaker[] = ["user", "ex", "account"]

function routes(text: string, speaker: Speaker): readonly string[] {
  return sense(text, speaker).map(({ route }) => route)
}

describe("openDangerSense()", () => {
  it("refuses bytes that are no such model", () => {
    expect(() => openDangerSense(new Uint8Array(64))).toThrow(SyntaxError)
    const other = readFileSync(new URL("../../models/affect-1.bin", import.meta.url))
    expect(() => openDangerSense(other)).toThrow(RangeError)
  })

  it("gives the scores that the same file gives in Python", () => {
    for (const { text, speaker, scores: expected } of check.texts) {
      const said = scores(text, speaker)
      expect(said).toHaveLength(expected.length)
      for (const [place, score] of expected.entries()) expect(said[place]).toBeCloseTo(score, 4)
    }
    expect(check.texts.length).toBeGreaterThan(5)
  })

  it("is small enough to be loaded before the first text", () => {
    expect(bytes.length).toBeLessThan(700_000)
  })

  it("says nothing of no words and of one word", () => {
    for (const text of ["", "   ", "ok", "🙂🙂🙂", "...?!"]) expect(routes(text, "user")).toEqual([])
  })

  const speaker = fc.constantFrom(...speakers)
  const word = fc.constantFrom(
    ..."i want you to stop he said she will the pills are by my bed and there is no tomorrow for me . , \n 'quote' 14 😀".split(
      " ",
    ),
  )
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(word, { maxLength: 400 }).map((words) => words.join(" ")),
  )

  it("never throws; its words lie in the text, in order and not empty; twice is the same", () => {
    fc.assert(
      fc.property(text, speaker, (each, who) => {
        const found = sense(each, who)
        expect(sense(each, who)).toEqual(found)
        for (const { spans } of found) {
          expect(spans.length).toBeGreaterThan(0)
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(each.length)
          }
        }
      }),
    )
  })

  it("shows enough words to be understood, wherever the text has them", () => {
    const danger = fc.constantFrom(
      "one of us will be gone by Sunday, that is all",
      "he knows where I sleep and is outside again",
    )
    fc.assert(
      fc.property(fc.constantFrom("", "She left. ", "It was late, and raining. "), danger, (front, said) => {
        for (const { spans } of sense(`${front}${said}`, "account"))
          for (const { start, end } of spans)
            expect(`${front}${said}`.slice(start, end).split(" ").length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it("opens no less where it need not be strict", () => {
    fc.assert(
      fc.property(text, speaker, (each, who) => {
        const loose = routes(each, who)
        for (const { route } of sense(each, who, "last weeks")) expect(loose).toContain(route)
      }),
    )
  })

  it("opens, beside the likeliest route, each that is hardly less likely", () => {
    const danger = fc.constantFrom(
      "I know where he sleeps and he knows I am outside",
      "one of us will be gone by Sunday, that is all",
      "the pills are counted and nobody is to come in",
      "stop coming to the house or I will do it",
      "I wait by her gate and she cries that she can't go on",
    )
    fc.assert(
      fc.property(danger, speaker, (each, who) => {
        const opened = routes(each, who)
        const likely = scores(each, who).slice(1)
        const best = Math.max(...likely)
        const near = SERIOUS_ROUTES.filter((_, place) => (likely[place] ?? 0) >= 0.6 * best)
        const missing = near.filter((route) => !opened.includes(route))
        expect(opened.length === 0 || missing.length === 0).toBe(true)
      }),
    )
  })

  it.each([
    "NAME says PRONOUN has picked a bridge and PRONOUN has given the dog away.",
    "NAME waits by my car each evening and PRONOUN films me.",
    "I sat outside the flat until NAME switched the lamp off, PRONOUN has no idea.",
  ])("does not care for names and pronouns: %s", (pattern) => {
    const versions = ["he", "she", "they"].flatMap((pronoun) =>
      ["Zorvin", "Ngozichi", "Jürgenson"].map((name) =>
        pattern.replaceAll("NAME", name).replaceAll("PRONOUN", pronoun),
      ),
    )
    const [first = [], ...others] = versions.map((version) => scores(version, "account"))
    for (const other of others) expect(other).toEqual(first)
  })

  it("does not care for case, for stretched letters of known words, or for the shape of an apostrophe", () => {
    const plain = "i don't want to wake up and i have all my pills here"
    const same = scores(plain, "user")
    expect(scores(plain.toUpperCase(), "user")).toEqual(same)
    expect(scores(plain.replace("'", "’"), "user")).toEqual(same)
    expect(scores(plain.replace("pills", "pillsss"), "user")).toEqual(same)
  })
})
