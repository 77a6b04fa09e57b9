/**
 * What came just before the ex's tears. The clauses of the talk are looked through backwards from the tears, nearest
 * first, over at most three sentences; "that did it", silence and waiting in between do not break the chain.
 */
import type { FactId } from "../../model/fact.ts"
import type { AccountText } from "../../text/clause.ts"
import { findAnyPhrase, type Found } from "../../text/phrases.ts"
import { exTears } from "./crying-habit.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import type { Tears } from "./tears-mention.ts"
import {
  HARD_QUESTIONS,
  HARSH_WORDS,
  LIMITS,
  LOSS_CUES,
  OWN_TROUBLES,
  REQUESTS,
  SOFT_QUESTIONS,
  USER_PAIN,
} from "./trigger-words.ts"

interface Trigger {
  readonly fact: FactId
  readonly patterns: readonly RegExp[]
  /** How many sentences before the tears it may stand, and whether it may follow in the same sentence or the next. */
  readonly back: number
  /** And how many letters of `plain` may lie between. */
  readonly reach: number
  readonly ahead: number
  readonly holds: (found: Found, account: AccountText) => boolean
}

const TRIGGERS: readonly Trigger[] = [
  { fact: "cried_hard_question", patterns: HARD_QUESTIONS, back: 4, reach: 170, ahead: 0, holds: isUsersQuestion },
  { fact: "cried_after_harsh_words", patterns: HARSH_WORDS, back: 4, reach: 190, ahead: 0, holds: isUsersAct },
  { fact: "tears_at_boundary", patterns: LIMITS, back: 3, reach: 110, ahead: 0, holds: isUsersAct },
  { fact: "cried_seeing_pain", patterns: USER_PAIN, back: 2, reach: 110, ahead: 0, holds: isTold },
  { fact: "cried_goodbye_memories", patterns: LOSS_CUES, back: 2, reach: 90, ahead: 0, holds: isTold },
  { fact: "cried_own_problems", patterns: OWN_TROUBLES, back: 2, reach: 110, ahead: 1, holds: isExsTrouble },
  { fact: "tears_with_request", patterns: REQUESTS, back: 2, reach: 90, ahead: 1, holds: isExsWish },
]

export const findTearTriggers: AccountRecogniser = ({ account, tears }) => {
  const shed = onsets(
    account,
    exTears(tears).filter((one) => one.when !== "general" && one.reported !== "other"),
  )
  if (shed.length === 0) return []
  const found = TRIGGERS.flatMap((trigger) => {
    const cues = findAnyPhrase(account, trigger.patterns).filter((cue) => trigger.holds(cue, account))
    return shed.flatMap((one) => linked(account, trigger, cues, one))
  })
  const caught = shed.flatMap((one) => caughtTears(account, tears, one))
  return [
    ...found.filter(
      (one) =>
        !(
          one.fact === "cried_goodbye_memories" &&
          caught.some((other) => other.certainty === "clear" && other.end === one.end)
        ),
    ),
    ...caught,
  ]
}

const BEGINNING =
  /\b(?:again|start\w*|began|begin\w*|went|go|goes|burst|broke|break|lost|lose|fill\w*|well\w*|came|come|cue|set|waterworks|tears|dissolved|crumpled|fell|cried|wept|cry|cries|teared)\b/

/** Where tears begin; words that only say that they went on ("bawling", "wiping her nose") begin nothing. */
function onsets(account: AccountText, shed: readonly Tears[]): readonly Tears[] {
  return shed.filter((one, at) => {
    const last = shed[at - 1]
    if (last === undefined || one.clause.sentence - last.clause.sentence >= 3) return true
    return (
      one.clause.sentence > last.clause.sentence &&
      BEGINNING.test(account.plain.slice(Math.max(0, one.from - 16), one.to))
    )
  })
}

/** The cue nearest before the tears, if it is near enough and nothing else broke the chain. */
function linked(account: AccountText, trigger: Trigger, cues: readonly Found[], tears: Tears): readonly FoundFact[] {
  const before = cues.filter(
    (cue) => cue.to <= tears.from && tears.clause.sentence - cue.clause.sentence <= trigger.back,
  )
  const nearest = before.at(-1)
  if (nearest !== undefined && chained(account, nearest, tears, trigger.reach))
    return [toFact(trigger.fact, nearest.start, tears.end, tears)]
  const named = cues.find((cue) => namedAfter(account, tears, cue))
  if (named !== undefined) return [toFact(trigger.fact, tears.start, named.end, tears)]
  const after = cues.find(
    (cue) =>
      cue.from >= tears.to && cue.clause.sentence - tears.clause.sentence <= trigger.ahead && cue.from - tears.to < 110,
  )
  if (trigger.ahead > 0 && after !== undefined) return [toFact(trigger.fact, tears.start, after.end, tears)]
  return []
}

/** "He cried when I asked …", "wept over the photo": the cause is named right after, in the same sentence. */
function namedAfter(account: AccountText, tears: Tears, cue: Found): boolean {
  if (cue.from < tears.to || cue.clause.sentence !== tears.clause.sentence) return false
  if (OVER.test(account.plain.slice(tears.to, cue.from))) return true
  return /^(?: \w+){0,4} (?:when|after|because|once|as soon as|the (?:moment|second|minute) (?:that )?|every time|whenever)(?: (?:that|USER|EX|BOTH))?(?: \w+)? ?$/.test(
    account.plain.slice(tears.to, cue.from),
  )
}

