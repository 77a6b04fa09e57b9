/**
 * How long ago it ended, where the words say so: a length of time beside words of parting ("left me three weeks ago"), or
 * two dates of which one is the ending and the other today ("left in March, it's October now"). How long a couple was
 * together, how long a talk took and how old somebody is are other lengths. Early is up to six weeks, late more than three
 * months (accounts of the development sets, README).
 */
import { type AccountText, clausesAround, sentenceOf } from "../../text/clause.ts"
import { type Found, clauseAt, findPhrase, phrase } from "../../text/phrases.ts"

export interface SinceBreakup {
  readonly days: number
  readonly start: number
  readonly end: number
  readonly certainty: "clear" | "unsure"
}

export const EARLY_DAYS = 43
export const LATE_DAYS = 92

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
const LAST = phrase(
  "(?:this|as of this|(?:since |from )?(?:before |around |about )?last|the other|since|only on|just on|till last|until last|at the) (?<what>monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|night|month|year|spring|summer|autumn|fall|winter|christmas|easter|half term)(?: week)?(?! gone by)",
)
const BEFORE_LAST = phrase(
  "the (?<what>week|weekend|month|year|spring|summer|autumn|fall|winter|christmas|easter) before last",
)
const THIS_MONTH = phrase("(?:on )?the (?:1st|2nd|3rd|\\d+th|\\d+|first|second|third) of this month")

const PARTED =
  /\b(?:(?:EX|USER) (?:\w+ )?left\b|ended|end it|finished|broke|broken|break ?up|breakup|split|dumped|dumps|binned|chucked|left (?:USER|EX|BOTH|for)|leaving|left$|left it|walked out|divorced|divorce|separated|separation|called (?:it|time|things)|threw|kicked|booted|moved out|since (?:BOTH|it ended|then|EX left|USER left)|apart|parted|over$|BOTH (?:am|are|'re|were) (?:done|over|finished|through|history)|been (?:over|done|single|separated)|(?:packed|jacked) (?:EX|USER|it) in|finish\w* (?:it|with)|gone our|split\w*|ended by|since EX (?:told|said)|ditched|put EX out|out of the picture|told EX|told USER|did it|done the dumping|no longer together|not together|exes|an ex|nobody 's (?:girlfriend|boyfriend|wife|husband)|was off$|marching orders|moved on from|chucked|gone from|the one who|EXS idea|USERS idea|EXS decision|USERS decision|EXS choice)\b/
const TOGETHER =
  /\b(?:together(?! (?:any|since))|married|marriage|relationship|dating|been with|were with|going out|dated|anniversary|of (?:USERS|EXS) life|wasted|gave EX|gave USER|knew EX|known|lived|engaged for|older|younger|old|in prison|sober|clean|course|therapy|wait|from now|next|every|each|aged|ahead)\b/
const SINCE =
  /\b(?:ago|back|since|now|on$|after|gone|already|of (?:no|not|nothing|silence)|no contact|nothing|post|into|it 's been|has been|been|separated|divorced|apart|single|haven|not (?:spoke|spoken|talked|seen|heard)|it makes|broke up|later|late|down the (?:road|line)|exes|an ex|behind|all (?:of|this time))\b/

const MONTHS = "january february march april may june july august september october november december".split(" ")
const DATES: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((month, at) => [month, at + 0.5] as const),
  ...MONTHS.map((month, at) => [month.slice(0, 3), at + 0.5] as const),
  ["sept", 8.5],
  ["new year", 0],
  ["new year 's", 0],
  ["valentines", 1.5],
  ["valentine's", 1.5],
  ["easter", 3.3],
  ["halloween", 9.9],
  ["bonfire night", 10.2],
  ["thanksgiving", 10.8],
  ["christmas", 11.8],
  ["xmas", 11.8],
  ["hogmanay", 11.9],
  ["boxing day", 11.9],
  ["diwali", 9.8],
  ["spring", 3.5],
  ["summer", 6.5],
  ["autumn", 9],
  ["fall", 9],
])
const DATE = phrase(
  `(?<lead>in|on|at|since|from|over|around|before|last|back in|until|till|by|early|late|mid|of|nearly|almost|now|today is|it 's|is) (?:the |early |late |mid |nearly |almost |now |last )*(?<date>${[...DATES.keys()].join("|")})(?: day)?`,
)

export function findSinceBreakup(
  account: AccountText,
  endings: readonly { readonly from: number }[],
): SinceBreakup | null {
  const found = [
    ...datePairs(account, endings),
    ...lengths(account, endings),
    ...countedDays(account),
    ...lastDays(account, endings),
    ...pointedAt(account, endings),
    ...pastYears(account),
  ]
  return found.find((one) => one.certainty === "clear") ?? found[0] ?? null
}

