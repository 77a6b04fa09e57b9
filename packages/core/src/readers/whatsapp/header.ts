/**
 * Finds whether a line begins with a stamp, and reads it: date, time, and where the words begin.
 *
 *   entry := marks* "[" stamp "]" rest            iPhone
 *          | marks* stamp " - " rest              Android
 *          | marks* stamp ": " rest               old iPhone
 *   stamp := date gap time | time gap date        time first: Vietnamese
 *
 * The scanner knows every layout. Which of them a file keeps to is `layout.ts`. All loops go forward only, so the time
 * is linear in the length of the line. Grammar: docs/formats/whatsapp.md, "Lines".
 */
import { DateTable } from "./date-table.ts"
import { digitValue } from "./digits.ts"
import { type HalfDay, foldWord, halfDayOf, hourOf } from "./half-days.ts"
import { isSpace, skipBlank, skipMarks } from "./marks.ts"
import { plainSpaces } from "./read-gap.ts"
import { scanDate } from "./scan-date.ts"
import { StampPieces } from "./stamp-pieces.ts"
import { isDash, isDotted, isLetter, isTimeFirst, mayBeginStamp, namesSomebody } from "./stamp-signs.ts"
import { afterTimeMark, commonHalf, plainTwo, twoDigits } from "./time-parts.ts"

/** What stands between stamp and words. */
const BRACKET = 0
const DASH = 1
const COLON = 2
const BLANK = 3

/** Whether the lines of a layout have a sign between stamp and words. */
export function hasSign(shape: number): boolean {
  return shape % 4 !== BLANK
}

/** The longest text between date and time, and the longest word for a half day. */
const LONGEST_GAP = 20
const LONGEST_HALF = 16

/** A stamp holds the last scan's findings until the next one: a million lines make no object each. */
export class HeaderScanner {
  readonly dates = new DateTable()
  /** Where the words (author included) begin. */
  rest = 0
  /** Place of the date in `dates`. */
  date = 0
  /** Seconds of the day; -1 for a time such as 25:61. */
  second = 0
  /** Equal for lines of one layout. */
  shape = 0
  /** Whether the stamp is written as iPhones do: in brackets, or with a colon behind. */
  isPhone = false
  hasSeconds = false
  /** Whether a mark stands in front of the line: the iPhone puts it before attachments and other words of its own. */
  isMarked = false

  /** The last date seen, up to its time: most lines begin with the same characters as the line before. */
  #prefix = ""
  #prefixDate = 0
  #prefixShape = 0
  #prefixHalf: HalfDay = "none"
  #dateShape = 0
  #half: HalfDay = "none"
  #bracket = false
  #hour = 0
  #sinceHour = 0
  #end = 0
  readonly #pieces = new StampPieces()

