/**
 * A small notation for phrases over `AccountText.plain`, so that tables hold slots and word classes and not strings.
 *   a space      one space, with commas, colons or quotation marks between the words allowed
 *   ` // `       also across the end of a sentence
 *   `{name}`     a class of words from the table, such as {cry} or {adv}
 * All else is a regular expression. A phrase begins and ends at whole words.
 */
import { type AccountText, type Clause, spanOfPlain } from "./clause.ts"
import { matchesOf } from "./matches.ts"

export type WordClasses = Readonly<Record<string, string>>

export interface Found {
  readonly clause: Clause
  /** Place in `AccountText.plain`. */
  readonly from: number
  readonly to: number
  /** Place in the text as typed. */
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string>>
}

/** Classes that every table may use. */
export const COMMON_CLASSES: WordClasses = {
  /** Up to three small words that change nothing. */
  adv: "(?:(?:just|really|so|still|also|actually|literally|even|only|always|then|honestly|truly|both|all|kind of|sort of|a bit|very|quite|totally|completely|finally|suddenly|again|now|already|basically|apparently|clearly|fully|proper|properly) ){0,3}",
  be: "(?:is|was|'s|are|were|am|'re|be|been|being)",
  have: "(?:has|had|have|'s|'ve|'d)",
  not: "(?:not|never)",
  month:
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)",
  number:
    "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|half a|a couple of|couple of|a few|few|several)",
}

const GAP = "(?: [,:~])* "
const WIDE_GAP = "(?: [.?,:~])* "

export function phrase(source: string, classes: WordClasses = {}): RegExp {
  const body = fill(source, { ...COMMON_CLASSES, ...classes }, 0)
  const spaced = body
    .split(" // ")
    .map((part) => part.replaceAll(" ", GAP))
    .join(WIDE_GAP)
  return new RegExp(`(?<![^ ])(?:${spaced})(?![^ ])`, "g")
}

function fill(source: string, table: WordClasses, depth: number): string {
  if (depth > 6) throw new RangeError("Cannot read a phrase: need classes that end, got classes in a circle")
  return source.replace(/\{([a-zA-Z]\w*)\}/g, (_, name: string) => {
    const words = table[name]
    if (words === undefined) throw new RangeError("Cannot read a phrase: need a class of the table, got an unknown one")
    return fill(words, table, depth + 1)
  })
}

/** Every place where the phrase stands, in order, with the clause in which it begins. */
export function findPhrase(account: AccountText, pattern: RegExp): readonly Found[] {
  const found: Found[] = []
  for (const match of matchesOf(account.plain, pattern)) {
    const from = match.index
    const to = from + match[0].length
    const clause = clauseAt(account, from)
    if (clause === null) continue
    found.push({ clause, from, to, ...spanOfPlain(account, from, to), groups: match.groups ?? {} })
  }
  return found
}

export function findAnyPhrase(account: AccountText, patterns: readonly RegExp[]): readonly Found[] {
  return patterns.flatMap((pattern) => findPhrase(account, pattern)).sort((a, b) => a.from - b.from)
}

/** The clause that holds a place of `plain`, or that comes next. Found by halving. */
export function clauseAt(account: AccountText, place: number): Clause | null {
  let [low, high] = [0, account.clauses.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((account.clauses[middle]?.plainEnd ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return account.clauses[low] ?? null
}
