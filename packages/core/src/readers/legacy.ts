/**
 * Which of the older encodings bytes are in, when they are not UTF-8.
 *
 * Western words have single accented letters among ASCII ones; in all other scripts bytes beyond ASCII stand together.
 * Cyrillic shows by where its small letters lie. The encodings of two bytes a letter are tried strictly, and must then
 * give the letters of their language. Limits were set on made-up chats in each of these (legacy.test.ts).
 */
export type LegacyEncoding = "windows-1252" | "windows-1251" | "koi8-r" | "euc-kr" | "shift_jis" | "gb18030" | "big5"

interface TwoByteEncoding {
  readonly encoding: LegacyEncoding
  readonly letters: RegExp
  /** Share of the letters beyond ASCII that must be among `letters`. */
  readonly minShare: number
}

const IDEOGRAPHS = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/gu
const SHIFT_JIS: TwoByteEncoding = { encoding: "shift_jis", letters: /[\u3040-\u30ff]/gu, minShare: 0.3 }
const EUC_KR: TwoByteEncoding = { encoding: "euc-kr", letters: /[\uac00-\ud7a3]/gu, minShare: 0.8 }
const GB18030: TwoByteEncoding = { encoding: "gb18030", letters: IDEOGRAPHS, minShare: 0.9 }
const BIG5: TwoByteEncoding = { encoding: "big5", letters: IDEOGRAPHS, minShare: 0.9 }

/** Share of bytes beyond ASCII that stand beside another one; Western words stay far below. */
const MIN_RUN_SHARE = 0.5
/** Share of Cyrillic letters that are small. */
const MIN_SMALL_SHARE = 0.75
/** Share of Big5 letters whose second byte is ASCII; in GB 18030 they are rare. */
const MIN_NARROW_SHARE = 0.15

/** @param bytes some text that is not UTF-8; its last letter may be cut */
export function guessLegacy(bytes: Uint8Array): LegacyEncoding {
  const shape = shapeOf(bytes)
  if (shape.inRuns < shape.high * MIN_RUN_SHARE) return "windows-1252"
  if (shape.fromE0 > shape.high * MIN_SMALL_SHARE) return "windows-1251"
  if (shape.fromC0 > shape.high * MIN_SMALL_SHARE) return "koi8-r"
  const chinese = shape.narrow > shape.high * MIN_NARROW_SHARE ? [BIG5, GB18030] : [GB18030, BIG5]
  const fitting = [SHIFT_JIS, EUC_KR, ...chinese].find((candidate) => fits(candidate, bytes))
  return fitting?.encoding ?? "windows-1252"
}

/** What is used of the platform's `TextDecoder`. */
export interface ByteDecoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string
}

/** Bytes 0x80 to 0x9F of windows-1252; the five that it leaves free stay control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

/**
 * A decoder for an older encoding. Several releases of Node decode windows-1252 as Latin-1, so the difference is made
 * good here: the same bytes give the same text on every machine.
 */
export function legacyDecoder(encoding: LegacyEncoding): ByteDecoder {
  const decoder = new TextDecoder(encoding)
  if (encoding !== "windows-1252") return decoder
  return {
    decode: (bytes, options) =>
      // oxlint-disable-next-line no-control-regex
      decoder.decode(bytes, options).replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80)),
  }
}

interface Shape {
  readonly high: number
  readonly inRuns: number
  readonly fromC0: number
  readonly fromE0: number
  /** High bytes that are followed by an ASCII letter or sign, after a high or no byte. */
  readonly narrow: number
}

function shapeOf(bytes: Uint8Array): Shape {
  let [high, inRuns, fromC0, fromE0, narrow] = [0, 0, 0, 0, 0]
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    const next = bytes[i + 1] ?? 0
    high += 1
    if (next >= 0x80 || (bytes[i - 1] ?? 0) >= 0x80) inRuns += 1
    if (byte >= 0xe0) fromE0 += 1
    else if (byte >= 0xc0) fromC0 += 1
    if (next >= 0x40 && next < 0x7f) narrow += 1
  }
  return { high, inRuns, fromC0, fromE0, narrow }
}

function fits({ encoding, letters, minShare }: TwoByteEncoding, bytes: Uint8Array): boolean {
  const text = strictly(encoding, bytes)
  if (text === null) return false
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return (text.match(letters)?.length ?? 0) >= beyondAscii * minShare
}

/** @returns null when the bytes are not in this encoding */
function strictly(encoding: LegacyEncoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}
