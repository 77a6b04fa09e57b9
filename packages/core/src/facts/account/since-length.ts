/**
 * A length of time since the ending: "left me three weeks ago", "day 12", "five weeks.", where words of parting or of
 * silence stand beside it. How long a couple was together, how long a talk took and how old somebody is are other lengths.
 */
import { type AccountText, clausesAround } from "../../text/clause.ts"
import { type Found, clauseAt, findPhrase, phrase } from "../../text/phrases.ts"
import { type Endings, PARTED, type SinceBreakup } from "./since-parting.ts"

const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  year: 365,
  hour: 0.04,
  minute: 0,
  winter: 365,
  summer: 365,
  spring: 365,
  autumn: 365,
  christmase: 365,
  easter: 365,
  decade: 3650,
  weekend: 3,
  term: 90,
}
const NUMBERS = new Map(
  "half one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at) => [word, at === 0 ? 0.5 : at] as const),
)
for (const [word, value] of [
  ["a", 1],
  ["an", 1],
  ["couple", 2],
  ["few", 3],
  ["several", 4],
  ["some", 3],
  ["many", 6],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
] as const)
  NUMBERS.set(word, value)

const LENGTH = phrase(
  "(?<count>\\d+(?:[.,]\\d+)?|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|couple|few|several|some|many)(?: of| (?:and )?a half| more| long| whole| full| odd| or \\w+| to \\w+)* (?<unit>days?|nights?|weeks?|fortnights?|months?|years?|winters?|summers?)",
)
const COUNTED_DAY = phrase(
  "(?:day|week|month) (?<nth>\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
)

const TOGETHER =
  /\b(?:together(?! (?:any|since))|married|marriage|relationship|dating|been with|were with|going out|dated|anniversary|of (?:USERS|EXS) life|wasted|gave EX|gave USER|knew EX|known|lived|engaged for|older|younger|old|in prison|sober|clean|course|therapy|wait|from now|next|every|each|aged|ahead)\b/
