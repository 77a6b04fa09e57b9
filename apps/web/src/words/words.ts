/**
 * The words of the screens: a key, and values for its places, give a text in the language chosen. Messages are ICU and are
 * compiled here by Lingui. A key that is in no catalogue does not compile.
 */
import { i18n } from "@lingui/core"
import { compileMessage } from "@lingui/message-utils/compileMessage"
import { en } from "./en.ts"

export type WordKey = keyof typeof en
export type WordValues = Readonly<Record<string, string | number>>
export type Words = (key: WordKey, values?: WordValues) => string

i18n.setMessagesCompiler(compileMessage)
i18n.load({ en })
i18n.activate("en")

export { i18n }

/** For code that is not drawn by React; what is drawn uses `useWords`, and changes with the language. */
export const words: Words = (key, values) => i18n._(key, values === undefined ? undefined : { ...values })
