import { describe, expect, it } from "vitest"
import { guessMarks, isStamp } from "./guess-marks.ts"

const guess = (line: string) => {
  const { stamp, name, text } = guessMarks(line)
  return [stamp, name, text].map((span) => (span === null ? null : line.slice(span.from, span.to)))
}

describe("guessMarks()", () => {
  it.each([
    ["<<Mira>> 09.03.2024 22:41 >> home?", ["09.03.2024 22:41", "Mira", "home?"]],
    ["22:41|Mira|are you: there", ["22:41", "Mira", "are you: there"]],
    ["(9.3.2024, 22:41) Mira Falk ~ da?", ["9.3.2024, 22:41", "Mira Falk", "da?"]],
    ["Mira Falk @ 22:41", ["22:41", "Mira Falk", null]],
    ["9.3.2024 22:41 Mira hello you", ["9.3.2024 22:41", "Mira", "hello you"]],
    ["milk", [null, "milk", null]],
    ["--", [null, null, null]],
  ])("%s", (line, parts) => {
    expect(guess(line)).toEqual(parts)
  })
})

describe("isStamp()", () => {
  it("is a date, a time or both, and no words, also with braces", () => {
    expect(["9.3.2024", "22:41", "9.3.2024 22:41", "Mira", "{9.3.2024", ""].map(isStamp)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
