/**
 * The first look at a message: does it hold any word that can wake a rule? Most messages of a chat do not, and go no
 * further. One pass over the characters, no memory taken: letters are hashed without case, apostrophes and stretched
 * letters, and each word is looked up in a table of bits. It may say yes for nothing, never no for a listed word.
 */
import { PICTURES, SPELLINGS } from "./spellings.ts"

const TABLE_BITS = 17
const TABLE_MASK = (1 << TABLE_BITS) - 1
const SPACE = 0
const APOSTROPHE = 1
const OTHER = 2
/** For every ASCII code: the letter it is taken for, or what it does to a word. */
const KIND = new Uint8Array(128)
for (let code = 0x61; code <= 0x7a; code += 1) KIND[code] = KIND[code - 0x20] = code
for (let code = 0x30; code <= 0x39; code += 1) KIND[code] = code
KIND[0x27] = KIND[0x60] = APOSTROPHE

export type Gate = (text: string) => boolean

/** @param anchors the words that can wake a rule, as `plain-message.ts` writes them */
export function makeGate(anchors: ReadonlySet<string>): Gate {
  const table = new Uint8Array(1 << TABLE_BITS)
  const add = (word: string): void => {
    table[hashOf(word)] = 1
  }
  for (const anchor of anchors) add(anchor)
  for (const [typed, plain] of SPELLINGS) if (plain.split(" ").some((word) => anchors.has(word))) add(typed)
  const pictures = [...PICTURES].filter(([, word]) => anchors.has(word)).map(([sign]) => sign)
  const signs = pictures.length === 0 ? null : new RegExp(pictures.join("|"), "u")
  return (text) => hasWord(text, table) || (signs !== null && BEYOND_LATIN.test(text) && signs.test(text))
}

const BEYOND_LATIN = /[\u2600-\u{1FFFF}]/u

function hasWord(text: string, table: Uint8Array): boolean {
  let hash = 0
  let last = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    const kind = code < 128 ? (KIND[code] ?? SPACE) : kindBeyondAscii(code)
    if (kind > OTHER) {
      if (kind !== last) hash = (Math.imul(hash, 31) + kind) | 0
      last = kind
      continue
    }
    if (last !== 0 && table[mix(hash)] === 1) return true
    if (kind === APOSTROPHE) continue
    hash = 0
    last = 0
  }
  return last !== 0 && table[mix(hash)] === 1
}

function kindBeyondAscii(code: number): number {
  return code === 0x2019 || code === 0x2018 || code === 0xb4 ? APOSTROPHE : SPACE
}

function hashOf(word: string): number {
  let hash = 0
  let last = 0
  for (let i = 0; i < word.length; i += 1) {
    const kind = KIND[word.charCodeAt(i)] ?? SPACE
    if (kind <= OTHER || kind === last) continue
    hash = (Math.imul(hash, 31) + kind) | 0
    last = kind
  }
  return mix(hash)
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) & TABLE_MASK
}
