import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type PlainMessage, PlainMessageReader } from "./plain-message.ts"

const reader = new PlainMessageReader(new Set(["please", "sorry", "miss"]), (word) => word.length)

function readPlainMessage(raw: string): PlainMessage {
  reader.scan(raw)
  return reader.write()
}

describe("PlainMessageReader", () => {
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
    ["w/o you, either/or", " without you , either or "],
    ["what?!.. no…?", " what ? no . ? "],
    ["ILY 4ever", " i love you forever "],
    ["ab\ud83d cd", " ab cd "],
  ])("makes %s plain", (raw, plain) => {
    expect(readPlainMessage(raw).text).toBe(plain)
  })

  it("ties every word to the characters it came from", () => {
    const raw = "🙂 I’ve said “it’s over”"
    const { words, spans, quoted } = readPlainMessage(raw)
    expect(words.map((word, i) => [word, raw.slice(spans[i]?.start, spans[i]?.end), quoted[i]])).toEqual([
      ["i", "I’ve", false],
      ["have", "I’ve", false],
      ["said", "said", false],
      ["it", "it’s", true],
      ["is", "it’s", true],
      ["over", "over", true],
    ])
  })

  it("gives each word its number before anything is written", () => {
    const { numbers, count } = reader.scan("I’m sooo sorry, ok?")
    expect([...numbers.subarray(0, count)]).toEqual(
      ["i", "am", "so", "sorry", ",", "ok", "?"].map((word) => word.length),
    )
  })

  it("never throws, and keeps words, places and spans alike in number, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const { text, words, at, spans, quoted } = readPlainMessage(raw)
        expect([at.length, spans.length, quoted.length]).toEqual([words.length, words.length, words.length])
        for (const [i, start] of at.entries()) expect(text.startsWith(`${words[i]} `, start)).toBe(true)
      }),
    )
  })
})