function lengths(account: AccountText, endings: readonly { readonly from: number }[]): readonly SinceBreakup[] {
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
const NOT_SINCE_BEFORE = /\b(?:for the|next|of|together|married|every|last|past|first|another|only|whole)$/
const SILENCE =
  /\b(?:not (?:spoke|spoken|talked|heard|seen)|no contact|nothing since|said nothing|silence|no word|separated|divorced|since the (?:split|breakup|divorce)|of nothing|post)\b/

/** Whether the length is that since the ending. */
function linkOf(
  account: AccountText,
  found: Found,
  endings: readonly { readonly from: number }[],
): "clear" | "unsure" | null {
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

function aroundOf(account: AccountText, found: Found, endings: readonly { readonly from: number }[]): Around {
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
  if (/^ (?:later|after|on|post)\b/.test(after) && opens && (number <= 2 || after.startsWith(" later"))) return true
  if (/^ (?:ago|back)\b/.test(after)) return parted
  const near = `${before} # ${after}`
  if (TOGETHER.test(near)) return false
  return (parted && SINCE.test(near)) || SILENCE.test(sentence) || /\bit (?:'s|is|has)(?: been)?(?: \w+)?$/.test(before)
}

/** A length that stands alone: "5 weeks." Weeks are seldom those of a relation; years often are. */
function aloneLink(found: Found, { sentence }: Around, ended: boolean, last: boolean): "clear" | "unsure" | null {
  const short = /day|week|fortnight|night/.test(found.groups["unit"] ?? "")
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

function nextToEnding(sentence: number, account: AccountText, endings: readonly { readonly from: number }[]): boolean {
  return endings.some((one) => Math.abs((clauseAt(account, one.from)?.sentence ?? -9) - sentence) <= 1)
}

function withAgo(account: AccountText, found: Found): number {
  const match = /^ (?:ago|back|now|on|since)\b/.exec(account.plain.slice(found.to, found.to + 8))
  return match === null ? found.end : (account.ends[found.to + match[0].length - 1] ?? found.end)
}

function countedDays(account: AccountText): readonly SinceBreakup[] {
  return findPhrase(account, COUNTED_DAY).map((found) => {
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

/** About how many days "last …" is back. A season that is called the last one is over. */
const LAST_DAYS: ReadonlyMap<string, number> = new Map([
  ["night", 1],
  ["weekend", 4],
  ["week", 7],
  ["month", 30],
  ["year", 365],
  ["half term", 30],
  ...["spring", "summer", "autumn", "fall", "winter", "christmas", "easter"].map((season) => [season, 200] as const),
])

/** "I left him last week." */
function lastDays(account: AccountText, endings: readonly { readonly from: number }[]): readonly SinceBreakup[] {
  return findPhrase(account, LAST).flatMap((found) => {
    const what = found.groups["what"] ?? found.groups["day"] ?? ""
    const since = /^(?:since|before|from)/.test(account.plain.slice(found.from, found.to))
    const ended =
      PARTED.test(since ? sentenceOf(account, found.clause) : found.clause.plain) ||
      endings.some((one) => one.from >= found.clause.plainStart && one.from <= found.clause.plainEnd)
    if (!ended || found.clause.saidBy === "ex") return []
    const days = LAST_DAYS.get(what) ?? (what.endsWith("day") ? 4 : 0)
    return days === 0 ? [] : [{ days, start: found.start, end: found.end, certainty: "clear" as const }]
  })
}

/** "The autumn before last", "on the 2nd of this month", beside the ending. */
function pointedAt(account: AccountText, endings: readonly { readonly from: number }[]): readonly SinceBreakup[] {
  const near = ({ clause }: Found): boolean =>
    clause.saidBy !== "ex" &&
    (PARTED.test(sentenceOf(account, clause)) ||
      endings.some((one) => clauseAt(account, one.from)?.sentence === clause.sentence))
  const before = findPhrase(account, BEFORE_LAST).filter(near)
  const month = findPhrase(account, THIS_MONTH).filter(near)
  return [
    ...before.map((found) => ({ ...spanOf(found), days: (LAST_DAYS.get(found.groups["what"] ?? "") ?? 0) * 2 })),
    ...month.map((found) => ({ ...spanOf(found), days: 14 })),
  ].filter(({ days }) => days > 0)
}

function spanOf({ start, end }: Found): Omit<SinceBreakup, "days"> {
  return { start, end, certainty: "clear" }
}

const YEAR = phrase("(?:in|since) (?<year>(?:19[6-9]|20[0-2])\\d)")

/** "We divorced in 2020." */
function pastYears(account: AccountText): readonly SinceBreakup[] {
  return findPhrase(account, YEAR).flatMap((found) => {
    return PARTED.test(found.clause.plain) && Number(found.groups["year"]) < 2025
      ? [{ days: 800, start: found.clause.start, end: found.end, certainty: "clear" as const }]
      : []
  })
}

/** "He left in March … it's October now." */
function datePairs(account: AccountText, endings: readonly { readonly from: number }[]): readonly SinceBreakup[] {
  const dates = findPhrase(account, DATE).filter(
    (found) => found.clause.saidBy === null || found.clause.saidBy === "user",
  )
  const now = dates.find(
    (found) =>
      /\b(?:now|it 's|is|BOTH are|today)\b/.test(account.plain.slice(Math.max(0, found.from - 22), found.to)) &&
      !PARTED.test(found.clause.plain),
  )
  const ended = dates.find(
    (found) =>
      found !== now && (PARTED.test(found.clause.plain) || endings.some((one) => Math.abs(one.from - found.from) < 60)),
  )
  if (now === undefined || ended === undefined) return []
  const months = ((DATES.get(now.groups["date"] ?? "") ?? 0) - (DATES.get(ended.groups["date"] ?? "") ?? 0) + 12) % 12
  return [
    {
      days: months * 30.4,
      start: Math.min(ended.start, now.start),
      end: Math.max(ended.end, now.end),
      certainty: "clear",
    },
  ]
}
