/**
 * The text as the safety rules read it: plain words with one space between, each tied to the characters it came from.
 * Case, curly quotes, stretched letters, digits for letters, chat short forms and contractions are made plain
 * ("im", "I'm", "I’m" -> "P1 am"). Pronouns become place and person (i -> P1, you -> P2, he, she, they -> P3; me -> O1,
 * my -> M1, myself -> S1; her -> H3, which is O or M), so that one phrase holds for everybody. "." stands for any end of
 * a sentence. Linear in the text, never throws.
 */
import type { Span } from "../model/evidence.ts"
import { type KnownWord, ScannedWords } from "../text/waking/scanned-words.ts"
import { NO_NEED } from "../text/waking/waker.ts"
import { NO_LETTERS, WordMemory, hashed } from "../text/waking/word-memory.ts"
import { findQuotes } from "./quotes.ts"
import { EMOJI_WORDS, SPELLINGS } from "./spelling-table.ts"

export interface PlainText {
  /** " P1 want to die . ", with a space before and after each word. */
  readonly text: string
  /** Where each word begins in `text`, just after its space. */
  readonly at: readonly number[]
  readonly words: readonly string[]
  readonly spans: readonly Span[]
  /** For each word, the number of the quotation that holds it, or -1. */
  readonly quoteOf: readonly number[]
}

/** Each pronoun as its place and person. */
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: "P1",
    me: "O1",
    my: "M1",
    myself: "S1",
    you: "P2",
    your: "M2",
    yourself: "S2",
    thy: "M2",
    he: "P3",
    she: "P3",
    they: "P3",
    him: "O3",
    them: "O3",
    his: "M3",
    their: "M3",
    her: "H3",
    himself: "S3",
    herself: "S3",
    themself: "S3",
    we: "P4",
    us: "O4",
    our: "M4",
    ourselves: "S4",
  }),
)
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["'m", ["am"]],
  ["'re", ["are"]],
  ["'ve", ["have"]],
  ["'ll", ["will"]],
  ["'d", ["would"]],
]
const S_IS = new Set([
  "i",
  "you",
  "he",
  "she",
  "they",
  "it",
  "that",
  "what",
  "where",
  "who",
  "there",
  "here",
  "how",
  "nobody",
  "everyone",
  "everybody",
  "nothing",
  "life",
  "everything",
  "someone",
])
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
}
const STARRED: readonly (readonly [RegExp, string])[] = [
  [/^s\*+(?:i?cide|u?cide|icide)$/u, "suicide"],
  [/^su\*+cide$|^suic\*+de$|^s\*+ide$/u, "suicide"],
  [/^su\*+cidal$|^s\*+icidal$/u, "suicidal"],
  [/^k\*+l*l$|^ki\*+$/u, "kill"],
  [/^d\*+e$/u, "die"],
  [/^d\*+d$|^de\*d$/u, "dead"],
  [/^r\*+pe$/u, "rape"],
  [/^r\*+ped$/u, "raped"],
  [/^h\*+t$/u, "hit"],
]

/**
 * Reads texts in two steps: `scan` gives the numbers of the plain words, and makes nothing; `write` gives what was scanned
 * last as a text with all its places. Most texts end at the first.
 */
export class PlainTextReader {
  readonly #scanned = new ScannedWords()
  readonly #memory: WordMemory<KnownWord>
  readonly #end: KnownWord
  readonly #signs: ReadonlyMap<number, KnownWord>

  /**
   * @param known the words of the tables, to which stretched and disguised words are mended
   * @param numberOf gives a plain word its number
   */
  constructor(known: ReadonlySet<string>, numberOf: (word: string) => number = () => NO_NEED) {
    const toKnown = (words: readonly string[]): KnownWord => ({ words, numbers: words.map(numberOf) })
    this.#memory = new WordMemory((token) => toKnown(plainWords(token, known)))
    this.#end = toKnown(["."])
    this.#signs = new Map([...EMOJI_WORDS].map(([sign, word]) => [sign.codePointAt(0) ?? 0, toKnown([word])]))
  }

  /** Good until the next text. */
  scan(raw: string): ScannedWords {
    const scanned = this.#scanned
    scanned.clear()
    let i = 0
    while (i < raw.length) {
      const kind = kindOf(raw, i)
      if (kind === WORD) {
        i = this.#word(raw, i)
        continue
      }
      if (kind === END && scanned.length > 0 && scanned.last !== this.#end) scanned.add(this.#end, i, i + 1)
      i += kind === SIGN ? this.#sign(raw, i) : 1
    }
    return scanned
  }

  /** @param raw the text that was scanned last */
  write(raw: string): PlainText {
    const { length: typed, typed: known, starts, ends } = this.#scanned
    const words: string[] = []
    const spans: Span[] = []
    const at: number[] = []
    let length = 1
    for (let i = 0; i < typed; i += 1) {
      const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 }
      for (const word of known[i]?.words ?? []) {
        words.push(word)
        spans.push(span)
        at.push(length)
        length += word.length + 1
      }
    }
    return { text: ` ${words.join(" ")} `, at, words, spans, quoteOf: findQuotes(raw, spans) }
  }

