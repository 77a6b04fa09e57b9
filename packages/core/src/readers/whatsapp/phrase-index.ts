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

class PhraseIndex {
  readonly whole = new Map<string, WholePhrase>()
  readonly attached = new Map<string, Languages>()
  readonly edited = new Map<string, Languages>()
  readonly location = new Map<string, Languages>()
  readonly poll = new Map<string, Languages>()
  readonly document: { readonly text: string; readonly language: number }[] = []
  readonly patterns: Pattern[] = []
  /** Notices that no mark is needed for. */
  readonly bare: Pattern[] = []
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
        this.patterns.push(pattern)
        if (kind === "opening") this.bare.push(pattern)
      }
    }
    for (const text of phrases.codeChanged ?? []) {
      this.bare.push({ pieces: text.split("*"), language, kind: "service" })
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
