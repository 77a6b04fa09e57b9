import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { choiceItem, openItem, rowsOf, wordItem } from "./row.ts"
import { Waker } from "./waker.ts"

const anyWord = (words: string) => wordItem(words.split("|"))

/** "red|blue, up to two words, house", and "want, then tea or some coffee". */
const waker = new Waker([
  rowsOf([anyWord("red|blue"), openItem(2, true), anyWord("house")]),
  rowsOf([anyWord("want"), choiceItem([[anyWord("tea")], [anyWord("some"), anyWord("coffee")]])]),
])

function wokenBy(words: readonly string[]): readonly number[] {
  const numbers = Int32Array.from(words, (word) => waker.numberOf(word))
  return waker.woken(numbers, numbers.length)
}

describe("Waker", () => {
  it.each([
    ["a red old house", [0]],
    ["red blue house red", [0]],
    ["house red", []],
    ["red one two three four house", []],
    ["i want some coffee", [1]],
    ["i want coffee", [1]],
    ["coffee i want", []],
    ["i want tea in a blue house", [0, 1]],
    ["", []],
  ])("wakes for %j the phrases %j", (text, woken) => {
    expect(wokenBy(text.split(" "))).toEqual(woken)
  })

  it("keeps nothing from the text before", () => {
    expect(wokenBy(["red"])).toEqual([])
    expect(wokenBy(["house"])).toEqual([])
  })

  it("looks no further than it is told", () => {
    const numbers = Int32Array.from(["red", "house"], (word) => waker.numberOf(word))
    expect(waker.woken(numbers, 1)).toEqual([])
  })

  it("wakes wherever the words of a row stand in order and near enough, and hardly farther", () => {
    const word = fc.constantFrom("red", "blue", "house", "old", "want")
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const woken = wokenBy(words).includes(0)
        // A phrase that sleeps is a miss; one that wakes for a word too many only costs a look.
        expect(woken || !stand(words, 3)).toBe(true)
        expect(!woken || stand(words, 4)).toBe(true)
      }),
    )
  })
})

/** Whether "house" stands at most so many words behind "red" or "blue". */
function stand(words: readonly string[], most: number): boolean {
  return words.some((first, at) => /red|blue/.test(first) && words.slice(at + 1, at + 1 + most).includes("house"))
}

describe("rowsOf()", () => {
  it("refuses a phrase without a word that is sure to be there", () => {
    expect(() => rowsOf([openItem(3, true), choiceItem([[anyWord("a")], [openItem(1, true)]])])).toThrow(RangeError)
  })

  it("takes a row for each branch where the branches hold the only seldom words", () => {
    const rows = rowsOf([
      choiceItem([
        [anyWord("you"), anyWord("swim")],
        [anyWord("it"), anyWord("is"), anyWord("not")],
      ]),
    ])
    expect(rows.map(({ needs }) => needs.map(({ words }) => words.join("|")))).toEqual([
      ["you", "swim"],
      ["it", "is", "not"],
    ])
  })
})
