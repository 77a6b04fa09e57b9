/** JSON as bytes: which byte is what, and where a value ends. */
export const QUOTE = 0x22
export const BACKSLASH = 0x5c
export const OPEN_BRACE = 0x7b
export const CLOSE_BRACE = 0x7d
export const OPEN_BRACKET = 0x5b
export const CLOSE_BRACKET = 0x5d

/** What a byte outside of strings is: 0 cannot be there, 1 stands for itself, 2 quote, 3 opens, 4 closes. */
export const OUTSIDE = new Uint8Array(256)
for (const letter of ' \t\r\n,:-+.0123456789eE"truefalsn{[}]') OUTSIDE[letter.charCodeAt(0)] = 1
OUTSIDE[QUOTE] = 2
OUTSIDE[OPEN_BRACE] = OUTSIDE[OPEN_BRACKET] = 3
OUTSIDE[CLOSE_BRACE] = OUTSIDE[CLOSE_BRACKET] = 4

/** The place behind the closing quote; -1 when it is not there. */
export function stringEnd(bytes: Uint8Array, from: number): number {
  for (let i = from + 1; i < bytes.length; i += 1) {
    const byte = bytes[i]
    if (byte === BACKSLASH) i += 1
    else if (byte === QUOTE) return i + 1
  }
  return -1
}

/** The place behind a number or word; -1 when it may go on. */
export function scalarEnd(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0
    if (OUTSIDE[byte] !== 1 || byte === 0x2c || byte <= 0x20) return i
  }
  return -1
}

/** Whether the bytes are one value as JSON writes it. */
export function isScalar(bytes: Uint8Array): boolean {
  try {
    JSON.parse(String.fromCharCode(...bytes.subarray(0, 10_000)))
    return true
  } catch {
    return false
  }
}
