/**
 * What the learned layer reads: an account cut into units of one sentence, or of a part of a long one, each as a row of words of
 * the role line with marks for what a word alone does not show: whose words they are, whether they are real, and of which talk.
 *
 *     "She said 'I'm so sorry', maybe."   ->   X said [ex] X be sorry [told] , maybe .
 */
import type { AccountText } from "../../text/clause.ts"
import { type RoleLine, roleLineOf } from "../account/role-line.ts"

export interface UnitWord {
  readonly word: string
  /** Place of its clause in the account. */
  readonly clause: number
  /** Place in `AccountText.plain`; both the same for a mark that no word stands for. */
  readonly plainStart: number
  readonly plainEnd: number
}

export interface Unit {
  readonly words: readonly UnitWord[]
  /** Clauses `[from, to)` of the account. */
  readonly from: number
  readonly to: number
}

/** A sentence longer than this is cut where a clause ends. */
const LONGEST = 32

export function readUnits(account: AccountText): readonly Unit[] {
  const line = roleLineOf(account)
  const units: Unit[] = []
  for (const [from, to] of stretches(account, line)) units.push({ words: wordsOf(account, line, from, to), from, to })
  return units.filter(({ words }) => words.length > 0)
}

/** Runs of clauses that make up the units. */
function stretches(account: AccountText, line: RoleLine): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const counts = countWords(account, line)
  let [from, length] = [0, 0]
  for (const { index, sentence } of account.clauses) {
    const count = counts[index] ?? 0
    const next = index > from && (sentence !== account.clauses[index - 1]?.sentence || length + count > LONGEST)
    if (next) {
      found.push([from, index])
      from = index
      length = 0
    }
    length += count
  }
  if (account.clauses.length > from) found.push([from, account.clauses.length])
  return found
}

function countWords(account: AccountText, { words }: RoleLine): readonly number[] {
  let at = 0
  return account.clauses.map(({ plainStart, plainEnd }) => {
    while ((words[at]?.plainStart ?? Infinity) < plainStart) at++
    const first = at
    while ((words[at]?.plainStart ?? Infinity) < plainEnd) at++
    return at - first
  })
}

function wordsOf(account: AccountText, role: RoleLine, from: number, to: number): readonly UnitWord[] {
  const [first, last] = [account.clauses[from], account.clauses[to - 1]]
  if (first === undefined || last === undefined) return []
  const end = account.clauses[to]?.plainStart ?? account.plain.length
  const words: UnitWord[] = []
  let clause = from
  for (const { at, plainStart, plainEnd } of role.words) {
    if (plainStart < first.plainStart || plainStart >= end) continue
    while (clause + 1 < to && (account.clauses[clause + 1]?.plainStart ?? Infinity) <= plainStart) clause++
    words.push({ word: wordAt(role, at), clause, plainStart, plainEnd })
  }
  return words
}

function wordAt({ line }: RoleLine, at: number): string {
  const word = line.slice(at, line.indexOf(" ", at))
  return /^\d+$/.test(word) && word.length > 2 ? "[number]" : word
}
