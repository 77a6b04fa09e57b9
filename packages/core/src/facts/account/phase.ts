/**
 * In which phase the latest talk was: the ending itself, the closing talk, or how long after. The ending itself is a talk
 * in which one of the two ends it and no former day is named for that.
 */
import type { Channel, Phase } from "../../model/fact.ts"
import { type AccountText, type Clause, clausesAround, sentenceOf } from "../../text/clause.ts"
import { deniedAt } from "../../text/negation.ts"
import { type Found, clauseAt, findAnyPhrase, findPhrase, phrase } from "../../text/phrases.ts"
import type { AccountRecogniser, FoundFact } from "./found-fact.ts"
import { CLOSING, OUT_OF_THE_BLUE, SEEN_COMING } from "./phase-words.ts"
import { EARLY_DAYS, LATE_DAYS, findSinceBreakup } from "./since-breakup.ts"
import type { SinceBreakup } from "./since-parting.ts"
import { type Ending, findEndings } from "./who-ended.ts"

const ENDED_BEFORE = phrase(
  "(?:since (?:BOTH |the |it |EX |USER |then )?(?:split|broke up|break up|breakup|ended|left|separated|separation|divorce|finished|dumped)|after (?:BOTH |the |EX |USER )(?:split|broke up|break up|breakup|divorce|left|ended)|(?:got |been |were |are |BOTH )(?:\\w+ ){0,4}(?:divorced|separated)|(?:since|after) (?:the )?(?:split|breakup|divorce)|EX (?:came|rang|called|texted) (?:by|round|over)? ?(?:for|to (?:get|collect|pick|drop))|(?:pick|picked|picking|collect|drop|dropped|dropping) (?:\\w+ )?(?:up |off )?(?:EXS|the|USERS|OTHERS) (?:\\w+ )?(?:stuff|things|kids|boys|girls|box|boxes|post|mail|bike|clothes|daughter|son)|new (?:girlfriend|boyfriend|partner|place)|get back together|take (?:USER|EX) back|another (?:chance|go)|try again|come home|want(?:s|ed)? (?:USER|EX) back)",
)

export interface PhaseReading {
  readonly phase: Phase
  readonly found: readonly FoundFact[]
}

export function readPhase(account: AccountText, channel: Channel): PhaseReading {
  const endings = findEndings(account)
  const since = findSinceBreakup(account, endings)
  const closing = closingOf(account)
  const breakup = closing === null && channel !== "none" ? breakupTalkOf(account, endings, since) : null
  if (breakup !== null) {
    return {
      phase: "breakup_talk",
      found: [
        {
          fact: "phase_breakup_talk",
          value: true,
          when: "latest",
          start: breakup.start,
          end: breakup.end,
          certainty: "clear",
        },
      ],
    }
  }
  const bySince = since === null || since.certainty === "unsure" ? "unknown" : phaseOf(since.days)
  const found: FoundFact[] = []
  if (since !== null) {
    const certainty = closing !== null ? "unsure" : since.certainty
    const fact = PHASE_FACTS[phaseOf(since.days)]
    found.push({ fact, value: true, when: "latest", start: since.start, end: since.end, certainty })
  }
  if (closing !== null && channel !== "none") {
    found.push({
      fact: "phase_closure",
      value: true,
      when: "latest",
      start: closing.start,
      end: closing.end,
      certainty: "clear",
    })
    return { phase: "closure", found }
  }
  return { phase: bySince === "unknown" && channel === "none" ? "none" : bySince, found }
}

const PHASE_FACTS = { early: "phase_early", middle: "phase_middle", late: "phase_late" } as const

function phaseOf(days: number): keyof typeof PHASE_FACTS {
  return days <= EARLY_DAYS ? "early" : days > LATE_DAYS ? "late" : "middle"
}

function closingOf(account: AccountText): Found | null {
  const all = findAnyPhrase(account, CLOSING).filter(({ clause, from }) => {
    return (
      clause.reality === "real" && clause.when === "latest" && clause.saidBy !== "ex" && !deniedBefore(clause, from)
    )
  })
  return all[0] ?? null
}

function deniedBefore(clause: Clause, from: number): boolean {
  return deniedAt(clause.plain, from - clause.plainStart, from - clause.plainStart + 1)
}

