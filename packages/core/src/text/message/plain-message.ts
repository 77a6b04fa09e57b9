/**
 * A message as the phrase tables read it: plain words with one space between, each tied to the characters it came from.
 * Case, curly apostrophes, stretched letters, chat short forms and contractions are made plain ("im", "I’m" -> "i am").
 * A mark stands as a word of its own: "." ends a sentence, "?" ends a question, "," parts clauses. Linear, never throws.
 */
import type { Span } from "../../model/evidence.ts"
import { type KnownWord, ScannedWords } from "../waking/scanned-words.ts"
import { NO_NEED } from "../waking/waker.ts"
import { NO_LETTERS, WordMemory, hashed } from "../waking/word-memory.ts"
import {
  APOSTROPHE,
  CLOSE_QUOTE,
  COMMA,
  DIGIT,
  LETTER,
  LINE_END,
  NOTHING,
  NOT_KNOWN,
  OPEN_QUOTE,
  PICTURE,
  QUESTION,
  QUOTE,
  STOP,
  kindAt,
  kindOfUnit,
  widthAt,
} from "./signs.ts"
import { type Spell, plainWords } from "./plain-words.ts"
import { PICTURES } from "./spellings.ts"

export interface PlainMessage {
  /** " i am sorry . ", with a space before and after each word. */
  readonly text: string
  readonly words: readonly string[]
  /** Where each word begins in `text`. */
  readonly at: readonly number[]
  /** Where each word came from. */
  readonly spans: readonly Span[]
  /** For each word, whether it stands between quotation marks. */
  readonly quoted: readonly boolean[]
}

/**
 * Reads messages in two steps: `scan` gives the numbers of the plain words, and makes nothing; `write` gives what was
 * scanned last as a message with all its places. Most messages end at the first.
 */
export class PlainMessageReader {
  readonly #scanned = new ScannedWords()
  readonly #memory: WordMemory<KnownWord>
  readonly #stop: KnownWord
  readonly #question: KnownWord
  readonly #comma: KnownWord
  readonly #pictures: ReadonlyMap<number, KnownWord>
  /** For each typed word, whether it stands between quotation marks. */
  readonly #quoted: boolean[] = []
  #isQuoted = false

  /**
   * @param known words of the phrase tables: a stretched word is drawn together to one of them where that is possible
   * @param numberOf gives a plain word its number
   * @param spell what a typed word is in plain words
   */
  constructor(
    known: ReadonlySet<string>,
    numberOf: (word: string) => number = () => NO_NEED,
    spell: Spell = plainWords,
  ) {
    const toKnown = (words: readonly string[]): KnownWord => ({ words, numbers: words.map(numberOf) })
    this.#memory = new WordMemory((token) => toKnown(spell(token, known)))
    this.#stop = toKnown(["."])
    this.#question = toKnown(["?"])
    this.#comma = toKnown([","])
    this.#pictures = new Map([...PICTURES].map(([sign, word]) => [sign.codePointAt(0) ?? 0, toKnown([word])]))
  }

  /** Good until the next message. */
  scan(raw: string): ScannedWords {
    this.#scanned.clear()
    this.#isQuoted = false
    let at = 0
    while (at < raw.length) at = this.#token(raw, at, kindAt(raw, at))
    return this.#scanned
  }

  /** The message that was scanned last. */
  write(): PlainMessage {
    const { length: typedWords, typed, starts, ends } = this.#scanned
    const words: string[] = []
    const at: number[] = []
    const spans: Span[] = []
    const quoted: boolean[] = []
    let length = 1
    for (let i = 0; i < typedWords; i += 1) {
      const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 }
      for (const word of typed[i]?.words ?? []) {
        words.push(word)
        at.push(length)
        spans.push(span)
        quoted.push(this.#quoted[i] === true)
        length += word.length + 1
      }
    }
    return { text: words.length === 0 ? " " : ` ${words.join(" ")} `, words, at, spans, quoted }
  }

