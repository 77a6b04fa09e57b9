/**
 * Splits what follows a stamp into author and words. The author ends at the first ": ", unless the file shows that a
 * name holds a colon itself: then all lines of that name go on with the same words (docs/formats/whatsapp.md, "Names").
 */
import { LRM, isMark } from "./marks.ts"

/** WhatsApp allows names of 25 letters, phone books more. */
const LONGEST_NAME = 120
/** So many lines must go on with the same words before these are a part of the name. */
const SURE_OF_COLON = 3

export class NameFinder {
  /** How often each candidate was found. */
  readonly counts: number[] = []
  /** The candidates with all their marks, and with the colon behind. */
  readonly raw: string[] = []
  /** Where the words begin after a find. */
  body = 0
  readonly #places = new Map<string, number>()
  readonly #mores: (string | null)[] = []
  readonly #withColon: string[]
  #last = 0
  #before = 0

  /** @param withColon names with colons inside that an earlier pass found, each with ": " behind */
  constructor(withColon: readonly string[] = []) {
    this.#withColon = withColon.toSorted((a, b) => b.length - a.length)
  }

  /** @returns the place of the author, or -1 when the line names none; sets `body` */
  find(text: string, at: number, to: number): number {
    if (this.#withColon.length === 0) {
      if (this.#isAt(text, at, this.#last)) return this.#found(this.#last)
      if (this.#isAt(text, at, this.#before)) {
        const place = this.#before
        this.#before = this.#last
        this.#last = place
        return this.#found(place)
      }
    }
    const end = this.#nameEnd(text, at, to)
    if (end < 0) return -1
    this.body = Math.min(isBlank(text.charCodeAt(end + 1)) ? end + 2 : end + 1, to)
    const name = text.slice(at, end)
    const place = this.#places.get(name) ?? this.#add(name)
    this.#before = this.#last
    this.#last = place
    return this.#found(place)
  }

  /**
   * A known author whose colon has no blank behind it, as some phones write empty messages: `Name:.`
   * @returns the place of the author, or -1; sets `body`
   */
  findTight(text: string, at: number, to: number): number {
    const colon = text.indexOf(":", at)
    if (colon <= at || colon + 1 >= to || colon > at + LONGEST_NAME) return -1
    const place = this.#places.get(text.slice(at, colon))
    if (place === undefined) return -1
    this.body = colon + 1
    return this.#found(place)
  }

  /** Notes an author whom somebody else has found. */
  take(place: number, body: number): void {
    this.body = body
    this.#found(place)
  }

  /** Whether it is clear that the author's name ends at its first colon. */
  isSettled(place: number): boolean {
    return this.#mores[place] === null
  }

  /** Follows whether all words of one author, whose line was just found, begin alike up to a second colon. */
  watchColon(place: number, text: string, to: number): void {
    const more = this.#mores[place]
    if (more === null) return
    if (more !== undefined) {
      if (!text.startsWith(more, this.body)) this.#mores[place] = null
      return
    }
    const end = nextColon(text, this.body, Math.min(to, this.body + LONGEST_NAME))
    const isName = end > this.body && text.charCodeAt(this.body) !== LRM && isBlank(text.charCodeAt(end + 1))
    this.#mores[place] = isName && end + 1 < to ? text.slice(this.body, end + 2) : null
  }

  /** Names that turned out to hold a colon, with ": " behind. */
  colonNames(): string[] {
    return this.raw.flatMap((raw, place) => {
      const more = this.#mores[place]
      return more !== null && more !== undefined && (this.counts[place] ?? 0) >= SURE_OF_COLON ? [raw + more] : []
    })
  }

  #isAt(text: string, at: number, place: number): boolean {
    const raw = this.raw[place]
    if (raw === undefined || text.charCodeAt(at) !== raw.charCodeAt(0) || !text.startsWith(raw, at)) return false
    this.body = at + raw.length
    return true
  }

  #found(place: number): number {
    this.counts[place] = (this.counts[place] ?? 0) + 1
    return place
  }

  #nameEnd(text: string, at: number, to: number): number {
    for (const name of this.#withColon) if (text.startsWith(name, at)) return at + name.length - 2
    return nextColon(text, at, Math.min(to, at + LONGEST_NAME))
  }

  #add(name: string): number {
    const place = this.raw.length
    this.#places.set(name, place)
    this.raw.push(`${name}: `)
    this.counts.push(0)
    return place
  }
}

/** The first colon with a blank or the end of the line behind it, or -1. A line that begins with one has no name. */
function nextColon(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10) return -1
    if (code !== 58) continue
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 32
    if (isBlank(next) || next === 10 || next === 13 || isMark(next)) return at > from ? at : -1
  }
  return -1
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0
}
