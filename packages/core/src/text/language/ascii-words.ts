/**
 * The words of a text whose letters are all ASCII, as those of most English messages are: several times as fast as by expressions.
 * Pictures and quotation marks do no more than a blank.
 */
import { NO_LETTERS, type WordMemory, hashed } from "../waking/word-memory.ts"

/** There are letters beyond ASCII, or signs of which this way knows nothing. */
export const NOT_ASCII = -1

/**
 * @param masks what is known of a word as typed: letters and marks inside it
 * @param found is filled with that of each word, as far as it reaches
 * @returns how many were filled in, or `NOT_ASCII`
 */
export function readAsciiWords(text: string, masks: WordMemory<number>, found: Int32Array): number {
  const { length } = text
  let count = 0
  for (let at = 0; at < length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === BEYOND) return NOT_ASCII
    if (kind !== LETTER) continue
    const start = at
    let hash = NO_LETTERS
    for (; at < length && kindOf(text.charCodeAt(at)) >= INSIDE; at += 1) hash = hashed(hash, text.charCodeAt(at))
    if (text.charCodeAt(at) === MARK_OF_PICTURE) return NOT_ASCII
    if (count < found.length) found[count++] = masks.of(text, start, at, hash)
    at -= 1
  }
  return count
}

/** Behind a letter it counts as a part of the word. */
const MARK_OF_PICTURE = 0xfe_0f
const BEYOND = 0
const OTHER = 1
const INSIDE = 2
const LETTER = 3
const KINDS = makeKinds()

function kindOf(unit: number): number {
  return KINDS[unit] ?? BEYOND
}

/** What each unit does in a text. */
function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(65_536)
  kinds.fill(OTHER, 0x20, 0x7f)
  kinds.fill(OTHER, 0x20_10, 0x20_28)
  kinds.fill(OTHER, 0x26_00, 0x27_c0)
  // Halves of pictures. The first halves of letters are others.
  kinds.fill(OTHER, 0xd8_3c, 0xd8_3f)
  kinds.fill(OTHER, 0xdc_00, 0xe0_00)
  for (const sign of "\n\u20ac\u00a3\u200d\ufe0f") kinds[sign.charCodeAt(0)] = OTHER
  for (const sign of "'\u2019") kinds[sign.charCodeAt(0)] = INSIDE
  kinds.fill(LETTER, 0x41, 0x5b)
  kinds.fill(LETTER, 0x61, 0x7b)
  return kinds
}
