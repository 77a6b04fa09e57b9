/**
 * Cuts a mailbox file into its messages. A message begins behind a line "From ADDRESS DATE" at the beginning of the file or
 * behind a blank line; where the blank line is missing, the whole date and a field in the next line make up for it.
 * Source: RFC 4155, and the "mboxrd" way of quoting such lines in bodies.
 */
import { joinBytes } from "../join-bytes.ts"

const LF = 0x0a
const CR = 0x0d
/** A longer line is part of a body. */
const LONGEST_LINE = 65_536
const SEPARATOR = /^From \S.{0,300}?\d{1,2}:\d{2}/
const WHOLE_DATE =
  /^From \S.{0,300}? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,2}[A-Za-z]{3} {1,2}\d{1,2} \d{1,2}:\d{2}(?::\d{2})? .{0,20}?\d{4}\s*$/
const FIELD = /^>?[A-Za-z][A-Za-z0-9-]{1,60}:/
const FIRST_FIELD = /^(?:From|Date|Return-Path|Received|Delivered-To|Message-ID|X-[A-Za-z-]{1,40}):/i

/** "later": it depends on a line that has not come yet. */
type Answer = "yes" | "no" | "later"

export class MboxSplitter {
  /** Bytes of the message that is open, without its separator. */
  #parts: Uint8Array[] = []
  #carry = new Uint8Array(0)
  #isAfterBlank = true
  #isInside = false
  /** Whether the separators of this file bear no date. */
  #isUndated = false

  /** @param block may be reused after the call */
  push(block: Uint8Array): readonly Uint8Array[] {
    return this.#cut(joinBytes([this.#carry, block]), false)
  }

  end(): readonly Uint8Array[] {
    const messages = this.#cut(this.#carry, true)
    this.#take(this.#carry)
    this.#flush(messages)
    return messages
  }

  #cut(bytes: Uint8Array, isLast: boolean): Uint8Array[] {
    const messages: Uint8Array[] = []
    let [from, lineStart] = [0, 0]
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, lineStart)) {
      const answer = isFrom(bytes, lineStart) ? this.#isSeparator(bytes, lineStart, end, isLast) : "no"
      if (answer === "later") break
      if (answer === "yes") {
        this.#take(bytes.slice(from, lineStart))
        this.#flush(messages)
        this.#isInside = true
        from = end + 1
      }
      this.#isAfterBlank = end === lineStart || (end === lineStart + 1 && bytes[lineStart] === CR)
      lineStart = end + 1
    }
    const isEndless = bytes.length - lineStart > LONGEST_LINE
    const keep = isEndless ? bytes.length : lineStart
    if (isEndless) this.#isAfterBlank = false
    this.#take(bytes.slice(from, keep))
    this.#carry = bytes.slice(keep)
    return messages
  }

  #isSeparator(bytes: Uint8Array, from: number, end: number, isLast: boolean): Answer {
    const line = textOf(bytes, from, end)
    if (this.#isAfterBlank && SEPARATOR.test(line)) return "yes"
    const mayBeUndated = this.#isAfterBlank && (this.#isUndated || !this.#isInside)
    if (!mayBeUndated && !WHOLE_DATE.test(line)) return "no"
    const next = bytes.indexOf(LF, end + 1)
    if (next < 0 && !isLast && bytes.length - end < LONGEST_LINE) return "later"
    const field = textOf(bytes, end + 1, next < 0 ? bytes.length : next)
    if (!mayBeUndated) return FIELD.test(field) ? "yes" : "no"
    if (!FIRST_FIELD.test(field)) return "no"
    this.#isUndated = true
    return "yes"
  }

  #take(part: Uint8Array): void {
    if (this.#isInside && part.length > 0) this.#parts.push(part)
  }

  #flush(messages: Uint8Array[]): void {
    if (this.#parts.length > 0) messages.push(joinBytes(this.#parts))
    this.#parts = []
  }
}

function isFrom(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x46 && bytes[at + 1] === 0x72 && bytes[at + 4] === 0x20
}

function textOf(bytes: Uint8Array, from: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 400)))
}
