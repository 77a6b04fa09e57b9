/**
 * An account's plain line (`AccountText.plain`) made plainer still, so that a phrase table names each thing once:
 * "be", "have" and "do" stand for all their forms, words that colour and do not tell are left out, and the roles are
 * X (the ex), U (the user), W (both) and O (anybody else), with "X's" for what is theirs and "X-self".
 *
 *     "he said he was so so sorry for what he did to me"  ->  X said X be sorry for what X do to U
 */
import { type AccountText, type Clause, spanOfPlain } from "../../text/clause.ts"
import { easyToSearch } from "../../text/matches.ts"
import type { Span } from "../../model/evidence.ts"
import { FILLERS, FORMS, PARTICIPLES } from "./plain-forms.ts"

export interface RoleLine {
  readonly account: AccountText
  /** The words, each followed by one space. */
  readonly line: string
  /** For each word of `line`: where it begins there, and where it stands in `AccountText.plain`. */
  readonly words: readonly RoleWord[]
}

export interface RoleWord {
  readonly at: number
  readonly plainStart: number
  readonly plainEnd: number
}

const lines = new WeakMap<AccountText, RoleLine>()

/** The line of an account, made once for all recognisers. */
export function roleLineOf(account: AccountText): RoleLine {
  const known = lines.get(account)
  if (known !== undefined) return known
  const made = makeRoleLine(account)
  lines.set(account, made)
  return made
}

function makeRoleLine(account: AccountText): RoleLine {
  const words: RoleWord[] = []
  let line = ""
  for (const match of account.plain.matchAll(/[^ ]+/g)) {
    const form = formOf(match[0], account.plain.slice(match.index + match[0].length + 1))
    if (FILLERS.has(form)) continue
    words.push({ at: line.length, plainStart: match.index, plainEnd: match.index + match[0].length })
    line += `${form} `
  }
  return { account, line: easyToSearch(line), words }
}

/** "He 'd been" is "had", "she 's lost" is "has"; elsewhere "'d" is "would" and "'s" is "is". */
function formOf(word: string, after: string): string {
  if ((word === "'d" || word === "'s") && PERFECT.test(after)) return "have"
  return FORMS.get(word) ?? word
}

const PERFECT = new RegExp(
  `^(?:(?:not|never|already|just|also|always|only|even|since|really|both) )?(?:${PARTICIPLES.join("|")})(?: |$)`,
)

/** @returns the stretch of the text as typed, for `[from, to)` of the line */
export function spanOfLine({ account, words }: RoleLine, from: number, to: number): Span {
  const first = words[wordAt(words, from)]
  const last = words[wordAt(words, Math.max(from, to - 1))]
  return first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : spanOfPlain(account, first.plainStart, last.plainEnd)
}

/** @returns the clauses that `[from, to)` of the line touches, in order */
export function clausesOfLine({ account, words }: RoleLine, from: number, to: number): readonly Clause[] {
  const first = words[wordAt(words, from)]
  const last = words[wordAt(words, Math.max(from, to - 1))]
  if (first === undefined || last === undefined) return []
  return account.clauses.filter(({ plainStart, plainEnd }) => plainStart < last.plainEnd && plainEnd > first.plainStart)
}

/** Place of the word that covers a place in the line. */
function wordAt(words: readonly RoleWord[], at: number): number {
  let [low, high] = [0, words.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((words[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
