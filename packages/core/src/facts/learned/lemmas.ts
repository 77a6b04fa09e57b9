/**
 * The base form of an English word as the learned layer needs it: "cried", "cries" and "crying" are "cry". A table of irregular
 * forms, then the endings; no dictionary. What it gets wrong it gets wrong in the same way each time, which is enough here.
 */
import { IRREGULAR } from "./irregular.ts"

const known = new Map<string, string>(
  IRREGULAR.split("\n").flatMap((line) => {
    const [base = "", ...forms] = line.trim().split(" ")
    return forms.map((form) => [form, base] as const)
  }),
)

/** Words that end like another form and are none. */
const WHOLE = new Set(
  "this his is was has as us yes always sometimes perhaps news christmas glass dress boss kiss miss mess less unless guess pass class address process stress business illness thing nothing something anything everything king ring bring sing string spring morning evening during wedding building ceiling red bed need speed feed indeed bus gas plus thus focus virus across tennis basis crisis analysis his's sibling being living feeling interesting embarrassing".split(
    " ",
  ),
)

export function lemmaOf(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const made = WHOLE.has(word) || word.length < 4 || !/^[a-z]+$/.test(word) ? word : withoutEnding(word)
  return known.get(made) ?? made
}

function withoutEnding(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  if (word.endsWith("ing") && word.length > 5) return stem(word.slice(0, -3))
  if (word.endsWith("eed")) return word.slice(0, -1)
  if (word.endsWith("ed") && word.length > 4) return stem(word.slice(0, -2))
  return word
}

/** "stopp" is "stop", "hop" was "hope": a letter that stands twice is one, and some stems want their "e" back. */
function stem(word: string): string {
  if (/([bdgmnprt])\1$/.test(word)) return word.slice(0, -1)
  return WANTS_E.test(word) ? `${word}e` : word
}

const WANTS_E =
  /(?:[cvu]|[^z]z|(?:[aeiounrl])s|[^lrw]l(?<=[bcdfgkpstz]l)|[dr]g|(?:chang|arrang|halleng|veng|plung|loung)|(?<![aeiou])[aeiou]g|(?<![eo])at|(?<![aeiou])ot|(?<![aeo])ut|(?<![eo])ar|(?<!a)ir|(?<![o])or|(?<![oe])ur|(?<![eo])am|(?<!a)im|(?<!o)om|um|(?<![abegru])in|(?<![eo])ap|(?<!sh)ip|yp|(?<!o|el|ll)op|(?<![eo])ak|ik|(?<!o)ok|(?<![ao])id|(?<![eo])ad|(?<!o)od|(?<!o)ud|ib|ob)$/
