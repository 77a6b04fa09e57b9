/**
 * Which language a text is written in, so that words of another language are not read as English: English, German and Spanish
 * have tables of cues, all others are one answer. Small words are counted (`language-words.ts`), and letters of other scripts.
 * Where a text holds too little to tell, the answer is null, and the caller goes by what is around it. Linear, never throws.
 */
import { LANGUAGE_SIGNS, LANGUAGE_WORDS } from "./language-words.ts"

/** `other`: some language that has no cues. */
export type Language = "en" | "de" | "es" | "other"

type Known = keyof typeof LANGUAGE_WORDS

const NAMES: readonly Known[] = Object.keys(LANGUAGE_WORDS).filter(isKnown)
const BIT_OF = new Map(NAMES.map((name, at) => [name, 1 << at]))
const ENGLISH = NAMES.indexOf("en")
const WORDS = readWords()
const SIGNS = readSigns()

/** Letters and marks inside a word. One look at a text is enough; more says nothing new. */
const WORD = /\p{L}[\p{L}\p{M}'\u2019]*/gu
/** The same where all is ASCII, as most messages are: several times as fast. */
const PLAIN_WORD = /[a-z][a-z']*/g
const BEYOND_ASCII = /[^\n -~]/
const LAST_LATIN = 0x02_4f
const VIETNAMESE = /[\u1ea0-\u1eff\u01a0\u01a1\u01af\u01b0\u0111]/
const MOST_WORDS = 120
const MOST_UNITS = 2000
/** A word of few languages says more than one of many. */
const OWN_WORD = 2
const SHARED_WORD = 1
const SIGN = 1
/** Fewer than this and a short text could be anything. */
const ENOUGH = 3
/** English is left only where another language is clearly ahead: what is taken for another loses its cues. */
const AHEAD_OF_ENGLISH = 1.5

/** What speaks for each language, in the order of `NAMES`, and for scripts other than the Latin one. */
interface Tally {
  readonly scores: Float64Array
  readonly otherScript: boolean
}

/** @returns null where the text holds too little to tell */
export function languageOf(text: string): Language | null {
  const { scores, otherScript } = tallyOf(text)
  return otherScript ? "other" : leader(scores)
}

/**
 * The languages of a chat or of several accounts, most used first; a language counts from a twentieth of the texts that
 * tell theirs on.
 */
export function languagesOf(texts: Iterable<string>): readonly Language[] {
  const counts = new Map<Language, number>()
  let told = 0
  for (const text of texts) {
    const language = languageOf(text)
    if (language === null) continue
    told += 1
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count * 20 >= told)
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language)
}

function tallyOf(text: string): Tally {
  const lower = text.slice(0, MOST_UNITS).toLowerCase()
  const scores = new Float64Array(NAMES.length)
  let seen = 0
  let foreign = 0
  let letters = 0
  if (!BEYOND_ASCII.test(lower)) {
    for (const word of lower.match(PLAIN_WORD)?.slice(0, MOST_WORDS) ?? []) addWord(scores, word)
    return { scores, otherScript: false }
  }
  for (const [word] of lower.matchAll(WORD)) {
    letters += word.length
    if (isOtherScript(word)) foreign += word.length
    addWord(scores, word.replaceAll("\u2019", "'"))
    if ((seen += 1) === MOST_WORDS) break
  }
  for (const sign of lower) {
    const mask = SIGNS.get(sign)
    if (mask !== undefined) addMask(scores, mask, SIGN)
  }
  return { scores, otherScript: foreign * 3 > letters }
}

function addWord(scores: Float64Array, word: string): void {
  const mask = WORDS.get(word)
  if (mask !== undefined) addMask(scores, mask, (mask & (mask - 1)) === 0 ? OWN_WORD : SHARED_WORD)
}

function addMask(scores: Float64Array, mask: number, weight: number): void {
  for (let left = mask; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left)
    scores[at] = (scores[at] ?? 0) + weight
  }
}

function leader(scores: Float64Array): Language | null {
  let best = 0
  for (let at = 0; at < scores.length; at += 1) best = Math.max(best, scores[at] ?? 0)
  const english = scores[ENGLISH] ?? 0
  const language = english * AHEAD_OF_ENGLISH >= best ? "en" : nameOf(scores, best)
  if (best >= ENOUGH) return language
  return best === OWN_WORD && language !== "other" && isAlone(scores) ? language : null
}

/** Of languages that are level, one with cues. */
function nameOf(scores: Float64Array, best: number): Language {
  const names = NAMES.filter((_, at) => scores[at] === best)
  return names.find((name) => name === "de" || name === "es") ?? "other"
}

/** Only one language has anything to say for it. */
function isAlone(scores: Float64Array): boolean {
  return scores.filter((score) => score > 0).length === 1
}

/** Beyond the Latin blocks, or with the letters that only Vietnamese has. */
function isOtherScript(word: string): boolean {
  return (word.codePointAt(0) ?? 0) > LAST_LATIN || VIETNAMESE.test(word)
}

function isKnown(name: string): name is Known {
  return name in LANGUAGE_WORDS
}

function readWords(): ReadonlyMap<string, number> {
  return readTable(Object.entries(LANGUAGE_WORDS).map(([name, words]) => [name, words.split(" ")]))
}

function readSigns(): ReadonlyMap<string, number> {
  return readTable(Object.entries(LANGUAGE_SIGNS).map(([name, signs]) => [name, Array.from(signs)]))
}

/** From each entry to a bit for each language that has it. */
function readTable(lists: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [name, entries] of lists) {
    const bit = isKnown(name) ? (BIT_OF.get(name) ?? 0) : 0
    for (const entry of entries) table.set(entry, (table.get(entry) ?? 0) | bit)
  }
  return table
}
