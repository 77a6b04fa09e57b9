/** What the engine says, in the language of the screens: facts, explanations, steps, pages of help. English is the only one yet. */
import { ENGLISH, type Texts } from "@aftertalk/core/knowledge"

export const TEXTS: Texts = ENGLISH