  /** @returns where the word ends */
  #word(raw: string, from: number): number {
    let hash = NO_LETTERS
    let i = from
    for (; i < raw.length; i += 1) {
      const code = raw.charCodeAt(i)
      if ((code < 128 ? ASCII[code] : kindBeyondAscii(code)) !== WORD) break
      hash = hashed(hash, code)
    }
    if (isMark(raw.charCodeAt(from)) || isMark(raw.charCodeAt(i - 1))) this.#marked(raw, from, i)
    else this.#scanned.add(this.#memory.of(raw, from, i, hash), from, i)
    return i
  }

  /** Marks around a word are quotation marks, and no part of it. */
  #marked(raw: string, start: number, end: number): void {
    let from = start
    let to = end
    while (from < to && isMark(raw.charCodeAt(from))) from += 1
    while (to > from && isMark(raw.charCodeAt(to - 1))) to -= 1
    let hash = NO_LETTERS
    for (let i = from; i < to; i += 1) hash = hashed(hash, raw.charCodeAt(i))
    this.#scanned.add(this.#memory.of(raw, from, to, hash), from, to)
  }

  /** @returns how long it is */
  #sign(raw: string, at: number): number {
    const code = raw.codePointAt(at) ?? 0
    const length = code > 0xffff ? 2 : 1
    const sign = this.#signs.get(code)
    if (sign !== undefined) this.#scanned.add(sign, at, at + length)
    return length
  }
}

function isMark(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0xb4
}

/** What a character does in a text. */
const NONE = 0
const WORD = 1
const END = 2
const SIGN = 3

/** The same for every ASCII code. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (/[A-Za-z0-9@$*'`]/u.test(char)) return WORD
  return /[.!?;\n]/u.test(char) ? END : NONE
})

function kindOf(raw: string, at: number): number {
  const code = raw.charCodeAt(at)
  if (code >= 128) return kindBeyondAscii(code)
  // Dots in a row are a pause, no end.
  if (code === 46 && (raw.charCodeAt(at + 1) === 46 || raw.charCodeAt(at - 1) === 46)) return NONE
  return ASCII[code] ?? NONE
}

function kindBeyondAscii(code: number): number {
  if (code === 0x2019 || code === 0x2018 || code === 0xb4) return WORD
  if (code >= 0xd800 && code <= 0xdfff) return code <= 0xdbff ? SIGN : NONE
  if (code >= 0x2600 && code <= 0x27bf) return SIGN
  return code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code <= 0x303f) ? NONE : WORD
}

function plainWords(token: string, known: ReadonlySet<string>): readonly string[] {
  const word = withoutStars(foldWord(token))
  if (word === "") return []
  return expand(word, known).map((part) => PRONOUNS.get(part) ?? part)
}

/** Lower case, one kind of apostrophe and none at the ends, accents off. */
function foldWord(token: string): string {
  let word = token.toLowerCase().replaceAll(/[’‘`´]/gu, "'")
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/u.test(word)) word = word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss")
  return word
}

/** "*kill*" is bold type and "*kill" a word put right; "ki**" is a word that hides. */
function withoutStars(word: string): string {
  if (!word.startsWith("*")) return word
  let from = 0
  let to = word.length
  while (from < to && word[from] === "*") from += 1
  while (to > from && word[to - 1] === "*") to -= 1
  return word.slice(from, to)
}

function expand(word: string, known: ReadonlySet<string>): readonly string[] {
  const bare = word.replaceAll("'", "")
  const spelled = SPELLINGS.get(bare)
  if (spelled !== undefined) return spelled.split(" ")
  if (word.includes("'")) return splitContraction(word)
  const age = /^(\d\d)(f|m|yo|yrs)$/u.exec(word)
  if (age !== null) return [age[1] ?? "", age[2] ?? ""]
  if (known.has(word) || word.length < 3) return [word]
  return mend(word, known)
}

function splitContraction(word: string): readonly string[] {
  if (word.endsWith("n't")) return [word.slice(0, -3), "not"]
  for (const [ending, rest] of ENDINGS) if (word.endsWith(ending)) return [word.slice(0, -ending.length), ...rest]
  if (word.endsWith("'s")) {
    const stem = word.slice(0, -2)
    return S_IS.has(stem) ? [stem, "is"] : [stem, "'s"]
  }
  return [word.replaceAll("'", "")]
}

/** Stretched letters, digits and stars for letters; kept only where that gives a word of the tables. */
function mend(word: string, known: ReadonlySet<string>): readonly string[] {
  const tries: string[] = []
  if (/[0-9@$]/u.test(word) && /[a-z]/u.test(word))
    tries.push(word.replaceAll(/[013457@$]/gu, (char) => LEET[char] ?? char))
  if (word.includes("*")) for (const [pattern, plain] of STARRED) if (pattern.test(word)) return [plain]
  if (word.endsWith("*")) tries.push(word.slice(0, word.indexOf("*")))
  if (/(.)\1/u.test(word)) {
    tries.push(
      word.replaceAll(/(.)\1{2,}/gu, "$1$1"),
      word.replaceAll(/(.)\1{2,}/gu, "$1"),
      word.replaceAll(/(.)\1+/gu, "$1"),
    )
  }
  for (const candidate of tries) {
    const spelled = SPELLINGS.get(candidate)
    if (spelled !== undefined) return spelled.split(" ")
    if (known.has(candidate) || PRONOUNS.has(candidate)) return [candidate]
  }
  return [word]
}
