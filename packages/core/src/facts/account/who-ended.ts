/** Who ended it, for the last ending told: the ex, the user, or both. "We broke up" says none of them. */
import type { EndedBy } from "../../model/fact.ts"
import { type AccountText, type Clause, type When, clausesAround } from "../../text/clause.ts"
import { deniedAt } from "../../text/negation.ts"
import { type Found, clauseAt, findPhrase, phrase } from "../../text/phrases.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import { doubtAt } from "./told-doubt.ts"
import {
  BARE_LEAVING,
  ENDING_ACTS,
  ENDING_IDEAS,
  ENDING_TURNS,
  ENDING_WORDS,
  FINAL_WORDS,
  MUTUAL_WORDS,
  ONE_WHO_LEFT,
  OWN_DECISION,
  SENDING_AWAY,
  TAKEN_FOR_GRANTED,
  USER_ENDING_ACTS,
  WHEN_CLASS,
} from "./who-ended-words.ts"

export interface Ending {
  readonly by: Exclude<EndedBy, "unknown">
  readonly certainty: "clear" | "unsure"
  readonly when: When
  readonly start: number
  readonly end: number
  readonly from: number
  /** How plainly it is told: an act with its doer, or words that were said. */
  readonly told: "act" | "words"
}

const EX_ENDS = { A: "EX", B: "USER", when: WHEN_CLASS }
const USER_ENDS = { A: "USER", B: "EX", when: WHEN_CLASS }
const ACTS = [...ENDING_ACTS, ...ENDING_TURNS, ...BARE_LEAVING]
const BY_EX = [...ACTS, ...SENDING_AWAY].map((source) => phrase(source, EX_ENDS))
const BY_USER = [...ACTS, ...SENDING_AWAY, ...USER_ENDING_ACTS].map((source) => phrase(source, USER_ENDS))
const GRANTED_EX = TAKEN_FOR_GRANTED.map((source) => phrase(source, EX_ENDS))
const GRANTED_USER = TAKEN_FOR_GRANTED.map((source) => phrase(source, USER_ENDS))
const DECIDED_EX = OWN_DECISION.map((source) => phrase(source, EX_ENDS))
const DECIDED_USER = OWN_DECISION.map((source) => phrase(source, USER_ENDS))
const IDEAS_OF_EX = ENDING_IDEAS.map((source) => phrase(source, { A: "EX" }))
const IDEAS_OF_USER = ENDING_IDEAS.map((source) => phrase(source, { A: "USER" }))
const LEAVERS = ONE_WHO_LEFT.map((source) => phrase(source))
const FINAL = FINAL_WORDS.map((source) => phrase(source))
const WORDS = ENDING_WORDS.map((source) => phrase(source))
const MUTUAL = MUTUAL_WORDS.map((source) => phrase(source))

const known = new WeakMap<AccountText, readonly Ending[]>()

/** All endings told, found once for each account. */
export function findEndings(account: AccountText): readonly Ending[] {
  const found = known.get(account) ?? searchEndings(account)
  known.set(account, found)
  return found
}

function searchEndings(account: AccountText): readonly Ending[] {
  return [
    ...MUTUAL.flatMap((pattern) => endings(account, pattern, "mutual")),
    ...BY_EX.flatMap((pattern) => endings(account, pattern, "ex")),
    ...BY_USER.flatMap((pattern) => endings(account, pattern, "user")),
    ...LEAVERS.flatMap((pattern) => endings(account, pattern, "ex")),
    ...IDEAS_OF_EX.flatMap((pattern) =>
      endings(account, pattern, "ex").filter((one) => nearParting(account, one.from)),
    ),
    ...IDEAS_OF_USER.flatMap((pattern) =>
      endings(account, pattern, "user").filter((one) => nearParting(account, one.from)),
    ),
    ...GRANTED_EX.flatMap((pattern) => granted(account, pattern, "ex")),
    ...GRANTED_USER.flatMap((pattern) => granted(account, pattern, "user")),
    ...DECIDED_EX.flatMap((pattern) => endings(account, pattern, "ex")),
    ...DECIDED_USER.flatMap((pattern) => endings(account, pattern, "user")),
    ...WORDS.flatMap((pattern) => saidEndings(account, pattern, "clear")),
    ...FINAL.flatMap((pattern) => saidEndings(account, pattern, isEndingTalk(account) ? "clear" : "unsure")).filter(
      (one) => !saidBefore(account, one.from),
    ),
  ].sort((a, b) => a.from - b.from)
}

function endings(account: AccountText, pattern: RegExp, by: Ending["by"]): readonly Ending[] {
  return findPhrase(account, pattern).flatMap((found) => {
    const { clause } = found
    if (clause.reality !== "real" && !(clause.reality === "plan" && by !== "mutual")) return []
    if (clause.saidBy === "other" && clause.quoted && by !== "user") return []
    const before = found.from - clause.plainStart
    if (deniedAt(clause.plain, before, before + 1)) return []
    if (/\b(?:told|said)\b.*\bagain\b/.test(account.plain.slice(found.from, found.to))) return []
    const doubt = doubtAt(account, found.from, found.to, by === "user")
    if (doubt === "asked" || doubt === "denied") return []
    return [
      {
        by,
        certainty:
          (by === "mutual" && clause.saidBy === "ex" && /mutual/.test(clause.plain)) ||
          clause.saidBy === "other" ||
          doubt === "believed"
            ? ("unsure" as const)
            : ("clear" as const),
        when: clause.when,
        start: found.start,
        end: found.end,
        from: found.from,
        told: "act" as const,
      },
    ]
  })
}

