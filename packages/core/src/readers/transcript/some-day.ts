/**
 * Days that a stamp names without telling which: "3 Mar" has no year, "Mon" no date, "Yesterday" neither. Which day each
 * is, is found out over all stamps of the text (some-days.ts). (docs/formats/transcript.md)
 */
import { foldWord } from "../whatsapp/half-days.ts"
import { dateWordOf } from "../whatsapp/month-words.ts"
import { isWeekdayName } from "../weekdays.ts"

export interface MonthDay {
  readonly month: number
  readonly day: number
}

export type SomeDay =
  /** Days before the day on which the text was copied. */
  | { readonly kind: "ago"; readonly days: 0 | 1 }
  | { readonly kind: "weekday"; readonly name: string }
  /** A date without a year. Two readings where day and month could be either way round. */
  | { readonly kind: "date"; readonly readings: readonly MonthDay[]; readonly name: string | null }

const TODAY = /^(?:today|heute|hoy|aujourdhui|hoje|oggi|vandaag|сегодня|今日|今天|오늘)$/
const YESTERDAY = /^(?:yesterday|gestern|ayer|hier|ontem|ieri|gisteren|вчера|昨日|昨天|어제)$/
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?$/
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\.?$/
const EAST_ASIAN = /^(\d{1,2})[月월]\s?(\d{1,2})[日일]$/

/** @param words of a stamp, without its time and joining words; null when they are something else */
export function someDay(words: readonly string[]): SomeDay | null {
  const folded = words.map((word) => plainWord(word.replaceAll(/['’()（）]/g, "")))
  const [only = ""] = folded
  if (folded.length === 1 && TODAY.test(only)) return { kind: "ago", days: 0 }
  if (folded.length === 1 && YESTERDAY.test(only)) return { kind: "ago", days: 1 }
  const names = folded.filter(isWeekday)
  const rest = folded.filter((word) => !isWeekday(word) && dateWordOf(word)?.kind !== "joining")
  if (names.length > 1) return null
  const name = names[0] ?? null
  if (rest.length === 0) return name === null ? null : { kind: "weekday", name }
  const readings =
    rest.length === 2 ? inWords(rest) : rest.length === 1 && name !== null ? inNumbers(rest[0] ?? "") : []
  return readings.length === 0 ? null : { kind: "date", readings, name }
}

/** Signs inside numbers part day and month. */
function plainWord(word: string): string {
  return /\d/.test(word) ? word.toLowerCase() : foldWord(word)
}

function isWeekday(word: string): boolean {
  return dateWordOf(word)?.kind === "weekday" || (!/\d/.test(word) && isWeekdayName(word) && dateWordOf(word) === null)
}

/** "3 Mar", "March 3rd" */
function inWords([first = "", second = ""]: readonly string[]): readonly MonthDay[] {
  const word = dateWordOf(first)?.kind === "month" ? first : second
  const found = dateWordOf(word)
  const day = Number(ORDINAL.exec(word === first ? second : first)?.[1] ?? 0)
  return found?.kind === "month" ? possible([{ month: found.month, day }]) : []
}

/** "3/9", "9.3.", "3月9日": only beside a day of the week, since numbers alone are anything. */
function inNumbers(text: string): readonly MonthDay[] {
  const east = EAST_ASIAN.exec(text)
  if (east !== null) return possible([{ month: Number(east[1]), day: Number(east[2]) }])
  const found = NUMBERS.exec(text)
  if (found === null) return []
  const [a, b] = [Number(found[1]), Number(found[3])]
  const dayFirst = { month: b, day: a }
  return possible(found[2] === "." || a === b ? [dayFirst] : [dayFirst, { month: a, day: b }])
}

function possible(readings: readonly MonthDay[]): readonly MonthDay[] {
  return readings.filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
}
