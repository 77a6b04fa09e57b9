/**
 * A date or a named time of the ending: "I left him last week", "the autumn before last", "we divorced in 2020", or two dates
 * of which one is the ending and the other today ("left in March, it's October now").
 */
import { type AccountText, sentenceOf } from "../../text/clause.ts"
import { type Found, clauseAt, findPhrase, phrase } from "../../text/phrases.ts"
import { type Endings, PARTED, type SinceBreakup } from "./since-parting.ts"

const LAST = phrase(
  "(?:this|as of this|(?:since |from )?(?:before |around |about )?last|the other|since|only on|just on|till last|until last|at the) (?<what>monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|night|month|year|spring|summer|autumn|fall|winter|christmas|easter|half term)(?: week)?(?! gone by)",
)
const BEFORE_LAST = phrase(
  "the (?<what>week|weekend|month|year|spring|summer|autumn|fall|winter|christmas|easter) before last",
)
const THIS_MONTH = phrase("(?:on )?the (?:1st|2nd|3rd|\\d+th|\\d+|first|second|third) of this month")

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
export function lastDays(account: AccountText, endings: Endings): readonly SinceBreakup[] {
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

const WEEKDAY = phrase("(?:on (?:the )?)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! week)")

/** "We ended it on Friday, today is Monday": within the week, and maybe the ending itself. */
export function weekdays(account: AccountText, endings: Endings): readonly SinceBreakup[] {
  return findPhrase(account, WEEKDAY)
    .filter(({ clause }) => clause.saidBy !== "ex" && endings.some((one) => clauseAt(account, one.from) === clause))
    .map((found) => ({ ...spanOf(found), days: 3 }))
}

/** "The autumn before last", "on the 2nd of this month", beside the ending. */
export function pointedAt(account: AccountText, endings: Endings): readonly SinceBreakup[] {
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
export function pastYears(account: AccountText): readonly SinceBreakup[] {
  return findPhrase(account, YEAR).flatMap((found) => {
    return PARTED.test(found.clause.plain) && Number(found.groups["year"]) < 2025
      ? [{ days: 800, start: found.clause.start, end: found.end, certainty: "clear" as const }]
      : []
  })
}

/** "He left in March … it's October now." */
export function datePairs(account: AccountText, endings: Endings): readonly SinceBreakup[] {
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
