/** What tables of phrases need of a language: its people, its classes of words, its spellings, and what is said around a phrase. */
import { type Guard, guard } from "./guards.ts"
import { LEXICON, type Lexicon, PEOPLE_IN_ACCOUNT, PEOPLE_IN_MESSAGE, type People } from "./lexicon.ts"
import { type Spell, plainWords } from "./plain-words.ts"

export interface PhraseLanguage {
  readonly inMessage: People
  readonly inAccount: People
  readonly lexicon: Lexicon
  readonly spell: Spell
  readonly guard: Guard
}

export const ENGLISH: PhraseLanguage = {
  inMessage: PEOPLE_IN_MESSAGE,
  inAccount: PEOPLE_IN_ACCOUNT,
  lexicon: LEXICON,
  spell: plainWords,
  guard,
}
