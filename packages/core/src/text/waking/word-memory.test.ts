import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { NO_LETTERS, WordMemory, hashed } from "./word-memory.ts"

function hashOf(word: string): number {
  let hash = NO_LETTERS
  for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i))
  return hash
}

describe("WordMemory", () => {
  it("gives for every word what is made of it, however the words collide", () => {
    const memory = new WordMemory((word) => ({ word }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.integer({ min: 0, max: 3 }), (word, hash) => {
        const text = `x${word}y`
        const end = 1 + word.length
        return memory.of(text, 1, end, hash).word === word && memory.of(text, 1, end, hashOf(word)).word === word
      }),
    )
  })

  it("makes each word once, until there are too many", () => {
    let made = 0
    const memory = new WordMemory((word) => ({ word, count: (made += 1) }))
    const of = (word: string) => memory.of(word, 0, word.length, hashOf(word))
    expect([of("one").count, of("two").count, of("one").count]).toEqual([1, 2, 1])
    for (let i = 0; i < 40_000; i += 1) of(`w${i}`)
    expect(of("one")).toEqual({ word: "one", count: 40_003 })
  })
})
