/** What the tables of phrases find in one text, before any policy and before the learned heads have their say. */
import type { CueKind, CueSpan } from "../model/cue.ts"
import type { Speaker } from "../model/safety.ts"
import { makePhraseBook } from "../text/message/phrase-book.ts"
import { CUE_TABLES } from "./tables.ts"

const findPhrases = makePhraseBook(CUE_TABLES)

/** Kinds of cue that this stage knows rules for. */
export const CUES_WITH_RULES: readonly CueKind[] = CUE_TABLES.map(({ kind }) => kind)

/** In no order; those that do not hold (denied, asked ...) are among them, with strength 1. */
export function findRuleCues(text: string, role: Speaker): readonly CueSpan[] {
  return findPhrases(text, role).map(({ kind, ...rest }) => ({ cue: kind, ...rest }))
}
