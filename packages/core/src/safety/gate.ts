/**
 * The first look at a text: can it wake any rule? Most messages of a chat go no further. One pass over the characters,
 * no text made: each word is hashed without case, apostrophes and stretched letters, and fills the slots of the words
 * it may stand for. It may say yes for nothing, never no for a text that wakes a rule.
 */
import { PRONOUNS } from "./plain-text.ts"
import type { SlotBook } from "./rule-book.ts"
import { EMOJI_WORDS, SPELLINGS } from "./spelling-table.ts"
import { makeWaker, type Waker } from "./waking.ts"

export type Gate = (text: string) => boolean

/** What one typed word may stand for: the slots of its first plain word, of its second, and so on. */
type Steps = readonly (readonly number[])[]

const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x60, 0xb4])
/** What may hide behind an apostrophe: "there'll", "mum's". */
const CONTRACTED = ["is", "'s", "will", "are", "have", "would", "not", "am"]
const LETTER = new Uint8Array(128)
for (let code = 0x61; code <= 0x7a; code += 1) {
  LETTER[code] = code
  LETTER[code - 0x20] = code
}
for (let code = 0x30; code <= 0x39; code += 1) LETTER[code] = code

export function makeGate(book: SlotBook): Gate {
  const table = stepTable(book)
  const contracted = slotsOfAll(book, CONTRACTED)
  const signs = emojiPattern(book)
  const waker = makeWaker(book)
  return (text) => {
    waker.start()
    return readWords(text, table, waker, contracted) || (signs !== null && signs.test(text))
  }
}

function slotsOfAll(book: SlotBook, words: readonly string[]): number[] {
  const slots = new Set(words.flatMap((word) => book.slotsOf.get(word) ?? []))
  // Of one rule the later slot first, as in the book.
  return [...slots].sort((a, b) => b - a)
}

/** By the hash of a word as typed; words of one hash share their steps. */
function stepTable(book: SlotBook): ReadonlyMap<number, Steps> {
  const words = new Map<number, Set<string>[]>()
  const add = (typed: string, plain: readonly string[]): void => {
    const hash = hashWord(typed)
    const steps = words.get(hash) ?? []
    for (const [i, word] of plain.entries()) {
      const set = steps[i] ?? new Set()
      set.add(word)
      steps[i] = set
    }
    words.set(hash, steps)
  }
  for (const word of book.slotsOf.keys()) add(word, [word])
  for (const [typed, code] of PRONOUNS) add(typed, [code])
  for (const [typed, plain] of SPELLINGS)
    add(
      typed,
      plain.split(" ").map((word) => PRONOUNS.get(word) ?? word),
    )
  return new Map([...words].map(([hash, steps]) => [hash, steps.map((step) => slotsOfAll(book, [...step]))]))
}

function emojiPattern(book: SlotBook): RegExp | null {
  const signs = [...EMOJI_WORDS].filter(([, word]) => book.slotsOf.has(word)).map(([sign]) => sign)
  return signs.length === 0 ? null : new RegExp(`[${signs.join("")}]`, "u")
}

/** True where a rule wakes, or where a word is written so oddly that only the slow way can read it. */
function readWords(
  text: string,
  table: ReadonlyMap<number, Steps>,
  waker: Waker,
  contracted: readonly number[],
): boolean {
  let hash = 0
  let last = 0
  let letters = 0
  let digits = 0
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const letter = code < 128 ? (LETTER[code] ?? 0) : 0
    if (letter !== 0) {
      if (letter !== last || letter < 0x3a) hash = (Math.imul(hash, 31) + letter) | 0
      last = letter
      if (letter < 0x3a) digits += 1
      else letters += 1
      continue
    }
    if (letters + digits === 0) continue
    if ((letters > 0 && digits > 0) || isOdd(code, text, i)) return true
    const steps = table.get(hash)
    if (steps === undefined) waker.step(NONE)
    else for (const slots of steps) if (waker.step(slots)) return true
    // The word goes on behind an apostrophe: both what stood before it and the whole are looked up.
    if (APOSTROPHES.has(code)) {
      if (waker.step(contracted)) return true
      continue
    }
    hash = 0
    last = 0
    letters = 0
    digits = 0
  }
  return false
}

const NONE: readonly number[] = []

/** Inside a word: a star, @ or $ for a letter, or a letter with an accent. */
function isOdd(code: number, text: string, at: number): boolean {
  if (code === 0x2a || code === 0x40 || code === 0x24) return /[a-z*]/iu.test(text.charAt(at + 1))
  return code >= 0xc0 && code <= 0x24f
}

function hashWord(word: string): number {
  let hash = 0
  let last = 0
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i)
    const letter = code < 128 ? (LETTER[code] ?? 0) : 0
    if (letter === 0) continue
    if (letter !== last || letter < 0x3a) hash = (Math.imul(hash, 31) + letter) | 0
    last = letter
  }
  return hash
}