/** "Wept at", "filled up over our", "tears because of the". */
const OVER =
  /^(?: \w+){0,2} (?:at|over|about|because of|seeing|touching|holding)(?: (?:the|EXS|USERS|BOTHS|OTHERS|a|that|this|old|one|last|wedding|school))* ?$/

/** At most a few words of telling in between. */
function chained(account: AccountText, cue: Found, tears: Tears, reach: number): boolean {
  if (leavesTheScene(account, cue, tears)) return false
  if (cue.clause.when === "earlier" && tears.when === "latest") return false
  const between = account.plain.slice(cue.to, tears.from)
  if (between.length > reach) return false
  if (/\b(?:later|next day|that night|the next|an hour after|meanwhile|afterwards|then BOTH|anyway)\b/.test(between))
    return false
  const last = account.clauses[tears.clause.index - 1]
  return (
    last === undefined || cue.clause.paragraph === tears.clause.paragraph || last.paragraph === cue.clause.paragraph
  )
}

/** A whole sentence in between about something else. Short ones ("Silence.", "That did it.") are none. */
function leavesTheScene(account: AccountText, cue: Found, tears: Tears): boolean {
  if (tears.clause.sentence - cue.clause.sentence < 2) return false
  const between = account.clauses
    .slice(cue.clause.index + 1, tears.clause.index)
    .filter((one) => one.sentence > cue.clause.sentence && one.sentence < tears.clause.sentence && one.saidBy === null)
  return between.some((one) => /^(?:and |so |then |now )*(?:USER|EX|BOTH) (?:am|is|'s|are|have|has)\b/.test(one.plain))
}

function toFact(fact: FactId, start: number, end: number, tears: Tears): FoundFact {
  return { fact, value: true, when: tears.when === "general" ? "latest" : tears.when, start, end, certainty: "clear" }
}

function isTold({ clause }: Found): boolean {
  return clause.reality === "real" || clause.reality === "plan"
}

function isUsersQuestion({ clause, from, to }: Found, account: AccountText): boolean {
  const words = account.plain.slice(from, Math.min(account.plain.length, to + 40))
  if (standsIn(SOFT_QUESTIONS, account.plain.slice(from, to + 30))) return false
  if (/^USER|^USERS/.test(words))
    return clause.reality !== "dream" && clause.reality !== "condition" && clause.saidBy !== "ex"
  if (clause.saidBy === "user") return clause.reality !== "dream"
  const before = account.plain.slice(Math.max(0, from - 40), from)
  return (
    clause.saidBy === null &&
    /\bUSER (?:\w+ ){0,3}(?:asked|ask|said|say|says|go|goes|was like|wanted to know)\b[^.?]*$/.test(before)
  )
}

function standsIn(patterns: readonly RegExp[], words: string): boolean {
  return patterns.some((pattern) => words.search(pattern) >= 0)
}

function isUsersAct({ clause, from }: Found, account: AccountText): boolean {
  if (clause.reality === "dream" || clause.reality === "fiction" || clause.reality === "wish") return false
  if (clause.saidBy === "ex" || clause.saidBy === "other") return false
  return (
    clause.saidBy === "user" ||
    /^USER|^(?:that|this|low|not|something|said|things|when USER|no|please)/.test(
      account.plain.slice(from, from + 12),
    ) ||
    clause.subject === "user"
  )
}

function isExsTrouble({ clause, from, to }: Found, account: AccountText): boolean {
  if (!isTold({ clause, from, to, start: 0, end: 0, groups: {} })) return false
  const words = account.plain.slice(from, to)
  if (/\b(?:USERS|USER)\b/.test(words) || clause.saidBy === "user" || clause.reality === "question") return false
  if (/\b(?:not|no|never)\b/.test(account.plain.slice(Math.max(clause.plainStart, from - 14), from))) return false
  return clause.subject !== "user" && !/\b(?:USER|USERS) (?:\w+ )?(?:work|job|boss)\b/.test(words)
}

function isExsWish({ clause, from }: Found, account: AccountText): boolean {
  if (clause.saidBy === "ex") return true
  if (clause.saidBy === "user" || clause.reality === "dream" || clause.reality === "condition") return false
  return (
    clause.subject === "ex" ||
    /\b(?:EX (?:\w+ )?(?:asked|wanted|begged|wants|asks|needs|starts|pleading)|could USER|can USER|would USER|please)\b/.test(
      account.plain.slice(Math.max(0, from - 50), from + 20),
    )
  )
}

/** Tears that catch: the user cried just before, or the ex looked and went too. */
function caughtTears(account: AccountText, tears: readonly Tears[], shed: Tears): readonly FoundFact[] {
  const own = tears.find((one) => {
    return (
      (one.who === "user" || one.who === "both") &&
      !one.denied &&
      one.where === "talk" &&
      one.from < shed.from &&
      shed.clause.sentence - one.clause.sentence <= 2 &&
      shed.from - one.to < 130
    )
  })
  if (own === undefined || own.from === shed.from) return []
  const between = account.plain.slice(own.to, shed.to + 12)
  const caught =
    /\b(?:too|also|as well|EXSELF|seeing|saw|looked|look|looking|heard|hearing|set EX off|so did|then EX|that made|made EX|which made|which set|joined|when EX|started)\b/.test(
      between,
    )
  return [{ ...toFact("cried_seeing_pain", own.start, shed.end, shed), certainty: caught ? "clear" : "unsure" }]
}
