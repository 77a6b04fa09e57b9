/** What one line of a LINE export can be, looked at alone. (docs/formats/line.md) */
import { type Stamp, readStamp } from "../transcript/stamp.ts"
import { withoutMarks } from "../whatsapp/marks.ts"
import { hasWeekday, writtenStamp } from "../written-stamp.ts"

export type LineForm =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly stamp: Stamp; readonly hasWeekday: boolean; readonly raw: string }
  /** Columns between tabs: time, name, words. Name is "" for a notice; `second` is null where no clock shows that time. */
  | { readonly kind: "entry"; readonly second: number | null; readonly name: string; readonly text: string }
  /** The desktop program: time, name and words with blanks between them. */
  | { readonly kind: "spaced"; readonly second: number; readonly rest: string }
  | { readonly kind: "words" }

const TABBED = /^((?:\p{L}{1,4}\.?\p{Zs}?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\p{Zs}?\p{L}[\p{L}.]{0,4})?)\t(.*)$/su
const SPACED = /^((?:[\p{Lo}]{2}\s?)?\d{1,2}:\d{2}(?:\s?[AaPp][Mm])?) (\S.*)$/su
const LONGEST_DAY = 44

export function lineForm(raw: string): LineForm {
  const line = withoutMarks(raw)
  if (line.trim() === "") return { kind: "blank" }
  const tabbed = TABBED.exec(line)
  if (tabbed !== null) {
    return { kind: "entry", second: secondOf(tabbed[1] ?? ""), ...columnsOf(tabbed[2] ?? "") }
  }
  const day = dayOf(line.trim())
  if (day !== null) return day
  const spaced = SPACED.exec(line)
  const second = spaced === null ? null : secondOf(spaced[1] ?? "")
  return second === null ? { kind: "words" } : { kind: "spaced", second, rest: spaced?.[2] ?? "" }
}

function columnsOf(rest: string): { readonly name: string; readonly text: string } {
  const tab = rest.indexOf("\t")
  return tab < 0 ? { name: "", text: rest } : { name: rest.slice(0, tab).trim(), text: rest.slice(tab + 1) }
}

/** Seconds of the day of a time alone. */
function secondOf(raw: string): number | null {
  const stamp = readStamp(raw)
  return stamp === null || stamp.date !== null || stamp.some !== null ? null : stamp.second
}

/** A word of up to sixteen letters in front of a date in numbers can only be the day of the week. */
const FRONT_WORD = /^[\p{L}\p{M}]{1,16}[.,]{0,2}\s{1,2}(?=\d{1,4}[./-]\d)/u

function dayOf(line: string): LineForm | null {
  if (line.length > LONGEST_DAY || line.includes("\t") || !/\d{4}/.test(line)) return null
  const front = FRONT_WORD.exec(line)?.[0] ?? ""
  const stamp = writtenStamp(line.slice(front.length))
  if (stamp === null || stamp.date === null || stamp.second !== null) return null
  return { kind: "day", stamp, hasWeekday: front !== "" || hasWeekday(line), raw: line }
}
