/**
 * Which language a text is written in, so that words of another language are not read as English: English, German and Spanish
 * have tables of cues, all others are one answer. Small words are counted (`language-words.ts`), and letters of other scripts.
 * Where a text holds too little to tell, the answer is null, and the caller goes by what is around it. Linear, never throws.
 */
import { WordMemory } from "../waking/word-memory.ts"
import { NOT_ASCII, readAsciiWords } from "./ascii-words.ts"
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

/** @returns null where the text holds too little to tell */
export function languageOf(text: string): Language | null {
  return tally(text) === "other script" ? "other" : leader()
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

/** What speaks for each language in the text at hand, in the order of `NAMES`. */
const scores = new Float64Array(NAMES.length)
/** Bits of the languages that know a word, as it is typed. */
const masks = new WordMemory((word) => WORDS.get(word.toLowerCase().replaceAll("\u2019", "'")) ?? 0)

const found = new Int32Array(MOST_WORDS)

/** Fills `scores`. */
function tally(text: string): "Latin" | "other script" {
  scores.fill(0)
  const count = readAsciiWords(text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text, masks, found)
  for (let i = 0; i < count; i += 1) addWord(found[i])
  if (count !== NOT_ASCII) return "Latin"
  const lower = text.slice(0, MOST_UNITS).toLowerCase()
  let seen = 0
  let foreign = 0
  let letters = 0
  for (const [word] of lower.matchAll(WORD)) {
    letters += word.length
    if (isOtherScript(word)) foreign += word.length
    addWord(WORDS.get(word.replaceAll("\u2019", "'")))
    if ((seen += 1) === MOST_WORDS) break
  }
  for (const sign of lower) {
    const mask = SIGNS.get(sign)
    if (mask !== undefined) addMask(mask, SIGN)
  }
  return foreign * 3 > letters ? "other script" : "Latin"
}

/** @param mask of the languages that know it */
function addWord(mask = 0): void {
  addMask(mask, (mask & (mask - 1)) === 0 ? OWN_WORD : SHARED_WORD)
}

function addMask(mask: number, weight: number): void {
  for (let left = mask; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left)
    scores[at] = (scores[at] ?? 0) + weight
  }
}

function leader(): Language | null {
  let best = 0
  for (let at = 0; at < scores.length; at += 1) best = Math.max(best, scores[at] ?? 0)
  const english = scores[ENGLISH] ?? 0
  const language = english * AHEAD_OF_ENGLISH >= best ? "en" : nameOf(best)
  if (best >= ENOUGH) return language
  return best === OWN_WORD && language !== "other" && isAlone() ? language : null
}

/** Of languages that are level, one with cues. */
function nameOf(best: number): Language {
  const names = NAMES.filter((_, at) => scores[at] === best)
  return names.find((name) => name === "de" || name === "es") ?? "other"
}

/** Only one language has anything to say for it. */
function isAlone(): boolean {
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