const SINCE =
  /\b(?:ago|back|since|now|on$|after|gone|already|of (?:no|not|nothing|silence)|no contact|nothing|post|into|it 's been|has been|been|separated|divorced|apart|single|haven|not (?:spoke|spoken|talked|seen|heard)|it makes|broke up|later|late|down the (?:road|line)|exes|an ex|behind|all (?:of|this time))\b/

export function lengths(account: AccountText, endings: Endings): readonly SinceBreakup[] {
  return findPhrase(account, LENGTH).flatMap((found) => {
    const days = daysOf(found)
    if (days === null || found.clause.reality === "condition" || found.clause.reality === "question") return []
    const certainty = linkOf(account, found, endings)
    return certainty === null ? [] : [{ days, start: found.start, end: withAgo(account, found), certainty }]
  })
}

function daysOf(found: Found): number | null {
  const count = found.groups["count"] ?? ""
  const unit = (found.groups["unit"] ?? "").replace(/s$/, "")
  const number = NUMBERS.get(count) ?? Number(count.replace(",", "."))
  const days = UNIT_DAYS[unit]
  return days === undefined || !Number.isFinite(number) ? null : number * days
}

/** What stands around a length of time, for the rules below. */
interface Around {
  /** The words right before and right after, within the sentence. */
  readonly before: string
  readonly after: string
  readonly sentence: string
  readonly parted: boolean
  readonly nearEnding: boolean
}

/** Other lengths: of the relation, of a life, of a habit. */
const NOT_SINCE =
  /^ (?:older|younger|old|of marriage|of BOTH|together|of USERS|of EXS|with|sober|clean|from now|in a row|straight|running|ahead|off|past|short of|shy of)\b/
const NOT_SINCE_BEFORE =
  /\b(?:for the|next|of|together|married|every|last|past|first|another|only|whole|hours|(?:need|needed|want|wanted|wants|give|gave|take|took|asked for) (?:USER |EX )?an?|in an?)$/
const SILENCE =
  /\b(?:not (?:spoke|spoken|talked|heard|seen)|no contact|nothing since|said nothing|silence|no word|separated|divorced|since the (?:split|breakup|divorce)|of nothing|post)\b/

/** Whether the length is that since the ending. */
function linkOf(account: AccountText, found: Found, endings: Endings): "clear" | "unsure" | null {
  const { clause } = found
  if (clause.saidBy !== null && clause.saidBy !== "other" && clause.quoted) return null
  const around = aroundOf(account, found, endings)
  if (NOT_SINCE.test(around.after) || NOT_SINCE_BEFORE.test(around.before)) return null
  if (isOfRelation(clause.plain.slice(0, found.from - clause.plainStart))) return null
  if (isTold(around, clause.sentence, found.from === clause.plainStart)) return "clear"
  if (/^ (?:ago|back)\b/.test(around.after)) return around.nearEnding ? "clear" : null
  return aloneLink(found, around, endings.length > 0, clause.sentence === account.clauses.at(-1)?.sentence)
}

/** "She left me in September after four years": that is how long they were together. */
function isOfRelation(before: string): boolean {
  return /\bafter(?: (?:over|nearly|almost|about|just|only|all of|some))?\s*$/.test(before) && PARTED.test(before)
}

function aroundOf(account: AccountText, found: Found, endings: Endings): Around {
  const parts = clausesAround(account, found.clause, 0)
  const sentence = parts.map((one) => one.plain).join(" ")
  const ending = endings.some((one) => parts.some((part) => one.from >= part.plainStart && one.from <= part.plainEnd))
  return {
    before: lastSentence(account.plain.slice(Math.max(0, found.from - 50), found.from)).trimEnd(),
    after: account.plain.slice(found.to, found.to + 26).split(/ [.?]/)[0] ?? "",
    sentence,
    parted: PARTED.test(sentence) || ending,
    nearEnding: nextToEnding(found.clause.sentence, account, endings),
  }
}

/** The words say it: "three weeks ago" beside parting, "it's been ten days", "six months after, …", "4 months nothing". */
function isTold({ before, after, sentence, parted }: Around, number: number, opens: boolean): boolean {
  if (
    /^ (?:of )?(?:nothing|silence|no contact|radio silence|without a word)\b/.test(after) ||
    /\bnot even$/.test(before)
  )
    return true
  // "Ten days since, and …", "a year too late", "six years I have been her ex".
  if (
    /^ (?:since(?: then)?(?: [,.]|$)|(?:too )?late(?: [,.]|$)|(?:as exes|USER (?:have |'ve )?been EXS ex)\b)/.test(
      after,
    )
  )
    return true
  if (/^ (?:later|after|on|post)\b/.test(after) && opens && (number <= 2 || after.startsWith(" later"))) return true
  if (/^ (?:ago|back)\b/.test(after)) return parted
  const near = `${before} # ${after}`
  if (TOGETHER.test(near)) return false
  return (parted && SINCE.test(near)) || SILENCE.test(sentence) || /\bit (?:'s|is|has)(?: been)?(?: \w+)?$/.test(before)
}

/** A length that stands alone: "5 weeks." Weeks are seldom those of a relation; years often are. */
function aloneLink(found: Found, { sentence }: Around, ended: boolean, last: boolean): "clear" | "unsure" | null {
  const short = /day|week|fortnight|night/.test(found.groups["unit"] ?? "")
  if (/\b(?:new|girlfriend|boyfriend|another|somebody|someone|sober|clean)\b/.test(sentence)) return "unsure"
  const alone =
    sentence.split(" ").length <= (found.to - found.from) / 4 + 3 && found.clause.plain.split(" ").length <= 6
  if (!alone || TOGETHER.test(sentence) || (found.clause.sentence === 0 && !short)) return null
  const counted = found.groups["count"] !== "an" && found.groups["count"] !== "a"
  if (short) return counted ? "clear" : "unsure"
  const months = /month/.test(found.groups["unit"] ?? "") || /\b(?:now|since|already|on)\b/.test(sentence)
  return (ended || last) && months ? "clear" : "unsure"
}

function lastSentence(words: string): string {
  return words.split(/ [.?] /).at(-1) ?? ""
}

function nextToEnding(sentence: number, account: AccountText, endings: Endings): boolean {
  return endings.some((one) => Math.abs((clauseAt(account, one.from)?.sentence ?? -9) - sentence) <= 1)
}

function withAgo(account: AccountText, found: Found): number {
  const match = /^ (?:ago|back|now|on|since)\b/.exec(account.plain.slice(found.to, found.to + 8))
  return match === null ? found.end : (account.ends[found.to + match[0].length - 1] ?? found.end)
}

/** "Day 12", "week three". */
export function countedDays(account: AccountText): readonly SinceBreakup[] {
  return findPhrase(account, COUNTED_DAY).flatMap((found) => {
    if (/\b(?:since|from|on|till|until) $/.test(account.plain.slice(Math.max(0, found.from - 6), found.from))) return []
    const nth = found.groups["nth"] ?? ""
    const unit = account.plain
      .slice(found.from, found.from + 4)
      .trim()
      .replace(/^mont$/, "month")
    return {
      days: (NUMBERS.get(nth) ?? Number(nth)) * (UNIT_DAYS[unit] ?? 1),
      start: found.start,
      end: found.end,
      certainty: "clear" as const,
    }
  })
}
