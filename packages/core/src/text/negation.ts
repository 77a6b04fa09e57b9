/**
 * Denial in words and how far it reaches. A denying word reaches to the end of its clause and not backwards, except for
 * "at all" and the like. Doubled denial ("it's not that she didn't") and idioms ("no wonder", "not only") deny nothing.
 * Nor does it deny what he did that somebody does not know, notice or understand, or will never forget.
 */

const IDIOMS =
  /\b(?:no (?:wonder|doubt|idea|matter|problem|longer than|sooner|joke|lie)|not (?:only|just|that (?:EX|USER|it)|to mention|gonna lie|going to lie|sure|proud|long)|nothing but|(?:can|could) not (?:stop|help|even|hold|keep|contain|control|fight|hide|speak|see|breathe|talk|finish|get)|never stopped|not stop|why (?:do|did|does) not|no one else's|could not have)\b/g

/** Verbs whose object stands whether or not they are denied; "I don't know if" leaves it open, which is told elsewhere. */
const TAKEN_AS_TRUE =
  /\b(?:not|never) (?:(?:really|even|actually|fully|ever|quite) )?(?:know|knew|known|realised?|realized?|noticed?|understand|understood|forget|forgot|forgotten|get (?:why|how|what)|see (?:why|how))\b(?! (?:if|whether)\b)(?= (?:why|how|what|that|when|where|(?:EX|USER|BOTH|OTHER)S? \w))/g

const DENIAL =
  /\b(?:not|never|no|nobody|noone|none|neither|nor|without|nothing|nowt|hardly|barely|scarcely|zero|nope|nah|refused|refuses|denied|dry|nil)\b/

/** Whether the stretch denies what stands in it. */
export function denies(plain: string): boolean {
  const cleared = plain.replace(IDIOMS, masked).replace(TAKEN_AS_TRUE, masked)
  return DENIAL.test(cleared)
}

function masked(words: string): string {
  return "=".repeat(words.length)
}

/** Whether what starts at `from` in the clause is denied by words before it, or by the match itself. */
export function deniedAt(plain: string, from: number, to: number): boolean {
  return denies(plain.slice(Math.max(0, from - 60), to))
}
