/**
 * Every mention of tears in an account: who shed them, in which talk, whether it is denied, and whether it was in the talk at
 * all. All facts of frequency and timing rest on this list. Tears of laughter, of films, dreams and what-ifs are not in it.
 */
import type { Who } from "../../model/cue.ts"
import { type AccountText, type Clause, type When, clausesAround } from "../../text/clause.ts"
import { deniedAt } from "../../text/negation.ts"
import { BODY_NOUNS, OTHER_NOUNS } from "../../text/people.ts"
import { type Found, clauseAt, findAnyPhrase } from "../../text/phrases.ts"
import { ABSENT_TEARS, CLEAR_TEARS, NO_TEARS, UNSURE_TEARS } from "./tear-words.ts"

export interface Tears {
  readonly who: "ex" | "user" | "both" | "other"
  readonly certainty: "clear" | "unsure"
  readonly denied: boolean
  readonly when: When
  /** `talk`: shed while the two talked; `elsewhere`: before, after, alone or with others, or a habit. */
  readonly where: "talk" | "elsewhere"
  /** Told by the ex or another person, not seen or heard by the user. */
  readonly reported: "ex" | "other" | null
  readonly clause: Clause
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const REAL: ReadonlySet<string> = new Set(["real", "plan"])

/** More mentions than any account has; they bound the work on a text made to be slow. */
const MOST_MENTIONS = 300

export function findTears(account: AccountText): readonly Tears[] {
  const taken = new Uint8Array(account.plain.length + 1)
  for (const bar of findAnyPhrase(account, NO_TEARS)) taken.fill(1, bar.from, bar.to)
  const list = [
    ...readAll(account, ABSENT_TEARS, "clear", true, taken),
    ...readAll(account, CLEAR_TEARS, "clear", false, taken),
    ...readAll(account, UNSURE_TEARS, "unsure", false, taken),
  ]
  const sure = addUp(list.toSorted((a, b) => a.from - b.from).slice(0, MOST_MENTIONS))
  return [...sure, ...alsoCried(account, sure)].sort((a, b) => a.from - b.from)
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
  const who =
    ownerIn(inside) ??
    (isPutIn(account, clause) && startsAlone(clause) ? null : crierBefore(before)) ??
    crierAfter(account, found) ??
    crierOf(clause, account)
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

/** "Never shed a tear | when we split": the talk is named after the comma or the joining word. */
function whenDenied(account: AccountText, clause: Clause): When {
  const next = account.clauses[clause.index + 1]
  const named =
    next?.sentence === clause.sentence && /^(?:when|until|at|in|during|through|not|till|before|over)\b/.test(next.plain)
  return named && next.when !== "latest" ? next.when : clause.when
}

const MODAL =
  /\b(?:would|'d|will|'ll|might|may|could|should|going to|about to|trying to|tried to|not to|to)(?: not| just| even| actually| ever| never| probably)*$/

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

export function sentenceOf(account: AccountText, clause: Clause): string {
  return clausesAround(account, clause, 0)
    .map((one) => one.plain)
    .join(" ")
}

function ownerIn(words: string): Tears["who"] | null {
  const match = /\b(EX|USER|BOTH|OTHER)S?\b/.exec(words)
  return match === null ? null : roleOf(match[1] ?? "")
}

/** "I mean", "I heard", "I saw water come out of": not the one who cries. */
const ASIDE =
  /^(?:mean|guess|think|hear|heard|see|saw|seen|know|swear|reckon|could|can|have|watched|notice|noticed|say|said|asked|ask)$/

/** The nearest person before the words: "I heard her crying", "made me cry", "his mum cried". */
function crierBefore(before: string): Tears["who"] | null {
  const words = before.split(" ").filter((word) => word !== "")
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ""
    if (/^(?:nobody|noone|neither|both)$/.test(word)) return "both"
    if (word === "USER" && ASIDE.test(words[at + 1] ?? "")) continue
    if (/^(?:EX|USER|BOTH|OTHER)$/.test(word))
      return words[at - 1] === "of" && /^(?:neither|both|two|none)$/.test(words[at - 2] ?? "") ? "both" : roleOf(word)
    if (OTHER_NOUNS.has(word) && !BODY_NOUNS.has(word)) return "other"
    const owner = /^(EX|USER|BOTH|OTHER)S$/.exec(word)
    if (owner !== null && BODY_NOUNS.has(words[at + 1] ?? "")) return roleOf(owner[1] ?? "")
  }
  return null
}

/** "not one tear from him", "tears down my face". */
function crierAfter(account: AccountText, found: Found): Tears["who"] | null {
  const match = /^ (?:(?:down|from|in|on|off|out of) )?(?:\w+ )?(EX|USER|BOTH|OTHER)S?\b/.exec(
    account.plain.slice(found.to, found.to + 30),
  )
  return match !== null ? roleOf(match[1] ?? "") : null
}

function crierOf(clause: Clause, account: AccountText): Tears["who"] | null {
  if (/^(?:and |but )*USER (?:mean|swear|guess|think|reckon)\b/.test(clause.plain)) return lastOfTwo(account, clause)
  const alone = startsAlone(clause) && (isPutIn(account, clause) || !/\b(?:EX|USER|BOTH|OTHER)\b/.test(clause.plain))
  if (clause.subject !== "unknown" && !alone) return clause.subject
  const before = account.clauses.slice(Math.max(0, clause.index - 3), clause.index).toReversed()
  if (clause.saidBy !== null) return clause.saidBy === "unknown" ? "ex" : clause.saidBy
  if (alone) return before[0]?.subject === "other" ? "other" : "ex"
  const near = before.find((one) => one.subject !== "unknown" && one.saidBy === null)
  return near === undefined || near.subject === "unknown" ? "ex" : near.subject
}

/** Of the two, who acted last before this clause. */
function lastOfTwo(account: AccountText, clause: Clause): Tears["who"] {
  const near = account.clauses
    .slice(Math.max(0, clause.index - 4), clause.index)
    .toReversed()
    .find((one) => one.saidBy === null && (one.subject === "ex" || one.subject === "user"))
  return near?.subject === "user" ? "user" : "ex"
}

/** "Floods." "Then tears": no subject of its own, after something that the user said or did. */
function startsAlone(clause: Clause): boolean {
  return ALONE.test(clause.plain)
}

const ALONE =
  /^(?:(?:and|then|cue|the|so|but|on|with|proper|real|actual|full|big|silent|like|ugly|more|again|just|it 's|it was|it is|there (?:come|came|were|was|are)|next|suddenly|EX|USER|comes?|came|that 's when|that was when|that is when|when|that 's) )*(?:tears|floods|waterworks|niagara|floodgates|sobs|sobbing|crying|wailing|bawling|weeping|sniffing|sniffling|water works|in floods|in bits|in tears)\b/

/** Whether the subject was put in, because the words have none. */
function isPutIn(account: AccountText, clause: Clause): boolean {
  const role = clause.plain.search(/\b(?:EX|USER|BOTH|OTHER)\b/)
  if (role < 0) return false
  const at = clause.plainStart + role
  return account.starts[at] === account.ends[at]
}

function roleOf(role: string): Tears["who"] {
  return role === "EX" ? "ex" : role === "USER" ? "user" : role === "BOTH" ? "both" : "other"
}

/** The quote begins where the person is named, if that is in the clause. */
function startOf(account: AccountText, clause: Clause, found: Found): number {
  const before = account.plain.slice(clause.plainStart, found.from)
  const match = /(?:EX|USER|BOTH|OTHER|nobody|neither)S?\b(?! 's \w+ \w+ \w+)[^.?]*$/.exec(before)
  if (match === null || match[0].split(" ").length > 9) return found.start
  return account.starts[clause.plainStart + match.index] ?? found.start
}

const ELSEWHERE =
  /\b(?:in bed|in the shower|(?:in|at) (?:the|EXS|USERS) (?:office|desk|loo|loos|toilet|toilets|bathroom|metro|tube|bus|train|pub|gym|aldi|shop|supermarket|classroom)|at work|at (?:EXS|USERS) desk|in (?:EXS|USERS) room|every night|all night|most nights|at night|to sleep|in maths|at school|all (?:day|weekend|week)|for (?:days|hours|two days|a week|weeks|three days)|when USER got (?:home|in|back)|once (?:EX|USER|the door)|(?:way|drive|walk|bus|train) home|after(?:wards?)?$|after EX (?:left|went)|the whole way home|in the (?:car|garage|parking garage|car park|parking lot|stairwell)|since then|ever since|in USERS car|on the (?:bus|tube|train|bathroom floor)|on USERS own|by USERSELF|alone|in private|at (?:EXS|USERS) (?:mum|mom|mother|sister|brother|friend|parents|mate)\b)/
/** Written while it happens. */
const NOW_CRYING =
  /\b(?:am|'m|is|'s|sitting|lie|lying) (?:\w+ ){0,4}(?:crying|sobbing|weeping|bawling|in tears|in bits|and weep|and cry)\b|\bcan not stop crying\b|\bright now\b|^(?:crying|sobbing|in tears)/
const HABIT =
  /\b(?:every (?:night|day|morning|evening)|all (?:night|day|week|weekend|month)|for (?:\w+ )?(?:days|weeks|hours on end|nights)|at work|at EXS desk|in EXS room|to sleep|most (?:days|nights)|since itself|in the shower|at (?:EXS|OTHERS) (?:mum|mom|mother|sister|brother|friend|parents|mate)\w*|these (?:days|weeks)|yesterday|this week|last night|these last)\b/
const REPORTER =
  /\b(?:told|says|said|tells|swears|reckons|saw|seen|heard from|hear from|messaged|texted|according to|apparently)\b/

function placeOf(
  account: AccountText,
  clause: Clause,
  found: Found,
  who: Tears["who"],
): Pick<Tears, "where" | "reported"> {
  const around = `${clause.plain} ${account.plain.slice(found.to, found.to + 60).split(/ [.?] /)[0] ?? ""}`
  const before = account.clauses
    .slice(Math.max(0, clause.index - 3), clause.index + 1)
    .filter((one) => one.sentence === clause.sentence)
  if (
    clause.saidBy === "other" ||
    (who === "ex" && before.some((one) => one.subject === "other" && one.saidBy === null && REPORTER.test(one.plain)))
  ) {
    return { where: "elsewhere", reported: "other" }
  }
  const reported = clause.saidBy === "ex" && who === "ex" ? "ex" : null
  if (reported === "ex" && NOW_CRYING.test(clause.plain)) return { where: "talk", reported }
  if (
    who === "ex" &&
    (HABIT.test(around) ||
      (clause.saidBy === "ex" &&
        !clause.quoted &&
        /\bEX (?:\w+ )?(?:cries|weeps|sobs|(?:'s|has|have|had) been (?:cry|weep|sobb)ing)\b/.test(clause.plain)))
  )
    return { where: "elsewhere", reported }
  if (who === "user" && /\bUSER (?:have|had) (?:\w+ )?(?:cried|been|wept|sobbed)\b/.test(clause.plain))
    return { where: "elsewhere", reported }
  if (who === "user" && ELSEWHERE.test(around)) return { where: "elsewhere", reported }
  return { where: "talk", reported }
}

const ALSO =
  /(?<![^ ])(?:(?:and |so |then |which )*(?:(?<too>EX|USER) (?:too|as well|also(?! \w+ed)|did too|did as well|went too|followed|joined in)|(?<self>EX|USER) (?:went|goes|started|starts|began|begins|was off|is off|was gone)(?: off)? (?:too|as well|EXSELF|USERSELF|again)|(?<start>EX) (?:also )?(?:started|began|went)(?: up)?(?: too| also| as well| again)?)|(?:that |it |which )?(?:made|makes) (?<worse>EX|USER) (?:\w+ ){0,2}worse|so did (?<did>EX|USER|BOTH))(?= [.,?~]| *$| and | then )/g

/** "Him too." "And then she started as well": tears told by pointing at those just told. */
function alsoCried(account: AccountText, list: readonly Tears[]): readonly Tears[] {
  const more: Tears[] = []
  for (const match of account.plain.matchAll(ALSO)) {
    const groups = match.groups ?? {}
    const role = groups["too"] ?? groups["self"] ?? groups["start"] ?? groups["did"] ?? groups["worse"] ?? ""
    const from = match.index
    const clause = clauseAt(account, from)
    if (clause === null || clause.saidBy !== null) continue
    const first = list.find(
      (tears) =>
        tears.to <= from &&
        (groups["self"] !== undefined || groups["start"] !== undefined
          ? from - tears.to < 400
          : from - tears.to < 90) &&
        (clause.sentence - tears.clause.sentence <= 1 || (match[0].endsWith("again") && tears.who === roleOf(role))) &&
        !tears.denied,
    )
    const who = roleOf(role)
    if (first === undefined || list.some((tears) => tears.from < from + match[0].length && from < tears.to)) continue
    if (
      first.who === who &&
      groups["start"] === undefined &&
      groups["self"] === undefined &&
      groups["worse"] === undefined
    )
      continue
    const to = from + match[0].length
    more.push({ ...first, who, clause, from, to, start: account.starts[from] ?? 0, end: account.ends[to - 1] ?? 0 })
  }
  return more
}

/** What the subject of a clause is, as one who can cry. */
export type Crier = Exclude<Who, "unknown">
