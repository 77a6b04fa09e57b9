/**
 * Says of nearly every message, from its length and a few of its letters, that it is surely no phrase of the app, before
 * anything is folded or looked up. Small tables are asked first, and the exact sets only where these say "perhaps".
 */

import { isMark } from "./marks.ts"

/** Leads are told by so many letters. */
const LEAD = 5
/** Phrases with a tail are longer. */
const LONG = 24
const TABLE_SIZE = 1 << 16
const PAIRS = 1 << 13

export class PhraseFilter {
  readonly #endsTable = new Uint8Array(TABLE_SIZE)
  readonly #ends = new Set<number>()
  readonly #leadTable = new Uint8Array(TABLE_SIZE)
  readonly #leads = new Set<string>()
  /** Pairs of last letters of long tails, and the tails. */
  readonly #tailTable = new Uint8Array(PAIRS)
  readonly #tails: string[] = []
  /** Pairs of first letters of leads: asked before five letters are read. */
  readonly #pairTable = new Uint8Array(PAIRS)

  /** The small tables, for code that asks them in the same way. */
  get tables(): Readonly<Record<"ends" | "leads" | "pairs" | "tails", Uint8Array>> {
    return { ends: this.#endsTable, leads: this.#leadTable, pairs: this.#pairTable, tails: this.#tailTable }
  }

  /** A folded phrase that is a whole body. */
  addWhole(text: string): void {
    const last = text.charCodeAt(text.length - 1)
    const first = text.charCodeAt(0)
    this.#addEnds(first, last, text.length)
    if (first > 127) this.#addEnds(text.charAt(0).toUpperCase().charCodeAt(0), last, text.length)
  }

  /** Letters of ASCII go in as small ones. */
  #addEnds(first: number, last: number, length: number): void {
    this.#endsTable[endsSlot(first, last, length)] = 1
    this.#ends.add(endsKey(first, last, length))
  }

  /** A folded phrase that begins a body. */
  addLead(text: string): void {
    const lead = text.slice(0, LEAD)
    this.#leads.add(lead)
    for (const form of [lead, lead.charAt(0).toUpperCase() + lead.slice(1), lead.toUpperCase()]) {
      this.#pairTable[pair(form.charCodeAt(0), form.charCodeAt(1))] = 1
      if (text.length >= LEAD) this.#leadTable[letters(form, 0)] = 1
    }
  }

  /** The end of a folded phrase that a name begins; one in small letters or without any. */
  addTail(text: string): void {
    this.#tails.push(text)
    this.#tailTable[pair(text.charCodeAt(text.length - 1), text.charCodeAt(text.length - 2))] = 1
  }

  /**
   * @returns false only when a body of one line, without marks inside, is surely plain text, which nearly everything is.
   * Brackets and angles end attachments and edited messages. Kept in one piece for the compiler, as in `header.ts`.
   */
  mayBe(text: string, from: number, to: number): boolean {
    if (from >= to) return true
    const first = text.charCodeAt(from)
    let end = to
    let last = text.charCodeAt(end - 1)
    if (last === 62 || last === 41 || first === 60 || isMark(first)) return true
    if (last === 46 || last === 0x3002 || last === 0x964) {
      end -= 1
      last = text.charCodeAt(end - 1)
    }
    const length = end - from
    if (
      this.#endsTable[endsSlot(lower(first), lower(last), length)] === 1 &&
      this.#ends.has(endsKey(lower(first), lower(last), length))
    )
      return true
    if (length > LONG && this.#tailTable[pair(last, text.charCodeAt(end - 2))] === 1 && this.#hasTail(text, end)) {
      return true
    }
    if (length < LEAD || this.#pairTable[pair(first, text.charCodeAt(from + 1))] === 0) return false
    if (this.#leadTable[letters(text, from)] === 1) return this.mayLead(text.slice(from, from + LEAD).toLowerCase())
    for (let at = from + 2; at <= from + 4; at += 1) if (isBehindShort(text.charCodeAt(at))) return true
    return false
  }

  #hasTail(text: string, end: number): boolean {
    return this.#tails.some((tail) => text.endsWith(tail, end))
  }

  /** Whether a folded body begins as a lead does. */
  mayLead(folded: string): boolean {
    if (this.#pairTable[pair(folded.charCodeAt(0), folded.charCodeAt(1))] === 0) return false
    for (let length = Math.min(LEAD, folded.length); length > 1; length -= 1) {
      if (this.#leads.has(folded.slice(0, length))) return true
    }
    return false
  }
}

/** Leads of fewer letters stand before a colon, or, where they are calls in East Asian words, before what parts kind and length. */
const BEHIND_SHORT = new Uint8Array(TABLE_SIZE)
for (const sign of ":,.，、。·•(（-–") BEHIND_SHORT[sign.charCodeAt(0)] = 1

/** NaN, past the end of the text, is no sign. */
function isBehindShort(code: number): boolean {
  return BEHIND_SHORT[code] === 1
}

function endsSlot(first: number, last: number, length: number): number {
  return (first * 6151 + last * 97 + length * 1021) & (TABLE_SIZE - 1)
}

function endsKey(first: number, last: number, length: number): number {
  return (first * 65_536 + last) * 512 + Math.min(length, 511)
}

/** A slot for five letters. */
function letters(text: string, at: number): number {
  const front = lower(text.charCodeAt(at)) * 1009 + lower(text.charCodeAt(at + 1)) * 8191
  const middle = lower(text.charCodeAt(at + 2)) * 31 + lower(text.charCodeAt(at + 3)) * 4099
  return (front + middle + lower(text.charCodeAt(at + 4)) * 523) & (TABLE_SIZE - 1)
}

function pair(first: number, second: number): number {
  return (lower(first) * 67 + lower(second)) & (PAIRS - 1)
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}
