import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ownWords } from "./own-words.ts"

const TOLD =
  "He told me he’s so sorry he hurt me like this. I asked since when he knew and then he really cried, on and on. “Maybe one day,” he said."

describe("ownWords()", () => {
  test("goes on to the end of the clause where that is near", () => {
    expect(words("so sorry he hurt")).toBe("so sorry he hurt me like this")
    expect(words("Maybe one")).toBe("Maybe one day")
  })

  test("stops before a new thought", () => {
    expect(words("since when he knew")).toBe("since when he knew")
  })

  test("leaves no word hanging that begins the next thought", () => {
    const text = "I called her a coward and said she threw six years in the bin."
    expect(ownWords({ text, start: 0, end: text.indexOf(" said") })).toBe("I called her a coward")
    const held = "We held each other for a while and cried on the old sofa."
    expect(ownWords({ text: held, start: 0, end: "We held".length })).toBe("We held each other")
  })

  test("cuts what is too long at a word, and says so", () => {
    const long = `she said ${"really ".repeat(20)}sorry`
    const cut = ownWords({ text: long, start: 0, end: long.length })
    expect(cut).toMatch(/^she said .*really …$/)
    expect(cut?.length).toBeLessThanOrEqual(74)
  })

  test("gives nothing for a call, and keeps words from right to left apart", () => {
    expect(ownWords({ text: "", start: 0, end: 0 })).toBeNull()
    expect(ownWords({ text: "אני מצטער", start: 0, end: 9 })).toBe("\u2068אני מצטער\u2069")
  })

  test("gives only words that stand in the line, in one line, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(200), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const said = ownWords({ text, start, end })
        expect(said ?? "").not.toMatch(/[\n“”"]/)
        for (const word of (said ?? "").replaceAll(/[\u2068\u2069'…]/g, " ").split(/\s+/)) expect(text).toContain(word)
      }),
    )
  })
})

function words(marked: string): string | null {
  const start = TOLD.indexOf(marked)
  return ownWords({ text: TOLD, start, end: start + marked.length })
}
