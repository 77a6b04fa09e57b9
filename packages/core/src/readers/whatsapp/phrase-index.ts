/**
 * The phrase tables of all languages, made ready for looking up. Nearly every message is plain text, so two small
 * filters say "surely no phrase" from the first letters and the length before anything is folded.
 */
import type { MessageKind } from "../../model/message.ts"
import { foldPhrase } from "./marks.ts"
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

const FILTER_SIZE = 1 << 16

class PhraseIndex {
  readonly whole = new Map<string, WholePhrase>()
  readonly attached = new Map<string, Languages>()
  readonly edited = new Map<string, Languages>()
  readonly location = new Map<string, Languages>()
  readonly poll = new Map<string, Languages>()
  readonly document: { readonly text: string; readonly language: number }[] = []
  readonly patterns: Pattern[] = []
  readonly opening: Pattern[] = []
  readonly deletedBy: Pattern[] = []
  readonly #byEnds = new Uint8Array(FILTER_SIZE)
  readonly #byStart = new Uint8Array(FILTER_SIZE)

  constructor() {
    for (const [language, phrases] of ALL_PHRASES.entries()) this.#addLanguage(phrases, language)
  }

  /** False only when a body of one line and without marks is surely none of the phrases. */
  mayBeAt(text: string, from: number, to: number): boolean {
    const first = text.charCodeAt(from)
    let end = to
    let last = text.charCodeAt(end - 1)
    if (isStop(last)) {
      end -= 1
      last = text.charCodeAt(end - 1)
    }
    if (this.#byEnds[endsKey(first, last, end - from)] === 1) return true
    return to - from > 3 && this.#mayStartAt(text, from)
  }

  #mayStartAt(text: string, from: number): boolean {
    const a = text.charCodeAt(from)
    const b = text.charCodeAt(from + 1)
    const c = text.charCodeAt(from + 2)
    const d = text.charCodeAt(from + 3)
    const starts = this.#byStart
    if (starts[startKey(a, b, c, d, text.charCodeAt(from + 4))] === 1 || starts[startKey(a, b, c, d, 0)] === 1)
      return true
    return starts[startKey(a, b, c, 0, 0)] === 1 || starts[startKey(a, b, 0, 0, 0)] === 1
  }

  #addLanguage(phrases: Phrases, language: number): void {
    this.#addWhole(phrases.omitted, "media", true, language)
    this.#addWhole(phrases.contact ?? [], "contact", true, language)
    this.#addWhole(phrases.deleted ?? [], "deleted", false, language)
    this.#addWhole(phrases.liveLocation ?? [], "location", false, language)
    this.#addWhole(phrases.hidden ?? [], "other", false, language)
    for (const text of phrases.document ?? []) {
      this.document.push({ text, language })
      this.#filterEnds(text)
    }
    addTo(this.attached, phrases.attached ?? [], language)
    addTo(this.edited, phrases.edited ?? [], language)
    addTo(this.location, phrases.location ?? [], language)
    addTo(this.poll, phrases.poll ?? [], language)
    const { voice = [], video = [], missedVoice = [], missedVideo = [], missed = [] } = phrases.calls ?? {}
    const heads = [voice, video, missedVoice, missedVideo, missed].flat()
    for (const text of [...(phrases.location ?? []), ...(phrases.poll ?? []), ...heads]) this.#filterStart(text)
    for (const kind of ["opening", "service", "group"] as const) {
      for (const text of phrases[kind] ?? []) {
        const pattern = { pieces: text.split("*"), language, kind }
        this.patterns.push(pattern)
        if (kind === "opening") this.opening.push(pattern)
      }
    }
  }

  #addWhole(texts: readonly string[], kind: MessageKind, isLeftOut: boolean, language: number): void {
    for (const text of texts) {
      if (text.includes("*")) continue
      const known = this.whole.get(text)
      this.whole.set(text, { kind, isLeftOut, languages: [...(known?.languages ?? []), language] })
      this.#filterEnds(text)
    }
  }

  #filterEnds(text: string): void {
    const upper = text.toUpperCase()
    const last = text.charCodeAt(text.length - 1)
    for (const first of [text.charCodeAt(0), upper.charCodeAt(0)]) {
      for (const end of [last, upper.charCodeAt(upper.length - 1)]) this.#byEnds[endsKey(first, end, text.length)] = 1
    }
  }

  /** By the first five letters, or by all when there are fewer. */
  #filterStart(text: string): void {
    const upper = text.toUpperCase()
    for (const start of [text, upper, upper.charAt(0) + text.slice(1)]) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = Array.from({ length: Math.min(5, start.length) }, (_, i) =>
        start.charCodeAt(i),
      )
      this.#byStart[startKey(a, b, c, d, e)] = 1
    }
  }
}

function addTo(map: Map<string, Languages>, texts: readonly string[], language: number): void {
  for (const text of texts) map.set(text, [...(map.get(text) ?? []), language])
}

function endsKey(first: number, last: number, length: number): number {
  return (lower(first) * 6151 + lower(last) * 97 + length) & (FILTER_SIZE - 1)
}

/** A full stop, which the tables leave out. */
function isStop(code: number): boolean {
  return code === 46 || code === 0x3002 || code === 0x964
}

function startKey(a: number, b: number, c: number, d: number, e: number): number {
  const front = lower(a) * 1009 + lower(b) * 8191 + lower(c) * 31
  return (front + lower(d) * 131_071 + lower(e) * 523) & (FILTER_SIZE - 1)
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** Whether a folded body is the notice of a pattern. Each piece is looked for once, from left to right. */
export function matchesPattern(body: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? ""
  if (!body.startsWith(first)) return false
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
export function findNotice(body: string, patterns: readonly Pattern[] = PHRASES.patterns): Pattern | null {
  const folded = foldPhrase(body)
  return patterns.find(({ pieces }) => matchesPattern(folded, pieces)) ?? null
}

export const PHRASES = new PhraseIndex()
