import { describe, expect, it } from "vitest"
import { showLines } from "./show-lines.ts"
import { byteFile } from "./source.ts"

const TEXT = "first\r\nsecond\nthird, which is long: " + "x".repeat(9000) + "\nlast"
const file = (pieceBytes: number) => byteFile("notes.txt", new TextEncoder().encode(TEXT), pieceBytes)

describe("showLines()", () => {
  it.each([1, 7, 65_536])("gives the same lines from pieces of %d bytes", async (pieceBytes) => {
    const shown = await showLines([file(pieceBytes)], [1, 3, 4], {})
    expect(shown.map(({ line, text }) => [line, text.slice(0, 5), text.length])).toEqual([
      [1, "first", 5],
      [3, "third", 202],
      [4, "last", 4],
    ])
  })

  it("gives nothing for numbers that the file does not have, and for several files", async () => {
    expect(await showLines([file(64)], [99], {})).toEqual([])
    expect(await showLines([file(64), file(64)], [1], {})).toEqual([])
  })

  it("gives nothing when it is cancelled", async () => {
    expect(await showLines([file(64)], [1], { isCancelled: () => true })).toEqual([])
  })
})