  /** @param to the end of the line, without its line end */
  scan(text: string, from: number, to: number): boolean {
    const start = text.charCodeAt(from) >= 0x200e ? skipMarks(text, from, to) : from
    this.isMarked = start > from
    if (this.#prefix !== "" && text.startsWith(this.#prefix, start)) {
      const time = start + this.#prefix.length
      this.#bracket = this.#prefix.charCodeAt(0) === 91
      this.date = this.#prefixDate
      this.#dateShape = this.#prefixShape
      this.#half = this.#prefixHalf
      if (this.#common(text, time, to) || this.#timeAndRest(text, time, to)) return true
    }
    this.#bracket = text.charCodeAt(start) === 91
    const at = this.#bracket ? skipBlank(text, start + 1, to) : start
    if (at >= to || !mayBeginStamp(text, at, to)) return false
    return isTimeFirst(text, at, to) ? this.#timeFirst(text, at, to) : this.#dateFirst(text, start, at, to)
  }

  /** The characters that a line like the last one begins with; "" where none was read, or they hold a half day. */
  get prefix(): string {
    return this.#prefixHalf === "none" ? this.#prefix : ""
  }

  /** The findings of a line with that prefix, which somebody else has read. */
  take(rest: number, second: number, bits: number, isMarked: boolean): void {
    this.#bracket = this.#prefix.charCodeAt(0) === 91
    this.date = this.#prefixDate
    this.isMarked = isMarked
    this.rest = rest
    this.isPhone = this.#bracket
    this.hasSeconds = bits >= 4
    this.second = second
    this.shape = this.#prefixShape * 64 + bits * 4 + (this.#bracket ? BRACKET : DASH)
  }

  #dateFirst(text: string, start: number, at: number, to: number): boolean {
    const parts = scanDate(text, at, to)
    if (parts === null) return false
    let time = parts.end
    while (time < to && time - parts.end <= LONGEST_GAP && digitValue(text.charCodeAt(time)) < 0) time += 1
    if (time >= to || time === parts.end || time - parts.end > LONGEST_GAP) return false
    const gap = this.#pieces.gap(text.slice(parts.end, time))
    if (gap === null) return false
    const dated = gap.addYears === null ? parts : { ...parts, addYears: gap.addYears }
    this.date = this.dates.intern(dated, text.slice(at, parts.end))
    this.#half = gap.half
    this.#dateShape = this.#pieces.shape(`${this.#bracket ? "[" : ""}${parts.shape}${gap.shape}`)
    if (!this.#timeAndRest(text, time, to)) return false
    this.#prefix = text.slice(start, time)
    this.#prefixDate = this.date
    this.#prefixShape = this.#dateShape
    this.#prefixHalf = gap.half
    return true
  }

  #timeFirst(text: string, at: number, to: number): boolean {
    if (!this.#time(text, at, to)) return false
    let date = this.#end
    while (date < to && date - this.#end <= LONGEST_GAP && digitValue(text.charCodeAt(date)) < 0) date += 1
    const gap = text.slice(this.#end, date)
    const half = halfDayOf(gap, "behind")
    if (gap === "" || date >= to || (half === null && foldWord(gap).length > 6)) return false
    const parts = scanDate(text, date, to)
    if (parts === null) return false
    this.date = this.dates.intern(parts, text.slice(date, parts.end))
    this.#setSecond(half ?? "none")
    const shape = `${this.#bracket ? "[" : ""}T${half === null ? plainSpaces(gap) : "H"}${parts.shape}`
    const bits = (this.hasSeconds ? 4 : 0) + (half === null ? 0 : 1)
    const closer = this.#closer(text, parts.end, to)
    if (closer < 0) return false
    this.isPhone = closer === BRACKET || closer === COLON
    this.shape = this.#pieces.shape(shape) * 64 + bits * 4 + closer
    return true
  }

  #timeAndRest(text: string, at: number, to: number): boolean {
    if (!this.#time(text, at, to)) return false
    let end = isDotted(text, this.#end) ? this.#end + 1 : this.#end
    let half = this.#half
    let bits = half === "none" ? 0 : 2
    const next = skipBlank(text, end, to)
    if (!this.#isCloser(text, end, next, to)) {
      const word = this.#halfBehind(text, next, to)
      if (word !== null) {
        half = word
        bits += 1
        end = this.#end
      } else if (this.#bracket || next === end) return false
    }
    const closer = this.#closer(text, end, to)
    return closer >= 0 && this.#found(this.rest, half, bits, closer)
  }

  /**
   * The times that nearly all lines have, `21:41:05] `, `21:41 - `, `9:41 PM - `, each letter looked at once. It says the
   * same as the long way, or nothing. One piece on purpose: so large a function is compiled once, and not again inside each
   * of its callers, which kept small chats waiting for the compiler.
   */
  #common(text: string, from: number, to: number): boolean {
    let at = from + 1
    let hour = text.charCodeAt(from) - 48
    let next = text.charCodeAt(at)
    if (next !== 58) {
      hour = hour * 10 + next - 48
      if (next < 48 || next > 57) return false
      at += 1
      next = text.charCodeAt(at)
    }
    const minute = plainTwo(text, at + 1)
    if (next !== 58 || hour < 0 || hour > 23 || minute < 0) return false
    at += 3
    next = text.charCodeAt(at)
    const second = next === 58 ? plainTwo(text, at + 1) : 0
    if (second < 0) return false
    const hasSeconds = next === 58
    if (hasSeconds) {
      at += 3
      next = text.charCodeAt(at)
    }
    let half = this.#half
    let bits = (hasSeconds ? 4 : 0) + (half === "none" ? 0 : 2)
    if (!this.#bracket && half === "none" && (next === 32 || next === 0x202f)) {
      const common = commonHalf(text, at + 1)
      if (common !== null) {
        half = common
        bits += 1
        at += 3
        next = text.charCodeAt(at)
      }
    }
    const closer = this.#bracket ? BRACKET : DASH
    const rest = this.#bracket ? at + 2 : at + 3
    const isClosed = this.#bracket
      ? next === 93 && text.charCodeAt(at + 1) === 32
      : next === 32 && text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) === 32
    if (!isClosed || rest > to) return false
    this.rest = rest
    this.isPhone = this.#bracket
    this.hasSeconds = hasSeconds
    this.second = hourOf(hour, half) * 3600 + minute * 60 + second
    this.shape = this.#dateShape * 64 + bits * 4 + closer
    return true
  }

  #found(rest: number, half: HalfDay, bits: number, closer: number): true {
    this.rest = rest
    this.isPhone = closer === BRACKET || closer === COLON
    this.#setSecond(half)
    this.shape = this.#dateShape * 64 + ((this.hasSeconds ? 4 : 0) + bits) * 4 + closer
    return true
  }

  /** Reads hour, minute and second; sets where the time ends. */
  #time(text: string, from: number, to: number): boolean {
    let hour = digitValue(text.charCodeAt(from))
    if (hour < 0) return false
    const ones = digitValue(text.charCodeAt(from + 1))
    if (ones >= 0) hour = hour * 10 + ones
    const minuteAt = afterTimeMark(text, ones >= 0 ? from + 2 : from + 1, to)
    const minute = minuteAt < 0 ? -1 : twoDigits(text, minuteAt, to)
    if (minute < 0) return false
    const end = minuteAt + 2
    const next = text.charCodeAt(end)
    const second = next === text.charCodeAt(minuteAt - 1) && next !== 32 ? twoDigits(text, end + 1, to) : -1
    this.hasSeconds = second >= 0
    this.#end = second >= 0 ? end + 3 : end
    this.#hour = hour
    this.#sinceHour = minute < 60 && second < 60 && hour <= 24 ? minute * 60 + (second < 0 ? 0 : second) : -1
    return digitValue(text.charCodeAt(this.#end)) < 0
  }

  #setSecond(half: HalfDay): void {
    this.second = this.#sinceHour < 0 ? -1 : hourOf(this.#hour, half) * 3600 + this.#sinceHour
  }

  /** The half day behind the time; sets where it ends. */
  #halfBehind(text: string, from: number, to: number): HalfDay | null {
    const common = commonHalf(text, from)
    if (common !== null && !isLetter(text.charCodeAt(from + 2))) {
      this.#end = from + 2
      return common
    }
    let end = from
    const limit = Math.min(to, from + LONGEST_HALF)
    while (end < limit && !this.#endsHalf(text, end)) end += 1
    while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1
    const half = this.#pieces.half(text.slice(from, end))
    if (half !== null) this.#end = end
    return half
  }

  #endsHalf(text: string, at: number): boolean {
    const code = text.charCodeAt(at)
    if (this.#bracket) return code === 93
    if (code === 58 || digitValue(code) >= 0) return true
    return isDash(code) && isSpace(text.charCodeAt(at + 1))
  }

  /** Whether what follows the time closes the stamp, so that there is no half day to look for. */
  #isCloser(text: string, end: number, next: number, to: number): boolean {
    const code = text.charCodeAt(next)
    if (this.#bracket) return code === 93
    return next < to && (isDash(code) || (code === 58 && next === end))
  }

  /** @returns the kind of closer, or -1; sets `rest` */
  #closer(text: string, end: number, to: number): number {
    const next = skipBlank(text, end, to)
    const code = text.charCodeAt(next)
    if (this.#bracket) {
      if (next >= to || code !== 93) return -1
      this.rest = isSpace(text.charCodeAt(next + 1)) && next + 1 < to ? next + 2 : next + 1
      return BRACKET
    }
    const closes = next < to && ((isDash(code) && next > end) || (code === 58 && next === end))
    if (closes) {
      if (next + 1 < to && !isSpace(text.charCodeAt(next + 1))) return -1
      this.rest = Math.min(next + 2, to)
      return code === 58 ? COLON : DASH
    }
    this.rest = next
    return next > end && namesSomebody(text, next, to) ? BLANK : -1
  }
}
