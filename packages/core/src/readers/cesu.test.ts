import * as fc from "fast-check"
import { expect, test } from "vitest"
import { CesuDecoder } from "./cesu.ts"
import { decodeText } from "./decode.ts"
import { byteFile } from "./source.ts"

/** UTF-8 in which letters beyond U+FFFF stand as two halves. */
function halves(text: string): Uint8Array {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return Uint8Array.from(bytes)
}

test("CesuDecoder gives the text back, for any text and any way of cutting", () => {
  const texts = fc.string({ unit: "binary" }).filter((text) => !text.startsWith("\uFEFF"))
  fc.assert(
    fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 })), (text, sizes) => {
      const bytes = halves(text)
      const decoder = new CesuDecoder()
      let out = ""
      let at = 0
      for (const size of sizes) {
        out += decoder.decode(bytes.subarray(at, at + size), { stream: true })
        at += size
      }
      out += decoder.decode(bytes.subarray(at), { stream: true }) + decoder.decode()
      expect(out).toBe(text)
    }),
  )
})

test("decodeText() puts halves together across the blocks in which it reads", async () => {
  for (const front of [65_528, 65_533, 65_534, 65_535, 65_536, 131_070]) {
    const text = `é${"x".repeat(front)}😀 and 😀 end`
    const decoded = decodeText(byteFile("x", halves(text)), {})
    let all = ""
    for await (const piece of decoded) all += piece
    expect(all === text).toBe(true)
    expect(decoded.problems()).toMatchObject([{ code: "repaired-escape", count: 2 }])
  }
})
