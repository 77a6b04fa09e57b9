/** Bytes put together and cut. */

export function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  return all
}

/** How many bytes at the end of a block begin a UTF-8 letter that the next block goes on with. */
export function openLetter(block: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, block.length); length += 1) {
    const byte = block[block.length - length] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc2) return length < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? length : 0
  }
  return 0
}
