/** All tables of phrases. A further language is one file and one line here. */
import { de } from "./de.ts"
import { en } from "./en.ts"
import type { Phrases } from "./phrases.ts"

export const ALL_PHRASES: readonly Phrases[] = [en, de]