/** The first ending told as part of the latest talk, where nothing says that it ended before. */
function breakupTalkOf(account: AccountText, endings: readonly Ending[], since: SinceBreakup | null): Ending | null {
  const clear = endings.filter((ending) => ending.certainty === "clear")
  if (clear.length === 0) return null
  if (since !== null && since.certainty === "clear" && since.days > 3) return null
  if (findPhrase(account, ENDED_BEFORE).some(({ clause }) => clause.reality === "real" && clause.saidBy !== "user"))
    return null
  if (clear.some((ending) => ending.when === "earlier" && ending.told === "act")) return null
  const latest = clear.find(
    (ending) => ending.when === "latest" && (ending.told === "words" || actIsToday(account, ending)),
  )
  return latest ?? null
}

const TODAY =
  /\b(?:today|tonight|just|this (?:morning|afternoon|evening)|yesterday|last night|hours? ago|minutes ago|(?:at|in|on|by|outside|over|behind|during|after) (?:lunch|dinner|breakfast|maths|class|work|school|text|zoom|facetime|snap|whatsapp|video|email|coffee|voicemail|the|a|EXS|USERS|BOTHS|bed)|the call|when EX (?:called|rang|came)|(?:on |last |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:night|morning|evening|afternoon))?|sa?its? USER down|sat USER down)\b/

/** "He is the one who left": told as background, whatever the day. */
const BACKGROUND = /\b(?:the one|the person|it was|idea|decision|choice|had|who)\b/

function actIsToday(account: AccountText, ending: Ending): boolean {
  const clause = clauseAt(account, ending.from)
  if (clause === null || BACKGROUND.test(clause.plain) || isBackground(account, ending, clause)) return false
  if (clausesAround(account, clause, 0).some((one) => one.when === "earlier")) return false
  if (TODAY.test(sentenceOf(account, clause))) return true
  const near = clausesAround(account, clause, 1).map((one) => one.plain)
  return clause.sentence === 0 || (clause.sentence === 1 && DAY.test(near.join(" ")))
}

/** "I'd left her", "since I let her go", "the night he finished it": done when the talk begins. */
function isBackground(account: AccountText, ending: Ending, clause: Clause): boolean {
  const inside = account.plain.slice(ending.from, ending.from + 40)
  if (
    /^(?:EX|USER|BOTH) (?:\w+ ){0,2}'d (?:\w+ )?(?:left|ended|called|decided|walked|finished|broken|agreed|chosen)\b/.test(
      inside,
    )
  )
    return true
  const before = account.plain.slice(Math.max(0, clause.plainStart - 20), ending.from)
  if (
    /\b(?:since|(?:the|that) (?:day|night|morning|week|evening|time|bench)(?: that)?|before|after|until) $/.test(before)
  )
    return true
  if (/^(?:since|after|before|until)\b/.test(inside)) return true
  return ONWARD.test(account.plain.slice(ending.from, ending.from + 150))
}

/** "He left me and here he is on my mat", "I ended it. He texts": life after it goes on. */
const ONWARD =
  /\b(?:here (?:EX|USER) (?:is|am|'s)|and (?:still|yet) (?:EX|it)|(?:^|[.,] )(?:and )?EX (?:still |always |only )?(?:texts|rings|calls|writes|messages|keeps|wants)\b)/

const DAY =
  /\b(?:today|tonight|just now|this (?:morning|afternoon|evening)|yesterday|last night|hours? ago|minutes ago)\b/

export const findSudden: AccountRecogniser = ({ account }) => {
  const all = findAnyPhrase(account, OUT_OF_THE_BLUE)
    .filter(({ clause }) => clause.reality !== "dream" && clause.reality !== "condition" && clause.saidBy !== "ex")
    .map(({ clause, start, end }): FoundFact => ({
      fact: "sudden",
      value: true,
      when: clause.when,
      start,
      end,
      certainty: "clear",
    }))
  const seen = findAnyPhrase(account, SEEN_COMING)
    .filter(({ clause, from }) => clause.reality === "real" && !deniedBefore(clause, from))
    .map(({ clause, start, end }): FoundFact => ({
      fact: "sudden",
      value: false,
      when: clause.when,
      start,
      end,
      certainty: "clear",
    }))
  return [...all, ...seen]
}
