/**
 * In whose mouth a phrase is, and whether what brings it in is told as real. "Spoken" words are the ex's: between marks,
 * reported, in a sentence that says so somewhere ("he feels rotten about it, he says"), or with a "you" that the user,
 * who tells it to nobody in particular, would hardly say.
 */
import type { Clause, Reality } from "../../text/clause.ts"
import type { RoleLine } from "./role-line.ts"

/** What a table lets through beside the plain telling of what happened. */
export interface Allowed {
  readonly realities: ReadonlySet<Reality>
  readonly hearsay: boolean
}

/** Real enough, and not told by or of third persons. */
export function isTold(allowed: Allowed, clause: Clause): boolean {
  if (!allowed.realities.has(clause.reality)) return false
  if (clause.reality === "question" && clause.saidBy === null) return false
  return allowed.hearsay || clause.saidBy !== "other"
}

/** "I wish he had said | he is sorry": what brings the words in must be told as real, too. */
export function frameIsTold(allowed: Allowed, { account }: RoleLine, clause: Clause): boolean {
  if (clause.quoted) return true
  if (account.clauses.slice(Math.max(0, clause.index - 4), clause.index).some((near) => governs(allowed, near, clause)))
    return false
  const before = account.clauses[clause.index - 1]
  if (clause.saidBy === null)
    return before?.sentence !== clause.sentence || !OPENS.test(before.plain) || isTold(allowed, before)
  let at = clause.index
  while (at > 0 && account.clauses[at]?.saidBy !== null) at--
  const frame = account.clauses[at]
  return frame === undefined || frame.sentence !== clause.sentence || isTold(allowed, frame)
}

/** "I asked if | she wants to come back": what the user asks, wonders or begs for is no act of the ex. */
export function isOnlyAsked({ line }: RoleLine, from: number): boolean {
  const sentence = line.lastIndexOf(". ", from - 1)
  return USER_ASKS.test(line.slice(Math.max(sentence, from - 90, 0), from))
}

const USER_ASKS =
  /(?<![^ ])U (?:[^ .,?!:]+ ){0,3}?(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering|know|begged|beg|hoped|hoping|wished) (?:X )?(?:(?!X |U |that |because |and )[^ .,?!:]+ ){0,2}?(?:if|whether|would|could|can|do|does|did|will|be|why|how|what|when|that|for|to) (?:(?!(?:and|but|because|so|then) )[^ .?!:]+ ){0,5}$|(?<![^ ])U (?:[^ .,?!:]+ ){0,3}?(?:ask|asks|asked|asking|wonder|wonders|wondered|wondering) $/

/** "I wish | he had said": a wish that hangs on nothing but what follows. */
function governs(allowed: Allowed, near: Clause, clause: Clause): boolean {
  return (
    near.sentence === clause.sentence &&
    /(?:wish|hope|hoped|hoping|imagine|imagined|pictured)$/.test(near.plain) &&
    !isTold(allowed, near)
  )
}

const OPENS = / (?:said|say|told|tell|texted|written|wrote|admitted)(?: USER)?(?: that)?$/

/** In the ex's mouth, or in a sentence that says so somewhere ("he feels rotten about it, he says"). */
export function isSpokenByEx({ account }: RoleLine, clause: Clause): boolean {
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
  /\bEX (?:just |even |still |also |then |only |kept |keeps |was |is |been )*(?:said|says|say|saying|told|tells|telling|goes|admitted|admits|reckons|reckoned|swore|swears|wrote|writes|texted|texts|whispered|mumbled|confessed|insisted|explained|repeated|on and on|going on|went on|kept on|after telling|announced|shouted|screamed|yelled)\b/
