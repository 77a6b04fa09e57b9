import type { Language } from "../text/language/language-of.ts"

/** What came before a message, as far as it is known. */
export interface MessageContext {
  /** The last message of the other one, if this one may answer it. */
  readonly prev?: string
  /** Days without any message before this one. Missing: not known. */
  readonly silenceDays?: number
  /** Of what is around it, for a text too short to tell its own. */
  readonly language?: Language
}
