/** What the tables of phrases find in one text, before any policy and before the learned heads have their say. */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import type { Language } from "../text/language/language-of.ts"
import {
  type FoundPhrase,
  type PhraseBook,
  type SentPhrase,
  makePhraseBook,
  sentBy,
} from "../text/message/phrase-book.ts"
import { GERMAN } from "./languages/german.ts"
import { GERMAN_TABLES } from "./languages/german-tables.ts"
import { SPANISH } from "./languages/spanish.ts"
import { SPANISH_TABLES } from "./languages/spanish-tables.ts"
import { CUE_TABLES } from "./tables.ts"

/** German and Spanish have the twelve strongest cues; all others have none. */
const BOOKS: Readonly<Record<Exclude<Language, "other">, PhraseBook<CueKind>>> = {
  en: makePhraseBook(CUE_TABLES),
  de: makePhraseBook(GERMAN_TABLES, GERMAN),
  es: makePhraseBook(SPANISH_TABLES, SPANISH),
}

const NONE: readonly CueSpan[] = []

/** Kinds of cue that this stage knows rules for, in English. */
export const CUES_WITH_RULES: readonly CueKind[] = CUE_TABLES.map(({ kind }) => kind)

/** In no order; those that do not hold (denied, asked ...) are among them, with strength 1. */
export function findRuleCues(text: string, role: Speaker, language: Language = "en"): readonly CueSpan[] {
  return language === "other" ? NONE : toCues(BOOKS[language].find(text, role))
}

export type SentCue = SentPhrase<CueKind>

/** The same for messages, in two steps: what the words say by themselves, and then whose they are. */
export function findSentCues(text: string, language: Language): readonly SentCue[] {
  return language === "other" ? [] : BOOKS[language].findSent(text)
}

export function cuesSentBy(found: readonly SentCue[], role: Speaker): readonly CueSpan[] {
  return toCues(sentBy(found, role))
}

function toCues(found: readonly FoundPhrase<CueKind>[]): readonly CueSpan[] {
  return found.length === 0 ? NONE : found.map(toCue)
}

function toCue({ kind, start, end, polarity, holder, strength }: FoundPhrase<CueKind>): CueSpan {
  return { cue: kind, start, end, polarity, holder, strength }
}
