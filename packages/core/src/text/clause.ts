/**
 * The parts of an account as the recognisers see them: sentences are cut into clauses, and each clause says whose act it
 * is, whether it is denied, whether it is real, and in which talk. `clauses.ts` makes them.
 */
import type { Span } from "../model/evidence.ts"
import type { Who } from "../model/cue.ts"

export interface Token extends Span {
  /** Lower case, typographic apostrophes made plain, common misspellings of function words mended ("didnt" -> "didn't"). */
  readonly word: string
}

/** Real, or one of the ways in which words speak of what did not happen. */
export type Reality = "real" | "condition" | "question" | "wish" | "plan" | "dream" | "fiction"

export type When = "latest" | "earlier" | "general"

export interface Clause extends Span {
  /** Place in `AccountText.clauses`. */
  readonly index: number
  /** Place of its sentence, from 0, and of its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /**
   * The clause made plain for matching: lower case, contractions opened ("didn't" -> "did not", "I'm" -> "USER am"), and
   * every person told by role: EX, USER, BOTH, OTHER; theirs is EXS, USERS, BOTHS, OTHERS; "himself" is EXSELF. A subject
   * that is left out is put in. Marks stand as words of their own. It is `AccountText.plain` from `plainStart`.
   */
  readonly plain: string
  readonly plainStart: number
  readonly plainEnd: number
  /** Who acts, feels or speaks in this clause. In the other one's reported words, "I" is the other one. */
  readonly subject: Who
  /** Whose words these are, where the clause is quoted or reported speech; null where the user tells. */
  readonly saidBy: Who | null
  /** Between quotation marks. */
  readonly quoted: boolean
  /** Denied in words: "never said sorry", "without a tear". */
  readonly negated: boolean
  readonly reality: Reality
  readonly when: When
}

/** One account, taken apart. */
export interface AccountText {
  readonly text: string
  readonly clauses: readonly Clause[]
  /** All clauses made plain, with one space between words and marks as words: see `Clause.plain`. */
  readonly plain: string
  /** For every place in `plain` that starts or ends a word, where that is in `text`. Use `spanOfPlain`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Where a stretch of `plain` lies in the text as typed. Words that were put in have no width. */
export function spanOfPlain(account: AccountText, from: number, to: number): Span {
  const start = account.starts[from] ?? 0
  const end = account.ends[Math.max(from, to - 1)] ?? account.text.length
  return { start, end: Math.max(start, end) }
}

/** The clauses of so many sentences before and after this one's, found by walking from it. */
export function clausesAround(account: AccountText, clause: Clause, sentences: number): readonly Clause[] {
  let [from, to] = [clause.index, clause.index + 1]
  while (clause.sentence - (account.clauses[from - 1]?.sentence ?? -9) <= sentences && from > 0) from--
  while ((account.clauses[to]?.sentence ?? Number.POSITIVE_INFINITY) - clause.sentence <= sentences) to++
  return account.clauses.slice(from, to)
}

/** The plain words of the clause's whole sentence, without marks. */
export function sentenceOf(account: AccountText, clause: Clause): string {
  return clausesAround(account, clause, 0)
    .map((one) => one.plain)
    .join(" ")
}
