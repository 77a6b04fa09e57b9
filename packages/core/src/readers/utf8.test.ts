import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Utf8PieceDecoder } from "./utf8.ts"

test("Utf8PieceDecoder gives what the platform gives for the stream, for any bytes and any way of cutting", () => {
  const parts = fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 8 }).map((text) => new TextEncoder().encode(text)),
    fc
      .constantFrom([0xef, 0xbb, 0xbf], [0xe0, 0x80], [0xf0, 0x9f, 0x98], [0xf5])
      .map((bytes) => Uint8Array.from(bytes)),
  )
  fc.assert(
    fc.property(fc.array(parts), (pieces) => {
      const [platform, own] = [new TextDecoder("utf-8"), new Utf8PieceDecoder()]
      let [expected, out] = ["", ""]
      for (const piece of pieces) {
        expected += platform.decode(piece, { stream: true })
        out += own.decode(piece, { stream: true })
      }
      expect(out + own.decode()).toBe(expected + platform.decode())
    }),
  )
})
