import fc from "fast-check"
import { expect, it } from "vitest"
import { firstOfSameWords } from "./same-words.ts"

it("firstOfSameWords() names the first place of every short text, and no other for a long one", () => {
  const long = "so long that nobody sends it twice, ".repeat(4)
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ok", "", "OK", "on my way", long)), (texts) => {
      const expected = texts.map((text, place) => (text === "" || text === long ? place : texts.indexOf(text)))
      expect([...firstOfSameWords(texts)]).toEqual(expected)
      expect(firstOfSameWords(texts)).toBe(firstOfSameWords(texts))
    }),
  )
})
