import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPlainMessage } from "./plain-message.ts"

const KNOWN = new Set(["please", "sorry", "miss"])

describe("readPlainMessage()", () => {
  it.each([
    ["I’m sorry", " i am sorry "],
    ["im soooo sorryyy", " i am so sorry "],
    ["u dont get it", " you do not get it "],
    ["pleeease", " please "],
    ["its over!!! ok?", " it is over . ok ? "],
    ["we were ill", " we were ill "],
    ["no 😭", " no cryface "],
    ["hahaha lol", " lol lol "],
    ["one\ntwo", " one . two "],
  ])("makes %s plain", (raw, plain) => {
    expect(readPlainMessage(raw, KNOWN).text).toBe(plain)
  })

  it("ties every word to the characters it came from", () => {
    const raw = "🙂 I’ve said “it’s over”"
    const { words, spans, quoted } = readPlainMessage(raw, KNOWN)
    expect(words.map((word, i) => [word, raw.slice(spans[i]?.start, spans[i]?.end), quoted[i]])).toEqual([
      ["i", "I’ve", false],
      ["have", "I’ve", false],
      ["said", "said", false],
      ["it", "it’s", true],
      ["is", "it’s", true],
      ["over", "over", true],
    ])
  })

  it("never throws, and keeps words, places and spans alike in number, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text, words, at, spans, quoted } = readPlainMessage(raw, KNOWN)
        expect([at.length, spans.length, quoted.length]).toEqual([words.length, words.length, words.length])
        for (const [i, start] of at.entries()) expect(text.startsWith(`${words[i]} `, start)).toBe(true)
      }),
    )
  })
})
