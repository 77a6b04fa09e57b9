/**
 * The first look at a text: does it hold any word that can wake a rule? Most messages of a chat do not, and go no
 * further. One pass over the characters, no memory taken: letters are hashed without case, apostrophes and stretched
 * letters, and each word is looked up in a table of bits. It may say yes for nothing, never no for a listed word.
 */
import { EMOJI_WORDS, SPELLINGS } from "./spelling-table.ts"

const TABLE_BITS = 18
const TABLE_MASK = (1 << TABLE_BITS) - 1
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60, 0xb4])
/** For every ASCII code: the letter it is taken for, or 0 where a word ends. */
const LETTER = new Uint8Array(128)
for (let code = 0x61; code <= 0x7a; code += 1) {
  LETTER[code] = code
  LETTER[code - 0x20] = code
}
for (let code = 0x30; code <= 0x39; code += 1) LETTER[code] = code

export type Gate = (text: string) => boolean

/** @param anchors the words that can wake a rule, as `plain-text.ts` writes them */
export function makeGate(anchors: ReadonlySet<string>): Gate {
  const table = new Uint8Array(1 << TABLE_BITS)
  const add = (word: string): void => {
    table[hashWord(word) & TABLE_MASK] = 1
  }
  for (const anchor of anchors) add(anchor)
  for (const [typed, plain] of SPELLINGS) if (plain.split(" ").some((word) => anchors.has(word))) add(typed)
  const emoji = [...EMOJI_WORDS].filter(([, word]) => anchors.has(word)).map(([sign]) => sign)
  const signs = emoji.length === 0 ? null : new RegExp(`[${emoji.join("")}]`, "u")
  return (text) => hasWord(text, table) || (signs !== null && NOT_ASCII.test(text) && signs.test(text))
}

const NOT_ASCII = /[^\u0000-\u024f\u2018\u2019]/u

/** A letter beyond ASCII, a star or a sign for a letter inside a word: too rare to be worth a rule, so let through. */
function hasWord(text: string, table: Uint8Array): boolean {
  let hash = 0
  let last = 0
  let length = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const letter = code < 128 ? (LETTER[code] ?? 0) : 0
    if (letter !== 0) {
      if (letter !== last) hash = (Math.imul(hash, 31) + letter) | 0
      last = letter
      length += 1
    } else if (length > 0 && !APOSTROPHES.has(code)) {
      if (table[mix(hash) & TABLE_MASK] === 1) return true
      if (isOdd(code, text, i)) return true
      hash = 0
      last = 0
      length = 0
    }
  }
  return length > 0 && table[mix(hash) & TABLE_MASK] === 1
}

/** Inside a word: a star, @ or $ for a letter, or a letter with an accent. */
function isOdd(code: number, text: string, at: number): boolean {
  if (code === 0x2a || code === 0x40 || code === 0x24)
    return at + 1 < text.length && /[a-z*]/iu.test(text.charAt(at + 1))
  return code >= 0xc0 && code <= 0x24f
}

function hashWord(word: string): number {
  let hash = 0
  let last = 0
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i)
    const letter = code < 128 ? (LETTER[code] ?? 0) : 0
    if (letter === 0) continue
    if (letter !== last) hash = (Math.imul(hash, 31) + letter) | 0
    last = letter
  }
  return mix(hash)
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15)
}
