/**
 * A recogniser from a table of phrases (`phrase-table.ts`). Words settle a fact where they are real, nobody denies them,
 * and they are in the right mouth: "told" in the user's telling or the ex's, "spoken" in the ex's alone. What a third
 * person reports counts only where the table allows it.
 */
import type { FactId } from "../../model/fact.ts"
import type { Clause, Reality } from "../../text/clause.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import { compilePattern } from "./phrase-pattern.ts"
import type { PhraseTable } from "./phrase-table.ts"
import { type RoleLine, clausesOfLine, roleLineOf, spanOfLine } from "./role-line.ts"

interface Compiled {
  readonly fact: FactId
  readonly told: readonly RegExp[]
  readonly spoken: readonly RegExp[]
  readonly mine: readonly RegExp[]
  readonly hinted: readonly RegExp[]
  readonly denied: readonly RegExp[]
  readonly except: readonly RegExp[]
  readonly realities: ReadonlySet<Reality>
  readonly hearsay: boolean
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
    hinted: compileAll(table.hinted),
    denied: compileAll(table.denied),
    except: compileAll(table.except),
    realities: new Set<Reality>(["real", ...(table.realities ?? [])]),
    hearsay: table.hearsay === true,
  }
}

function compileAll(patterns: readonly string[] = []): readonly RegExp[] {
  return patterns.map(compilePattern)
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
  for (const stretch of denied) {
    const fact = judge(table, line, stretch, "denied")
    if (fact !== null) found.push(fact)
  }
  return found
}

function stretches({ line }: RoleLine, patterns: readonly RegExp[]): readonly Stretch[] {
  return patterns.flatMap((pattern) =>
    Array.from(line.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length })),
  )
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to
}

function judge(table: Compiled, line: RoleLine, stretch: Stretch, way: Way): FoundFact | null {
  const clauses = clausesOfLine(line, stretch.from, stretch.to)
  const first = clauses[0]
  if (first === undefined || !clauses.every((clause) => isTold(table, clause))) return null
  if (!frameIsTold(table, line, first)) return null
  if (way === "spoken" && !isSpokenByEx(line, first)) return null
  if (way === "mine" && first.saidBy !== "user") return null
  const denial = way !== "denied" && deniedBefore(line, first, stretch)
  if (denial && way === "hinted") return null
  return {
    fact: table.fact,
    value: way !== "denied" && !denial,
    when: (clauses.at(-1) ?? first).when,
    certainty: way === "hinted" ? "unsure" : "clear",
    ...spanOfLine(line, stretch.from, stretch.to),
  }
}

/** Real enough, and not told by or of third persons. */
function isTold(table: Compiled, clause: Clause): boolean {
  if (!table.realities.has(clause.reality)) return false
  if (clause.reality === "question" && clause.saidBy === null) return false
  return table.hearsay || clause.saidBy !== "other"
}

/** "I wish he had said | he is sorry": what brings the words in must be told as real, too. */
function frameIsTold(table: Compiled, { account }: RoleLine, clause: Clause): boolean {
  if (clause.quoted) return true
  const before = account.clauses[clause.index - 1]
  if (clause.saidBy === null)
    return before?.sentence !== clause.sentence || !OPENS.test(before.plain) || isTold(table, before)
  let at = clause.index
  while (at > 0 && account.clauses[at]?.saidBy !== null) at--
  const frame = account.clauses[at]
  return frame === undefined || frame.sentence !== clause.sentence || isTold(table, frame)
}

const OPENS = / (?:said|say|told|tell|texted|written|wrote|admitted)(?: USER)?(?: that)?$/

/** In the ex's mouth, or in a sentence that says so somewhere ("he feels rotten about it, he says"). */
function isSpokenByEx({ account }: RoleLine, clause: Clause): boolean {
  if (clause.saidBy !== null) return clause.saidBy === "ex" || (clause.saidBy === "unknown" && clause.quoted)
  if (speaksToUser(clause) && !account.clauses.some(isLetter)) return true
  return account.clauses
    .slice(Math.max(0, clause.index - 6), clause.index + 5)
    .some((near) => near.sentence === clause.sentence && (near.saidBy === "ex" || EX_SAYS.test(near.plain)))
}

/** "Are you eating": the user, who tells it to nobody in particular, would hardly say "you". */
function speaksToUser({ tokens }: Clause): boolean {
  const words = tokens.map(({ word }) => word)
  return (
    words.some((word) => YOU.test(word)) && !words.some((word) => ME.test(word)) && !TO_READER.test(words.join(" "))
  )
}

/** "I miss you": an account that is written to the ex. */
function isLetter({ saidBy, tokens }: Clause): boolean {
  const words = tokens.map(({ word }) => word)
  const both = words.some((word) => YOU.test(word)) && words.some((word) => ME.test(word))
  return saidBy === null && both && !TO_READER.test(words.join(" "))
}

const YOU = /^(?:you|u|your|ur|yours|yourself)(?:'|$)|^you(?:re|ve|ll|d)$/
const ME = /^(?:i|me|my|mine|im|ive|id)(?:'|$)/
const TO_READER =
  /\b(?:you know|you see|you could|you can|mind you|tell you|thank you|you'd think|you never|if you ask|you get)\b/

const EX_SAYS =
  /\bEX (?:just |even |still |also |then |only |kept |keeps |was |is |been )*(?:said|says|say|saying|told|tells|telling|goes|admitted|admits|reckons|reckoned|swore|swears|wrote|writes|texted|texts|whispered|mumbled|confessed|insisted|explained|repeated|on and on|going on|went on|kept on|announced|shouted|screamed|yelled)\b/

const DENIAL = / (?:not|never|no|nobody|none|neither|nor|without|hardly|barely|nothing) (?:[^ ]+ ){0,4}$/

/** "She never said | she loves me": a denying word shortly before, in the clause or in the frame of the speech. */
function deniedBefore({ account, line, words }: RoleLine, first: Clause, stretch: Stretch): boolean {
  const frame = first.saidBy === "ex" ? account.clauses[first.index - 1] : undefined
  const frameStart = frame?.saidBy === null && frame.sentence === first.sentence ? frame.plainStart : first.plainStart
  const start = words.find(({ plainStart }) => plainStart >= frameStart)?.at ?? stretch.from
  return DENIAL.test(` ${line.slice(Math.min(start, stretch.from), stretch.from)}`)
}
