/**
 * Every mention of tears in an account: who shed them, in which talk, whether it is denied, and whether it was in the talk at
 * all. All facts of frequency and timing rest on this list. Tears of laughter, of films, dreams and what-ifs are not in it.
 */
import { type AccountText, type Clause, type When, sentenceOf } from "../../text/clause.ts"
import { deniedAt } from "../../text/negation.ts"
import { type Found, findAnyPhrase } from "../../text/phrases.ts"
import { crierOfMention } from "./crier.ts"
import { MOST_MENTIONS, type Tears } from "./tears-mention.ts"
import { placeOf } from "./tears-place.ts"
import { alsoCried, didNot, didToo } from "./tears-pointed-at.ts"
import { ABSENT_TEARS, CLEAR_TEARS, NO_TEARS, UNSURE_TEARS } from "./tear-words.ts"

const REAL: ReadonlySet<string> = new Set(["real", "plan"])

export function findTears(account: AccountText): readonly Tears[] {
  const taken = new Uint8Array(account.plain.length + 1)
  for (const bar of findAnyPhrase(account, NO_TEARS)) taken.fill(1, bar.from, bar.to)
  const list = [
    ...readAll(account, ABSENT_TEARS, "clear", true, taken),
    ...readAll(account, CLEAR_TEARS, "clear", false, taken),
    ...readAll(account, UNSURE_TEARS, "unsure", false, taken),
  ]
  const sure = addUp(list.toSorted((a, b) => a.from - b.from).slice(0, MOST_MENTIONS))
  return [...sure, ...alsoCried(account, sure), ...didNot(account, sure), ...didToo(account, sure)].sort(
    (a, b) => a.from - b.from,
  )
}

/** Each stretch of words is one mention: what an earlier table took, a later one does not take again. */
function readAll(
  account: AccountText,
  patterns: readonly RegExp[],
  certainty: Tears["certainty"],
  absent: boolean,
  taken: Uint8Array,
): readonly Tears[] {
  return findAnyPhrase(account, patterns).flatMap((found) => {
    if (taken.subarray(found.from, found.to).includes(1)) return []
    const tears = readTears(account, found, certainty, absent)
    if (tears === null) return []
    taken.fill(1, found.from, found.to)
    return [tears]
  })
}

const LOST_IT = /\b(?:lost|lose|loses|losing) it\b/

/** A voice that breaks may be no tears; a voice that breaks and glasses that come off are. */
function addUp(list: readonly Tears[]): readonly Tears[] {
  return list.map((one, at) => {
    if (one.certainty === "clear" || one.denied || one.who === "other") return one
    if (
      LOST_IT.test(one.clause.plain) &&
      list.some(
        (other) =>
          other !== one &&
          other.certainty === "clear" &&
          other.who === one.who &&
          !other.denied &&
          Math.abs(other.clause.sentence - one.clause.sentence) <= 3,
      )
    ) {
      return { ...one, certainty: "clear" as const }
    }
    if (one.who !== "ex") return one
    const next = list[at + 1]
    const joined =
      next?.certainty === "unsure" &&
      next.who === "ex" &&
      !next.denied &&
      next.clause.sentence - one.clause.sentence <= 1
    return joined && next.from - one.to < 110 ? { ...one, certainty: "clear" as const, end: next.end } : one
  })
}

