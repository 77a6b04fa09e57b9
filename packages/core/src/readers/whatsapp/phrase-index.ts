/**
 * The phrase tables of all languages, made ready for looking up.
 */
import type { MessageKind } from "../../model/message.ts"
import { foldPhrase } from "./marks.ts"
import { PhraseFilter } from "./phrase-filter.ts"
import { ALL_PHRASES } from "./phrases/all.ts"
import type { Phrases } from "./phrases/phrases.ts"

/** Which languages a phrase belongs to, as places in `ALL_PHRASES`. */
export type Languages = readonly number[]

export interface WholePhrase {
  readonly kind: MessageKind
  /** Whether it stands for media that the export left out. */
  readonly isLeftOut: boolean
  readonly languages: Languages
}

/** A notice with stars: the pieces between them. */
export interface Pattern {
  readonly pieces: readonly string[]
  readonly language: number
  readonly kind: "service" | "group" | "opening"
}

/** Patterns by the letter that they begin with, or end with where a star stands first: a body is compared with a few. */
class PatternTable {
  readonly #patterns: Pattern[] = []
  /** Places in `#patterns`, in their order: by first letter, by last letter, and those with stars at both ends. */
  readonly #byFirst = new Map<number, number[]>()
  readonly #byLast = new Map<number, number[]>()
  readonly #open: number[] = []

  add(pattern: Pattern): void {
    const { pieces } = pattern
    const first = pieces[0] ?? ""
    const last = pieces.at(-1) ?? ""
    const places =
      first !== ""
        ? placesOf(this.#byFirst, first.charCodeAt(0))
        : last !== ""
          ? placesOf(this.#byLast, last.charCodeAt(last.length - 1))
          : this.#open
    places.push(this.#patterns.length)
    this.#patterns.push(pattern)
  }

  /** @returns the first that was added of those that match */
  find(folded: string): Pattern | null {
    let found = this.#first(folded, this.#byFirst.get(folded.charCodeAt(0)), this.#patterns.length)
    found = this.#first(folded, this.#byLast.get(folded.charCodeAt(folded.length - 1)), found)
    return this.#patterns[this.#first(folded, this.#open, found)] ?? null
  }

  /** The first place that matches, below another one. */
  #first(folded: string, places: readonly number[] | undefined, before: number): number {
    if (places === undefined) return before
    for (const place of places) {
      if (place >= before) return before
      const pattern = this.#patterns[place]
      if (pattern !== undefined && matchesPattern(folded, pattern.pieces)) return place
    }
    return before
  }
}

function placesOf(map: Map<number, number[]>, letter: number): number[] {
  const known = map.get(letter)
  if (known !== undefined) return known
  const places: number[] = []
  map.set(letter, places)
  return places
}

/** No phrase for a document left out has fewer letters. */
export const DOCUMENT_END = 3

class PhraseIndex {
  readonly whole = new Map<string, WholePhrase>()
  readonly attached = new Map<string, Languages>()
  readonly edited = new Map<string, Languages>()
  readonly location = new Map<string, Languages>()
  readonly poll = new Map<string, Languages>()
  readonly document: { readonly text: string; readonly language: number }[] = []
  /** The last letters of each of `document`: `DOCUMENT_END` of them. */
  readonly documentEnds = new Set<string>()
  readonly patterns = new PatternTable()
  /** Notices that no mark is needed for. */
  readonly bare = new PatternTable()
  readonly filter = new PhraseFilter()

  constructor() {
    for (const [language, phrases] of ALL_PHRASES.entries()) this.#addLanguage(phrases, language)
  }

  #addLanguage(phrases: Phrases, language: number): void {
    this.#addWhole(phrases.omitted, "media", true, language)
    this.#addWhole(phrases.contact ?? [], "contact", true, language)
    this.#addWhole(phrases.deleted ?? [], "deleted", false, language)
    this.#addWhole(phrases.liveLocation ?? [], "location", false, language)
    this.#addWhole(phrases.hidden ?? [], "other", false, language)
    for (const text of phrases.document ?? []) {
      this.document.push({ text, language })
      this.documentEnds.add(text.slice(-DOCUMENT_END))
      this.filter.addWhole(text)
    }
    addTo(this.attached, phrases.attached ?? [], language)
    addTo(this.edited, phrases.edited ?? [], language)
    addTo(this.location, phrases.location ?? [], language)
    addTo(this.poll, phrases.poll ?? [], language)
    const { voice = [], video = [], missedVoice = [], missedVideo = [], missed = [] } = phrases.calls ?? {}
    const heads = [voice, video, missedVoice, missedVideo, missed].flat()
    for (const text of [...(phrases.location ?? []), ...(phrases.poll ?? []), ...heads]) this.filter.addLead(text)
    for (const kind of ["opening", "service", "group"] as const) {
      for (const text of phrases[kind] ?? []) {
        const pattern = { pieces: text.split("*"), language, kind }
        this.patterns.add(pattern)
        if (kind === "opening") this.bare.add(pattern)
      }
    }
    for (const text of phrases.codeChanged ?? []) {
      this.bare.add({ pieces: text.split("*"), language, kind: "service" })
      if (text.startsWith("*"))
        this.filter.addTail(text.slice(Math.max(text.lastIndexOf(". ") + 2, text.lastIndexOf("。") + 1)))
      else this.filter.addLead(text)
    }
  }

  #addWhole(texts: readonly string[], kind: MessageKind, isLeftOut: boolean, language: number): void {
    for (const text of texts) {
      if (text.includes("*")) continue
      const known = this.whole.get(text)
      this.whole.set(text, { kind, isLeftOut, languages: [...(known?.languages ?? []), language] })
      this.filter.addWhole(text)
    }
  }
}

function addTo(map: Map<string, Languages>, texts: readonly string[], language: number): void {
  for (const text of texts) map.set(text, [...(map.get(text) ?? []), language])
}

/** Whether a folded body is the notice of a pattern. Each piece is looked for once, from left to right. */
export function matchesPattern(body: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? ""
  const last = pieces[pieces.length - 1] ?? ""
  if (!body.endsWith(last) || !body.startsWith(first)) return false
  let at = first.length
  for (let i = 1; i < pieces.length; i += 1) {
    const piece = pieces[i] ?? ""
    if (i === pieces.length - 1) return body.length - piece.length >= at && body.endsWith(piece)
    const found = body.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at === body.length
}

/** A notice as the tables know it, or null. */
export function findNotice(body: string, patterns: PatternTable = PHRASES.patterns): Pattern | null {
  return patterns.find(foldPhrase(body))
}

export const PHRASES = new PhraseIndex()
