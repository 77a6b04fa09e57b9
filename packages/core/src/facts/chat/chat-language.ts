/** Which messages of a chat the tables of this stage can read: they are English, and short ones go by what is around them. */
import type { Chat } from "../../model/chat.ts"
import { type Language, languageOf } from "../../text/language/language-of.ts"
import { languagesOfMany } from "../../text/language/languages-of-many.ts"

export interface ChatLanguage {
  /** Of the chat as a whole; null where too little was written. */
  readonly main: Language | null
}

export function languageOfChat({ messages: { text } }: Chat): ChatLanguage {
  return { main: languagesOfMany(text)[0] ?? null }
}

export function isEnglishAt({ main }: ChatLanguage, text: string): boolean {
  return (languageOf(text) ?? main ?? "en") === "en"
}
