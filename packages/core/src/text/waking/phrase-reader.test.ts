import { describe, expect, it } from "vitest"
import { exampleOf, seededChance } from "./phrase-examples.ts"
import { type PhraseBuilder, readChoices, readPhrase } from "./phrase-reader.ts"

const writer: PhraseBuilder<string> = {
  leaf: (text) => `"${text}"`,
  gap: (most, isOverEnd) => `gap ${most}${isOverEnd ? " over" : ""}`,
  optional: (item) => `maybe ${item}`,
  choice: (choices) => `[${choices.map((choice) => choice.join(" ")).join(" / ")}]`,
  named: (name) => `class ${name}`,
}

describe("readPhrase()", () => {
  it.each([
    ["red|blue  house", ['"red|blue"', '"house"']],
    ["(a b|c)? d?", ['maybe ["a" "b" / "c"]', 'maybe "d"']],
    ["(a (b|c) ~2|{x}) ~~3", ['["a" ["b" / "c"] gap 2 / class x]', "gap 3 over"]],
    ["^ P! {x}?", ['"^"', '"P!"', "maybe class x"]],
    ["a ?", ['"a"', '"?"']],
  ])("reads %s", (phrase, items) => {
    expect(readPhrase(phrase, writer)).toEqual(items)
  })

  it.each(["(a|b", "a) b", "((a)"])("refuses %s", (phrase) => {
    expect(() => readPhrase(phrase, writer)).toThrow(RangeError)
  })
})

describe("readChoices()", () => {
  it("reads what a class holds", () => {
    expect(readChoices("a|b (c|d)", writer)).toEqual([['"a"'], ['"b"', '["c" / "d"]']])
  })
})

describe("exampleOf()", () => {
  it("is the same for the same seed, and one of what the phrase can be", () => {
    const words = { wordsOf: (leaf: string) => leaf.split("|"), classOf: () => "x|y z" }
    const examples = [1, 2, 3, 4].map((seed) => exampleOf("(a|b) {c} d?", words, seededChance(seed)))
    for (const example of examples) expect(example).toMatch(/^[ab] (?:x|y z)(?: d)?$/)
    expect(exampleOf("(a|b) {c} d?", words, seededChance(2))).toBe(examples[1])
  })
})
