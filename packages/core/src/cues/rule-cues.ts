/** What the tables of phrases find in one text, before any policy and before the learned heads have their say. */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import type { Language } from "../text/language/language-of.ts"
import { type PhraseBook, makePhraseBook } from "../text/message/phrase-book.ts"
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

/** Kinds of cue that this stage knows rules for, in English. */
export const CUES_WITH_RULES: readonly CueKind[] = CUE_TABLES.map(({ kind }) => kind)

/** In no order; those that do not hold (denied, asked ...) are among them, with strength 1. */
export function findRuleCues(text: string, role: Speaker, language: Language = "en"): readonly CueSpan[] {
  if (language === "other") return []
  return BOOKS[language](text, role).map(({ kind, ...rest }) => ({ cue: kind, ...rest }))
}