  /** @returns where the next token may begin */
  #token(raw: string, at: number, kind: number): number {
    switch (kind) {
      case LETTER:
      case DIGIT:
        return this.#word(raw, at)
      case STOP:
        return this.#mark(this.#stop, at, endOfStops(raw, at, false))
      case QUESTION:
        return this.#mark(this.#question, at, endOfStops(raw, at, true))
      case LINE_END:
        return this.#mark(this.#stop, at, at + 1)
      case COMMA:
        return this.#mark(this.#comma, at, at + 1)
      case PICTURE:
        return this.#picture(raw, at)
      case NOTHING:
        return at + 1
      default:
        this.#isQuoted = quotedBehind(raw, at, kind, this.#isQuoted)
        return at + 1
    }
  }

  #word(raw: string, start: number): number {
    let hash = NO_LETTERS
    let end = start
    let kind = LETTER
    for (; end < raw.length; end += 1) {
      const unit = raw.charCodeAt(end)
      kind = kindOfUnit(unit)
      if (kind !== LETTER && kind !== DIGIT) break
      hash = hashed(hash, unit)
    }
    if (kind === APOSTROPHE || kind === NOT_KNOWN || raw.charCodeAt(end) === SLASH) return this.#oddWord(raw, start)
    return this.#add(this.#memory.of(raw, start, end, hash), start, end)
  }

  /** With an apostrophe or a slash, or of letters that are seldom. */
  #oddWord(raw: string, start: number): number {
    const end = endOfWord(raw, start)
    let hash = NO_LETTERS
    for (let i = start; i < end; i += 1) hash = hashed(hash, raw.charCodeAt(i))
    return this.#add(this.#memory.of(raw, start, end, hash), start, end)
  }

  /** A mark counts once, and not at the start. */
  #mark(mark: KnownWord, start: number, end: number): number {
    const { last } = this.#scanned
    return last === undefined || last === mark ? end : this.#add(mark, start, end)
  }

  #picture(raw: string, at: number): number {
    const picture = this.#pictures.get(raw.codePointAt(at) ?? 0)
    const end = at + widthAt(raw, at)
    return picture === undefined ? end : this.#add(picture, at, end)
  }

  #add(word: KnownWord, start: number, end: number): number {
    this.#quoted[this.#scanned.length] = this.#isQuoted
    this.#scanned.add(word, start, end)
    return end
  }
}

/** Letters and digits; letters behind an apostrophe; one letter behind a slash ("w/o"). */
function endOfWord(raw: string, start: number): number {
  let end = endOfLetters(raw, start, DIGIT)
  while (kindAt(raw, end) === APOSTROPHE && kindAt(raw, end + 1) === LETTER) end = endOfLetters(raw, end + 1, LETTER)
  if (raw.charCodeAt(end) !== SLASH || kindAt(raw, end + 1) !== LETTER) return end
  const behind = end + 1 + widthAt(raw, end + 1)
  return kindAt(raw, behind) === LETTER ? end : behind
}

const SLASH = 0x2f

/** @param most `LETTER`, or `DIGIT` for both */
function endOfLetters(raw: string, from: number, most: number): number {
  let end = from
  for (;;) {
    const kind = end < raw.length ? kindAt(raw, end) : NOTHING
    if (kind < LETTER || kind > most) return end
    end += widthAt(raw, end)
  }
}

/** @param isAsked whether a question mark may stand among them; none ends a row of plain stops */
function endOfStops(raw: string, at: number, isAsked: boolean): number {
  let end = at + 1
  for (;;) {
    const kind = end < raw.length ? kindAt(raw, end) : NOTHING
    const goesOn = isAsked ? kind === QUESTION || (kind === STOP && raw[end] !== "\u2026") : kind === STOP
    if (!goesOn) return end
    end += 1
  }
}

/** Whether what follows a quotation mark is quoted. */
function quotedBehind(raw: string, at: number, kind: number, isQuoted: boolean): boolean {
  if (kind === OPEN_QUOTE) return true
  if (kind === CLOSE_QUOTE) return false
  if (kind === QUOTE) return !isQuoted && raw.includes('"', at + 1)
  const single = singleQuote(at, raw)
  return single === "open" || (single === "" && isQuoted)
}

/** A single mark opens a quotation after a space where a closing one follows, and closes one before a space. */
function singleQuote(start: number, raw: string): "open" | "close" | "" {
  const before = raw[start - 1] ?? " "
  const after = raw[start + 1] ?? " "
  if (!/['\u2018\u2019]/.test(raw[start] ?? "") || (/\s/.test(before) && /\s/.test(after))) return ""
  if (/[\s(,:\u2014]/.test(before) && /\S/.test(after))
    return /['\u2019](?=[\s.,!?)]|$)/u.test(raw.slice(start + 2, start + 240)) ? "open" : ""
  return /[\s.,!?)]/.test(after) ? "close" : ""
}
