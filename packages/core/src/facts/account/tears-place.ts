/** Whether tears were shed while the two talked, or elsewhere, and who told of them. */
import type { AccountText, Clause } from "../../text/clause.ts"
import type { Found } from "../../text/phrases.ts"
import type { Tears } from "./tears-mention.ts"

const ELSEWHERE =
  /\b(?:in bed|in the shower|(?:in|at) (?:the|EXS|USERS) (?:office|desk|loo|loos|toilet|toilets|bathroom|metro|tube|bus|train|pub|gym|aldi|shop|supermarket|classroom)|at work|at (?:EXS|USERS) desk|in (?:EXS|USERS) room|every night|all night|most nights|at night|to sleep|in maths|at school|all (?:day|weekend|week)|for (?:days|hours|two days|a week|weeks|three days)|when USER got (?:home|in|back)|once (?:EX|USER|the door)|(?:way|drive|walk|bus|train) home|after(?:wards?)?$|after EX (?:left|went)|the whole way home|in the (?:car|garage|parking garage|car park|parking lot|stairwell)|since then|ever since|in USERS car|on the (?:bus|tube|train|bathroom floor)|on USERS own|by USERSELF|alone|in private|at (?:EXS|USERS) (?:mum|mom|mother|sister|brother|friend|parents|mate)\b)/
/** Written while it happens. */
const NOW_CRYING =
  /\b(?:am|'m|is|'s|sitting|lie|lying) (?:\w+ ){0,4}(?:crying|sobbing|weeping|bawling|in tears|in bits|and weep|and cry)\b|\bcan not stop crying\b|\bright now\b|^(?:crying|sobbing|in tears)/
const HABIT =
  /\b(?:every (?:night|day|morning|evening)|all (?:night|day|week|weekend|month)|for (?:\w+ )?(?:days|weeks|hours on end|nights)|at work|at EXS desk|in EXS room|to sleep|most (?:days|nights)|since itself|in the shower|at (?:EXS|OTHERS) (?:mum|mom|mother|sister|brother|friend|parents|mate)\w*|these (?:days|weeks)|yesterday|this week|last night|these last|(?:in front of|with|to|on) (?:EXS|OTHERS) (?:mum|mom|mam|mother|dad|father|sister|brother|friends?|mates?|boss|manager|gran|nan|nana|aunt|auntie|cousin|therapist|counsellor|colleagues?|coworkers?|family|parents|flatmate|roommate)s?|in the (?:toilets?|loos?|office|break room|stockroom|staff room) at work)\b/
/** "Yesterday she rings crying": in a talk of theirs. */
const BY_PHONE = /\bEX (?:\w+ )?(?:rings?|rang|calls?|called|phones?|phoned|facetimes?|facetimed)\b/
const REPORTER =
  /\b(?:told|says|said|tells|swears|reckons|saw|seen|heard from|hear from|messaged|texted|according to|apparently)\b/

export function placeOf(
  account: AccountText,
  clause: Clause,
  found: Found,
  who: Tears["who"],
): Pick<Tears, "where" | "reported"> {
  const around = `${clause.plain} ${account.plain.slice(found.to, found.to + 60).split(/ [.?] | and (?:EX )?(?:said|says|told) /)[0] ?? ""}`
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
    ((HABIT.test(around) && !BY_PHONE.test(clause.plain)) ||
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
