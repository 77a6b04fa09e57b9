import { describe, expect, it } from "vitest"
import { type PlainText, PlainTextReader } from "./plain-text.ts"

const reader = new PlainTextReader(new Set())

function readPlainText(text: string): PlainText {
  reader.scan(text)
  return reader.write(text)
}

function quoted(text: string): readonly string[] {
  const plain = readPlainText(text)
  return plain.spans.flatMap(({ start, end }, i) => (plain.quoteOf[i] === -1 ? [] : [text.slice(start, end)]))
}

describe("findQuotes()", () => {
  it.each([
    ["he said 'leave me' and left", ["leave", "me"]],
    ['she wrote "so long" twice', ["so", "long"]],
    ["he said ‘leave me’ and left", ["leave", "me"]],
    ["he goes “leave me” lol", ["leave", "me"]],
  ])("finds the words between marks: %s", (text, words) => {
    expect(quoted(text)).toEqual(words)
  })

  it.each(["it's the dog's bed and I don't care", "rock 'n roll", "he said 'leave me"])(
    "takes no apostrophe and no open mark for a quotation: %s",
    (text) => {
      expect(quoted(text)).toEqual([])
    },
  )
})

describe("PlainTextReader", () => {
  it.each([
    ["I'm done", " P1 am done "],
    ["im done", " P1 am done "],
    ["I’m done!!", " P1 am done . "],
    ["she doesn't care", " P3 does not care "],
    ["it was... fine", " it was fine "],
    ["gonna kms", " going to kill S1 "],
  ])("reads %j as plain words", (text, plain) => {
    expect(readPlainText(text).text).toBe(plain)
  })
})
