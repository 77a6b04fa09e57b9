/** Whose tears a mention is about: the person in the words, the nearest before or after them, or who acts in the clause. */
import type { AccountText, Clause } from "../../text/clause.ts"
import { BODY_NOUNS, OTHER_NOUNS } from "../../text/people.ts"
import type { Found } from "../../text/phrases.ts"
import type { Tears } from "./tears-mention.ts"

/** @returns null where nobody can be named */
export function crierOfMention(account: AccountText, found: Found): Tears["who"] | null {
  const { clause } = found
  const before = clause.plain.slice(0, found.from - clause.plainStart)
  const mention = account.plain.slice(found.from, found.to)
  const named = isPutIn(account, clause) && startsAlone(clause) ? null : crierBefore(before, mention)
  const told = ownerIn(mention) ?? faceAfter(account, found) ?? named ?? crierAfter(account, found)
  return told ?? ownerOfBare(account, clause, mention) ?? crierOf(clause, account)
}

/** "I let her ring. Straight in, great gulping tears": tears that nobody is named to have are the other one's, not the teller's. */
function ownerOfBare(account: AccountText, clause: Clause, mention: string): Tears["who"] | null {
  if (!AS_A_THING.test(mention) || clause.saidBy !== null || clause.subject === "other") return null
  if (clause.tokens.some(({ word }) => TELLER.test(word)) || /\b(?:BOTH|OTHER)\b/.test(clause.plain)) return null
  const near = account.clauses.slice(Math.max(0, clause.index - 3), clause.index + 1)
  return near.some((one) => /\bEXS?\b/.test(one.plain)) && clause.subject !== "ex" ? "ex" : null
}

/** "I know there'll be sobbing" names the teller, and not as the one who sobs. */
const TELLER = /^(?:me|my|mine|myself|we|us|our)(?:'|$)/

function ownerIn(words: string): Tears["who"] | null {
  if (/\b(?:nobody|noone|no one|neither|none)\b/.test(words)) return "both"
  const match = /\b(EX|USER|BOTH|OTHER)S?\b/.exec(words)
  return match === null ? null : roleOf(match[1] ?? "")
}

/** "tears filled up her eyes": the face is named after the tears. */
function faceAfter(account: AccountText, found: Found): Tears["who"] | null {
  const after = account.plain.slice(found.to, found.to + 40)
  const match = /^(?: (?!and|but|when|because)\w+){0,4} (EX|USER|OTHER)S (?:eyes?|face|cheeks?|chin|lashes)\b/.exec(
    after,
  )
  return match === null ? null : roleOf(match[1] ?? "")
}

/** "I mean", "I heard", "I saw water come out of", "I got tears": not the one who cries. */
const ASIDE =
  /^(?:mean|guess|think|hear|heard|see|saw|seen|know|swear|reckon|could|can|have|watch|watched|notice|noticed|say|said|asked|ask|imagine|imagined|found|caught|remember|expected|waited|wanted|put|let|rang|phoned|opened|told)$/

/** Tears, sobbing: who is said to have, hear or get them is not the one who sheds them, unless they are one's own. */
const AS_A_THING =
  /^(?:tears?|sobs?|sobbing|weeping|crying|wailing|the (?:tears|waterworks|crying)|a cry|waterworks|cry|cries|(?:wet|red) (?:eyes|face|cheeks?)|wet cheeked)$/
const HAVING =
  /^(?:had|have|got|get|gets|heard|hear|watched|saw|seen|want|wanted|gave|give|took|take|see|said|'d|pressed|picked)$/

/** "I've had tears off him": the user has them from the other one. */
function isHad(words: readonly string[], at: number, mention: string): boolean {
  const between = words.slice(at + 1)
  return AS_A_THING.test(mention) && between.some((word) => HAVING.test(word)) && !between.includes("USERS")
}

/** The nearest person before the words: "I heard her crying", "made me cry", "his mum cried". */
function crierBefore(before: string, mention: string): Tears["who"] | null {
  const words = before.split(" ").filter((word) => word !== "")
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? ""
    if (/^(?:nobody|noone|neither|both)$/.test(word)) return "both"
    if (word === "USER" && words[at + 2] !== "been" && (ASIDE.test(words[at + 1] ?? "") || isHad(words, at, mention)))
      continue
    if (/^(?:EX|USER|BOTH|OTHER)$/.test(word))
      return words[at - 1] === "of" && /^(?:neither|both|two|none)$/.test(words[at - 2] ?? "") ? "both" : roleOf(word)
    if (OTHER_NOUNS.has(word) && !BODY_NOUNS.has(word)) return "other"
    const owner = /^(EX|USER|BOTH|OTHER)S$/.exec(word)
    if (owner !== null && BODY_NOUNS.has(words[at + 1] ?? mention.split(" ")[0] ?? "")) return roleOf(owner[1] ?? "")
  }
  return null
}

/** "not one tear from him", "tears down my face". */
function crierAfter(account: AccountText, found: Found): Tears["who"] | null {
  const match =
    /^ (?:(?:down|from|in|on|off|out of) )?(?:(?!that|as|when|until|which|but|and|while|so|because|then)\w+ )?(EX|USER|BOTH|OTHER)S?\b/.exec(
      account.plain.slice(found.to, found.to + 30),
    )
  return match !== null ? roleOf(match[1] ?? "") : null
}

function crierOf(clause: Clause, account: AccountText): Tears["who"] | null {
  if (clause.quoted && clause.saidBy === null) return "ex"
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
  /^(?:(?:no|not|a|one|without|any|and|then|cue|the|so|but|on|with|proper|real|actual|full|big|silent|like|ugly|more|again|just|it 's|it was|it is|there (?:come|came|were|was|are)|next|suddenly|EX|USER|comes?|came|that 's when|that was when|that is when|when|that 's) )*(?:tears|floods|waterworks|niagara|floodgates|sobs|sobbing|crying|wailing|bawling|weeping|sniffing|sniffling|water works|in floods|in bits|in tears)\b/

/** Whether the subject was put in, because the words have none. */
function isPutIn(account: AccountText, clause: Clause): boolean {
  const role = clause.plain.search(/\b(?:EX|USER|BOTH|OTHER)\b/)
  if (role < 0) return false
  const at = clause.plainStart + role
  return account.starts[at] === account.ends[at]
}

export function roleOf(role: string): Tears["who"] {
  return role === "EX" ? "ex" : role === "USER" ? "user" : role === "BOTH" ? "both" : "other"
}
