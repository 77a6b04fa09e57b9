/** The words, for what React draws: it draws again when the language changes. */
import { useLingui } from "@lingui/react"
import { type Words, words } from "./words.ts"

export function useWords(): Words {
  useLingui()
  return words
}
