import { toWallTime, wallSeconds } from "@aftertalk/core/model"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { TalkLine } from "../../shared/talk-line.ts"
import { quoteOf } from "./quote.ts"

function told(text: string): TalkLine {
  return { at: { kind: "account", talk: "told" }, text, who: null, sent: null, shown: true }
}

function quoteAt(text: string, words: string) {
  const start = text.indexOf(words)
  return quoteOf({ kind: "account", talk: "told", start, end: start + words.length }, [told(text)])
}

describe("quoteOf()", () => {
  it("quotes the sentence around the words", () => {
    const quote = quoteAt("He came late. I asked since when and then he cried. Then tea.", "then he cried")
    expect(quote?.text).toBe("I asked since when and then he cried.")
    expect(quote?.text.slice(quote.start, quote.end)).toBe("then he cried")
    expect(quote?.source).toEqual({ kind: "told", sentence: 2 })
    expect([quote?.cutBefore, quote?.cutAfter]).toEqual([false, false])
  })

  it("cuts a long sentence at words and says so", () => {
    const long = "and we went on and on about the flat and the cat and the car "
    const quote = quoteAt(`${long}${long}he said sorry ${long}${long}`, "he said sorry")
    expect(quote?.text.length).toBeLessThan(120)
    expect([quote?.cutBefore, quote?.cutAfter]).toEqual([true, true])
    expect(quote?.text).not.toMatch(/^\S*\s*$/)
  })

  it("marks the first words of a long stretch, and says that it goes on", () => {
    const stretch = `in October ${"and so on and on ".repeat(20)}until March`
    const quote = quoteAt(`It ended ${stretch}, he said.`, stretch)
    const marked = quote?.text.slice(quote.start, quote.end) ?? ""
    expect(marked).toMatch(/^in October .*\S$/)
    expect(marked.length).toBeLessThanOrEqual(160)
    expect([quote?.text.endsWith(marked), quote?.cutAfter]).toEqual([true, true])
  })

  it("names who wrote a message and when", () => {
    const line: TalkLine = {
      at: { kind: "message", chat: "c", seq: 4 },
      text: "can you stay on",
      who: "ex",
      sent: toWallTime(wallSeconds(2026, 11, 17, 22, 21)),
      shown: true,
    }
    const quote = quoteOf({ kind: "message", chat: "c", seq: 4, start: 0, end: 7 }, [line])
    expect(quote?.source).toEqual({ kind: "wrote", who: "ex", sent: "2026-11-17T22:21:00", earlier: false })
  })

  it("has nothing to quote for an answer, or for a line that is not at hand", () => {
    expect(quoteOf({ kind: "answer", question: "who-ended" }, [told("x")])).toBeNull()
    expect(quoteOf({ kind: "message", chat: "c", seq: 1, start: 0, end: 1 }, [told("x")])).toBeNull()
  })

  it("always quotes the very words, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const quote = quoteOf({ kind: "account", talk: "told", start, end }, [told(text)])
        expect(quote?.text.slice(quote.start, quote.end)).toBe(text.slice(start, end))
        expect(text).toContain(quote?.text)
      }),
    )
  })
})
