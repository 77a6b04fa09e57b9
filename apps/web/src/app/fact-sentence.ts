/** A fact as a sentence of its own. What the words deny is said as a denial, in a form that fits every clause. */
import type { Words } from "../words/words.ts"
import { asSentence } from "./other-person.ts"

export function factSentence(text: { readonly clause: string }, value: boolean, name: string, t: Words): string {
  const sentence = asSentence(text.clause, name)
  return value ? sentence : t("fact.denied", { sentence })
}
