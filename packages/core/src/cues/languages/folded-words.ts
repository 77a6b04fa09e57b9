/**
 * Words of a language as its tables spell them: lower case, without accents and umlauts (people leave them out on a phone, and
 * then the tables need one spelling only), short forms written out, stretched words drawn together.
 */
import type { Spell } from "../../text/message/plain-words.ts"

const MARKS = /\p{M}/gu
const APOSTROPHES = /[\u2019\u2018`\u00b4]/g

/**
 * @param shortForms from a folded word to plain words
 * @param endings what stands behind an apostrophe, and its word: "geht's" -> "geht es"
 */
export function makeSpell(
  shortForms: Readonly<Record<string, string>>,
  endings: Readonly<Record<string, string>>,
): Spell {
  const forms = new Map(Object.entries(shortForms))
  return (token, known) => {
    const [word = "", ending = ""] = folded(token).split("'")
    const behind = endings[ending]
    const plain = forms.get(word) ?? drawnTogether(word, known, forms)
    return behind === undefined ? plain.split(" ") : [...plain.split(" "), behind]
  }
}

function folded(token: string): string {
  return token
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(MARKS, "")
    .replaceAll("\u00df", "ss")
    .replaceAll(APOSTROPHES, "'")
}

/** "bitteeee" -> "bitte": to a word that is known, where that is possible. */
function drawnTogether(word: string, known: ReadonlySet<string>, forms: ReadonlyMap<string, string>): string {
  if (known.has(word) || !/(.)\1/u.test(word)) return word
  const tries = [
    word.replaceAll(/(.)\1{2,}/gu, "$1$1"),
    word.replaceAll(/(.)\1{2,}/gu, "$1"),
    word.replaceAll(/(.)\1+/gu, "$1"),
  ]
  const found = tries.find((candidate) => known.has(candidate) || forms.has(candidate)) ?? word
  return forms.get(found) ?? found
}
