import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cutAtMarks } from "./marked.ts"

describe("cutAtMarks()", () => {
  it("cuts plain and marked pieces in order", () => {
    expect(cutAtMarks("she said sorry then", [{ id: "a", start: 4, end: 14 }])).toEqual([
      { text: "she ", start: 0, ids: [] },
      { text: "said sorry", start: 4, ids: ["a"] },
      { text: " then", start: 14, ids: [] },
    ])
  })

  it("makes one piece of marks that overlap, with both ids", () => {
    const pieces = cutAtMarks("abcdef", [
      { id: "b", start: 2, end: 5 },
      { id: "a", start: 1, end: 3 },
    ])
    expect(pieces.map(({ text, ids }) => [text, ids])).toEqual([
      ["a", []],
      ["bcde", ["a", "b"]],
      ["f", []],
    ])
  })

  it("keeps two marks that only touch apart", () => {
    const pieces = cutAtMarks("abcd", [
      { id: "a", start: 0, end: 2 },
      { id: "b", start: 2, end: 4 },
    ])
    expect(pieces.map(({ ids }) => ids)).toEqual([["a"], ["b"]])
  })

  it("gives the text again when its pieces are joined, for any marks", () => {
    const mark = fc.record({
      id: fc.string(),
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    })
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.array(mark), (text, marks) => {
        const pieces = cutAtMarks(text, marks)
        expect(pieces.map((piece) => piece.text).join("")).toBe(text)
        for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
      }),
    )
  })
})
