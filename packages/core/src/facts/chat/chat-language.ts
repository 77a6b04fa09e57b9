/** Which messages of a chat the tables of this stage can read: they are English, and short ones go by what is around them. */
import type { Chat } from "../../model/chat.ts"
import { type Language, languageOf, languagesOf } from "../../text/language/language-of.ts"

export interface ChatLanguage {
  /** Of the chat as a whole; null where too little was written. */
  readonly main: Language | null
}

/** Messages that tell the language of a chat, taken from its whole length since people change. */
const LOOKED_AT = 400

export function languageOfChat({ messages: { text } }: Chat): ChatLanguage {
  const step = Math.max(1, Math.floor(text.length / LOOKED_AT))
  const some = Array.from({ length: Math.ceil(text.length / step) }, (_empty, i) => text[i * step] ?? "")
  return { main: languagesOf(some)[0] ?? null }
}

export function isEnglishAt({ main }: ChatLanguage, text: string): boolean {
  return (languageOf(text) ?? main ?? "en") === "en"
}
