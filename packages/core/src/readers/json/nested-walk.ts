/** Walks over a value within JSON, byte by byte, to where it ends: the hot loop of the splitter. Its place in the value outlives a block. */
import { BACKSLASH, OUTSIDE, QUOTE } from "./json-bytes.ts"

export class NestedWalk {
  /** How many braces and brackets are open; 0 outside a nested value. */
  depth = 0
  /** Whether the last walk met what no JSON has. */
  isOdd = false
  #inString = false

  /** Behind the first brace of a value. */
  enter(): void {
    this.depth = 1
    this.#inString = false
  }

  leave(): void {
    this.depth = 0
  }

  /** @returns the place behind the value when `depth` is 0 then; else where more bytes are needed, or the odd byte */
  to(bytes: Uint8Array, from: number): number {
    const [outside, quote, backslash] = [OUTSIDE, QUOTE, BACKSLASH]
    const length = bytes.length
    let at = from
    let depth = this.depth
    let inString = this.#inString
    this.isOdd = false
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0
      if (inString) {
        if (byte === quote) inString = false
        else if (byte === backslash) {
          // The letter behind it comes with the next block: both are looked at again then.
          if (at + 1 === length) break
          at += 1
        } else if (byte < 0x20) return this.#odd(from)
        continue
      }
      const what = outside[byte]
      if (what === 1) continue
      if (what === 2) inString = true
      else if (what === 3) depth += 1
      else if (what === 4) depth -= 1
      else return this.#odd(from)
      if (depth > 0) continue
      this.depth = 0
      return at + 1
    }
    this.depth = depth
    this.#inString = inString
    return at
  }

  /** Nothing is taken of a value that cannot be one. */
  #odd(from: number): number {
    this.isOdd = true
    return from
  }
}