/** What a question or an apology takes for granted holds although nobody tells it as an act. */
function granted(account: AccountText, pattern: RegExp, by: Ending["by"]): readonly Ending[] {
  return findPhrase(account, pattern).flatMap(({ clause, start, end, from }) => {
    if (clause.reality === "dream" || clause.reality === "fiction" || clause.saidBy === "other") return []
    if (clause.saidBy === null && /\byou\b/i.test(account.text.slice(start, end))) return []
    return [{ by, certainty: "clear" as const, when: "earlier" as const, start, end, from, told: "act" as const }]
  })
}

/** "It was his idea" says who ended it only beside words of parting. */
function nearParting(account: AccountText, from: number): boolean {
  const clause = clauseAt(account, from)
  if (clause === null) return false
  const near = clausesAround(account, clause, 1)
    .map((one) => one.plain)
    .join(" ")
  return /\b(?:split|broke up|break ?up|moved out|moves out|divorced?|separat\w+|ended|left|stop|finished|apart|parted)\b/.test(
    near,
  )
}

/** "She told me again that it is over": it was before. */
function saidBefore(account: AccountText, from: number): boolean {
  const clause = clauseAt(account, from)
  return (
    clause !== null &&
    /\b(?:again|still|already|repeated|as before)\b/.test(
      account.plain.slice(Math.max(0, clause.plainStart - 30), from),
    )
  )
}

/** Words for a talk that is set up to end it. */
const SAT_DOWN =
  /\b(?:sat USER down|BOTH need to talk|BOTH have to talk|telling USER (?:\w+ ){0,4}(?:that|it)|out of (?:the blue|nowhere|left field)|no warning|did not see it coming|had no idea|no more idea|blindsided|just broke up|just dumped|hours? ago)\b/

/** "It's over" may repeat what was over before; told of today, after years together, it is the ending. */
function isEndingTalk(account: AccountText): boolean {
  if (SAT_DOWN.test(account.plain)) return true
  const now = /\b(?:tonight|today|just now|this (?:morning|afternoon|evening)|yesterday)\b/.test(account.plain)
  return now && /\b(?:years?|months?) (?:with|together|of (?:marriage|BOTH|my life))\b/.test(account.plain)
}

/** "I can't do this anymore", said by one of the two in a talk. */
function saidEndings(account: AccountText, pattern: RegExp, certainty: Ending["certainty"]): readonly Ending[] {
  return findPhrase(account, pattern).flatMap((found) => {
    const by = sayer(found, account)
    if (by === null || found.clause.reality === "condition" || found.clause.reality === "dream") return []
    return [
      {
        by,
        certainty,
        when: found.clause.when,
        start: found.from - found.clause.plainStart <= 30 ? found.clause.start : found.start,
        end: found.end,
        from: found.from,
        told: "words" as const,
      },
    ]
  })
}

function sayer(found: Found, account: AccountText): "ex" | "user" | null {
  const { clause } = found
  if (clause.saidBy === "ex") return clause.subject === "user" || clause.subject === "other" ? null : "ex"
  if (clause.saidBy === "user") return clause.subject === "ex" || clause.subject === "other" ? null : "user"
  if (clause.saidBy !== null) return null
  if (clause.subject === "ex" && clause.reality === "real" && SAT_DOWN.test(account.plain)) return "ex"
  const told = /\b(?:said|says|told|tells|goes|texted|was like|admitted|announced)\b/.test(
    account.plain.slice(Math.max(clause.plainStart, found.from - 40), found.from),
  )
  if (told && (clause.subject === "ex" || clause.subject === "user")) return clause.subject
  return goesOnTelling(account, clause)
}

/** "He told me at breakfast that there is somebody | and that he would like a divorce". */
function goesOnTelling(account: AccountText, clause: Clause): "ex" | "user" | null {
  if (clause.reality !== "real" || !/^(?:and |but )*(?:that (?:EX|USER|BOTH|it)|BOTH|it)\b/.test(clause.plain))
    return null
  const before = clausesAround(account, clause, 0)
    .filter((one) => one.index < clause.index && one.index >= clause.index - 4)
    .map((one) => one.plain)
    .join(" ")
  const told = [
    ...before.matchAll(/\b(EX|USER|BOTH|OTHER) (?:\w+ ){0,5}(?:told|said|says|tells|announced|explained|admitted)\b/g),
  ]
  const by = told.at(-1)?.[1]
  if (by === "EX") return clause.subject === "user" ? null : "ex"
  return by === "USER" && clause.subject !== "ex" ? "user" : null
}

/** They had come together again: the last ending told is the one that holds. */
const AGAIN = /\b(?:tried again|got back|back together|took (?:EX|USER) back|second time|this time)\b/

/** The ending that holds: an act told plainly beats words, and the last one told of the same kind wins over an older one. */
export function lastEnding(account: AccountText): Ending | null {
  const all = findEndings(account)
  const clear = all.filter((ending) => ending.certainty === "clear")
  const acts = clear.filter((ending) => ending.told === "act")
  const chosen = acts.length > 0 ? acts : clear.length > 0 ? clear : all
  const [said] = all
  // "He said it's over", and nobody else is told to have ended it.
  if (clear.length === 0 && said !== undefined) return { ...said, certainty: "clear" }
  const mutual = chosen.find((ending) => ending.by === "mutual")
  if (mutual !== undefined) return mutual
  return (AGAIN.test(account.plain) ? chosen.at(-1) : chosen[0]) ?? null
}

export const findWhoEnded: AccountRecogniser = ({ account }) => {
  const ending = lastEnding(account)
  if (ending === null) return []
  const fact = ending.by === "mutual" ? "mutual" : ending.by === "ex" ? "ex_ended" : "user_ended"
  const { when, start, end, certainty } = ending
  return [{ fact, value: true, when, start, end, certainty } satisfies FoundFact]
}
