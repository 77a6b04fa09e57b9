import fc from "fast-check"
import { expect, test } from "vitest"
import { joinBytes } from "./join-bytes.ts"

test("joinBytes() undoes any way of cutting, and holds none of the pieces", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.array(fc.nat(50), { maxLength: 5 }), (bytes, cuts) => {
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b), bytes.length]
      const pieces = at.slice(1).map((end, i) => bytes.slice(at[i], end))
      const whole = joinBytes(pieces)
      for (const piece of pieces) piece.fill(0)
      expect(whole).toEqual(bytes)
    }),
  )
})
