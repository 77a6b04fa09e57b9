/**
 * Letters beyond U+FFFF that a program wrote as two halves of three bytes each (CESU-8, as old Java and databases do):
 * the halves are put together, so that UTF-8 can be read as such. Source: Unicode Technical Report 26.
 */
import { joinBytes } from "./join-bytes.ts"
import type { ByteDecoder } from "./legacy.ts"

/** Two halves of three bytes. */
const PAIR = 6

/** Decodes UTF-8 in which such pairs stand; all else as `TextDecoder` does. */
export class CesuDecoder implements ByteDecoder {
  readonly #decoder = new TextDecoder("utf-8")
  /** The end of the last piece, where a pair may have begun. */
  #held = new Uint8Array(0)

  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string {
    const isLast = options?.stream !== true
    const all = joinBytes([this.#held, bytes ?? new Uint8Array(0)])
    const keep = isLast ? 0 : openPair(all)
    this.#held = all.slice(all.length - keep)
    return this.#decoder.decode(withWholeLetters(all.subarray(0, all.length - keep)), { stream: !isLast })
  }
}

/** How many of the last bytes may be the beginning of a pair. */
function openPair(bytes: Uint8Array): number {
  for (let length = Math.min(PAIR - 1, bytes.length); length > 0; length -= 1) {
    const at = bytes.length - length
    const isHigh = bytes[at] === 0xed && (length < 2 || isWithin(bytes[at + 1], 0xa0, 0xaf))
    if (isHigh && (length < 4 || bytes[at + 3] === 0xed)) return length
  }
  return 0
}

function withWholeLetters(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let to = 0
  for (let at = 0; at < bytes.length;) {
    const letter = bytes[at] === 0xed ? letterAt(bytes, at) : 0
    if (letter === 0) {
      out[to] = bytes[at] ?? 0
      to += 1
      at += 1
      continue
    }
    out[to] = 0xf0 | (letter >> 18)
    out[to + 1] = 0x80 | ((letter >> 12) & 63)
    out[to + 2] = 0x80 | ((letter >> 6) & 63)
    out[to + 3] = 0x80 | (letter & 63)
    to += 4
    at += PAIR
  }
  return out.subarray(0, to)
}

/** The letter whose two halves stand here, or 0. */
function letterAt(bytes: Uint8Array, at: number): number {
  const [high, a, low, b] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 4] ?? 0, bytes[at + 5] ?? 0]
  const isPair = isWithin(high, 0xa0, 0xaf) && bytes[at + 3] === 0xed && isWithin(low, 0xb0, 0xbf)
  if (!isPair || !isWithin(a, 0x80, 0xbf) || !isWithin(b, 0x80, 0xbf)) return 0
  return 0x10000 + ((((high & 15) << 6) | (a & 63)) << 10) + (((low & 15) << 6) | (b & 63))
}

function isWithin(byte: number | undefined, from: number, to: number): boolean {
  return byte !== undefined && byte >= from && byte <= to
}