function readTears(account: AccountText, found: Found, certainty: Tears["certainty"], absent: boolean): Tears | null {
  const { clause } = found
  if (isUnreal(account, clause)) return null
  const before = clause.plain.slice(0, found.from - clause.plainStart)
  const inside = account.plain.slice(found.from, found.to)
  if (isOnlyPossible(account, clause, before, inside)) return null
  const nobody =
    absent &&
    !/\b(?:nobody|noone|no one|neither|none)\b/.test(inside) &&
    !/\b(?:EX|USER|BOTH|OTHER)S?\b/.test(`${clause.plain} ${account.plain.slice(found.to, found.to + 24)}`)
  const who = nobody ? "ex" : crierOfMention(account, found)
  if (who === null) return null
  const denied =
    absent ||
    isDoubted(account, clause) ||
    deniedAt(clause.plain, before.length, before.length + (/^(?:could|can) not hold/.test(inside) ? 0 : inside.length))
  const place = placeOf(account, clause, found, who)
  return {
    who,
    certainty,
    denied,
    when: denied ? whenDenied(account, clause) : clause.when,
    ...place,
    clause,
    from: found.from,
    to: found.to,
    start: startOf(account, clause, found),
    end: found.end,
  }
}

/** "I've never known him cry": of all the time before. */
const NEVER_BEFORE = /\b(?:never|not once|not ever) (?:\w+ ){0,3}(?:seen|known|heard|saw|watched|witnessed) /

/** "Never shed a tear | when we split": the talk is named after the comma or the joining word. */
function whenDenied(account: AccountText, clause: Clause): When {
  if (NEVER_BEFORE.test(clause.plain)) return "general"
  const next = account.clauses[clause.index + 1]
  const named =
    next?.sentence === clause.sentence && /^(?:when|until|at|in|during|through|not|till|before|over)\b/.test(next.plain)
  return named && next.when !== "latest" ? next.when : clause.when
}

const MODAL =
  /(?:^|\s)(?:would|'d|will|'ll|might|may|could|should|going to|about to|trying to|tried to|not to|to)(?: not| just| even| actually| ever| never| probably)*$/

/** "I thought I'd cry", "a crying person": what might have been, or no act of the two. */
function isOnlyPossible(account: AccountText, clause: Clause, before: string, inside: string): boolean {
  if (
    /\b(?:a|an|any)$/.test(before.trimEnd()) &&
    /^(?:crying|sobbing|weeping)$/.test(inside) &&
    !/\b(?:crying|sobbing|weeping) (?:mess|wreck|heap)/.test(clause.plain)
  )
    return true
  if (
    !/^(?:cry|weep|sob|bawl|tear|well|break|lose|shed)\b/.test(inside) ||
    !MODAL.test(before.trimEnd()) ||
    /\b(?:start\w*|began|begin\w*|have|had) to$/.test(before.trimEnd())
  )
    return false
  return !/\b(?:every|whenever|always|each)\b/.test(sentenceOf(account, clause))
}

/** "I don't think he cried." */
function isDoubted(account: AccountText, clause: Clause): boolean {
  const last = account.clauses[clause.index - 1]
  if (last === undefined || last.sentence !== clause.sentence) return false
  return /\bUSER (?:do not think|do not believe|doubt|did not think|not think)(?: that)?$/.test(last.plain)
}

/** The words of the user to the ex ("don't cry") and all that did not happen are no tears. */
function isUnreal(account: AccountText, clause: Clause): boolean {
  if (!REAL.has(clause.reality)) return true
  if (clause.saidBy === "user" && clause.subject !== "user") return true
  if (
    /\b(?:film|movie|netflix|strictly|episode|tv show|bake off|the book|marriage story)\b/.test(
      sentenceOf(account, clause),
    )
  )
    return true
  return /^(?:and |but )*(?:if|unless|as if|as though|do not|please do not|(?:EX |USER )?told (?:EX|USER|USERSELF) (?:do not|not))\b/.test(
    clause.plain,
  )
}

/** The quote begins where the person is named, if that is in the clause. */
function startOf(account: AccountText, clause: Clause, found: Found): number {
  const before = account.plain.slice(clause.plainStart, found.from)
  const match = /(?:EX|USER|BOTH|OTHER|nobody|neither)S?\b(?! 's \w+ \w+ \w+)[^.?]*$/.exec(before)
  if (match === null || match[0].split(" ").length > 9) return found.start
  return account.starts[clause.plainStart + match.index] ?? found.start
}
