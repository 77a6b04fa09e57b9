/**
 * A recogniser from a table of phrases (`phrase-table.ts`). Words settle a fact where they are real, nobody denies them,
 * and they are in the right mouth: "told" in the user's telling or the ex's, "spoken" in the ex's alone. What a third
 * person reports counts only where the table allows it.
 */
import type { FactId } from "../../model/fact.ts"
import type { Clause, Reality } from "../../text/clause.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import { compilePattern, wakeOfPattern } from "./phrase-pattern.ts"
import type { PhraseTable } from "./phrase-table.ts"
import { type Allowed, frameIsTold, isOnlyAsked, isSpokenByEx, isTold } from "./phrase-voice.ts"
import { type LineWords, type Wake, lineWords, wakes } from "./phrase-wake.ts"
import { type RoleLine, clausesOfLine, roleLineOf, spanOfLine } from "./role-line.ts"
import { firstMatch, matchesOf } from "../../text/matches.ts"
import { type Doubt, doubtOf } from "./told-doubt.ts"

interface Pattern {
  /** Made when it is first woken: most patterns sleep through a process. */
  readonly search: () => RegExp
  readonly wake: Wake
}

interface Compiled extends Allowed {
  readonly fact: FactId
  readonly told: readonly Pattern[]
  readonly spoken: readonly Pattern[]
  readonly mine: readonly Pattern[]
  readonly together: readonly (readonly Pattern[])[]
  readonly hinted: readonly Pattern[]
  readonly denied: readonly Pattern[]
  readonly except: readonly Pattern[]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

type Way = "told" | "spoken" | "mine" | "hinted" | "denied"

export function phraseFact(table: PhraseTable): AccountRecogniser {
  let compiled: Compiled | null = null
  return ({ account }) => {
    compiled ??= compileTable(table)
    return findInLine(compiled, roleLineOf(account))
  }
}

function compileTable(table: PhraseTable): Compiled {
  return {
    fact: table.fact,
    told: compileAll(table.told),
    spoken: compileAll(table.spoken),
    mine: compileAll(table.mine),
    together: (table.together ?? []).map(compileAll),
    hinted: compileAll(table.hinted),
    denied: compileAll(table.denied),
    except: compileAll(table.except),
    realities: new Set<Reality>(["real", ...(table.realities ?? [])]),
    hearsay: table.hearsay === true,
  }
}

function compileAll(patterns: readonly string[] = []): readonly Pattern[] {
  return patterns.map((pattern) => {
    let search: RegExp | null = null
    return { search: () => (search ??= compilePattern(pattern)), wake: wakeOfPattern(pattern) }
  })
}

function findInLine(table: Compiled, line: RoleLine): readonly FoundFact[] {
  const denied = stretches(line, table.denied)
  const except = stretches(line, table.except)
  const free = (found: Stretch): boolean => ![...except, ...denied].some((other) => overlap(found, other))
  const found: FoundFact[] = []
  for (const way of ["told", "spoken", "mine", "hinted"] as const)
    for (const stretch of stretches(line, table[way]).filter(free)) {
      const fact = judge(table, line, stretch, way)
      if (fact !== null) found.push(fact)
    }
  for (const stretch of sentenceStretches(line, table.together).filter(free)) {
    const fact = judge(table, line, stretch, "told")
    if (fact !== null) found.push(fact)
  }
  const against = denied.flatMap((stretch) => judge(table, line, stretch, "denied") ?? [])
  return [...withoutPutRight(found, against, line.account.text), ...against]
}

/** "He said he has cancer. … No cancer.": what is denied in a later sentence is put right; doubt enough to ask. */
function withoutPutRight(
  found: readonly FoundFact[],
  against: readonly FoundFact[],
  text: string,
): readonly FoundFact[] {
  const lastTold = Math.max(...found.filter(({ value }) => value).map(({ end }) => end))
  const isPutRight = against.some(({ start }) => start > lastTold && /[.?!\n]/.test(text.slice(lastTold, start)))
  return isPutRight ? found.filter(({ value }) => !value) : found
}

function stretches(role: RoleLine, patterns: readonly Pattern[]): readonly Stretch[] {
  const words = wordsOf(role)
  return patterns.flatMap(({ search, wake }) =>
    wakes(wake, words)
      ? matchesOf(role.line, search()).map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
      : [],
  )
}

const lines = new WeakMap<RoleLine, LineWords>()

function wordsOf(role: RoleLine): LineWords {
  const known = lines.get(role)
  if (known !== undefined) return known
  const made = lineWords(role.line)
  lines.set(role, made)
  return made
}

/** Longest stretch of a row, in characters of the line: beyond some fifteen words a run-on sentence speaks of something else. */
const NEAR = 80

/** For each row that one sentence holds as a whole: from the first of its finds to the last. */
function sentenceStretches(role: RoleLine, all: readonly (readonly Pattern[])[]): readonly Stretch[] {
  const { line } = role
  const rows = all.filter((row) => row.every(({ wake }) => wakes(wake, wordsOf(role))))
  if (rows.length === 0) return []
  const found: Stretch[] = []
  for (const sentence of line.matchAll(/[^.?!]+/g))
    for (const row of rows) {
      const finds = row.map(({ search }) => firstMatch(sentence[0], search()))
      if (finds.includes(null)) continue
      const starts = finds.map((find) => find?.index ?? 0)
      const ends = finds.map((find) => (find?.index ?? 0) + (find?.[0].length ?? 0))
      const [from, to] = [Math.min(...starts), Math.max(...ends)]
      if (to - from <= NEAR) found.push({ from: sentence.index + from, to: sentence.index + to })
    }
  return found
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to
}

function judge(table: Compiled, line: RoleLine, stretch: Stretch, way: Way): FoundFact | null {
  const clauses = clausesOfLine(line, stretch.from, stretch.to)
  const first = clauses[0]
  if (first === undefined || !clauses.every((clause) => isTold(table, clause))) return null
  if (!frameIsTold(table, line, first)) return null
  if (way !== "mine" && isOnlyAsked(line, stretch.from)) return null
  if (way === "spoken" && !isSpokenByEx(line, first)) return null
  if (way === "mine" && first.saidBy !== "user") return null
  const doubt = way === "denied" ? null : doubtIn(table, line, stretch)
  if (doubt === "asked") return null
  const denial = way !== "denied" && (doubt === "denied" || deniedBefore(line, first, stretch))
  if (denial && way === "hinted") return null
  return {
    fact: table.fact,
    value: way !== "denied" && !denial,
    when: (clauses.at(-1) ?? first).when,
    certainty: way === "hinted" || (doubt === "believed" && !denial) ? "unsure" : "clear",
    ...spanOfLine(line, stretch.from, stretch.to),
  }
}

/** What is a fact as a question, too, is not undone by being asked. */
function doubtIn(table: Compiled, line: RoleLine, { from, to }: Stretch): Doubt | null {
  const doubt = doubtOf(line, from, to, table.fact.startsWith("user_"))
  return doubt === "asked" && table.realities.has("question") ? null : doubt
}

const DENIAL =
  / (?:(?:not|never|no|nobody|none|neither|nor|without|hardly|barely|nothing|instead of|rather than|anything but|far from) (?:[^ ]+ ){0,4}|(?:refuse|refused|refuses|failed|fails|forgot|too proud|too stubborn|not man enough|bring X-self) to (?:[^ ]+ ){0,2}|stopped short of (?:[^ ]+ ){0,2})$/

/** "I don't think | he is sorry", "it's not like | he rings". */
const GOVERNS_NOT =
  /\b(?:not (?:think|believe|say|saying|reckon|that|like|as if|as though|a case of)|doubt|no way|never (?:said|told USER|says)|no chance|pretend\w*)(?: that)?$/

/** "She never said | she loves me": a denying word shortly before, in the clause or in the frame of the speech. */
function deniedBefore({ account, line, words }: RoleLine, first: Clause, stretch: Stretch): boolean {
  const before = account.clauses[first.index - 1]
  if (before?.sentence === first.sentence && before.saidBy === null && GOVERNS_NOT.test(before.plain)) return true
  const frame = first.saidBy === "ex" ? before : undefined
  const frameStart = frame?.saidBy === null && frame.sentence === first.sentence ? frame.plainStart : first.plainStart
  const start = words.find(({ plainStart }) => plainStart >= frameStart)?.at ?? stretch.from
  return DENIAL.test(` ${line.slice(Math.min(start, stretch.from), stretch.from)}`)
}
