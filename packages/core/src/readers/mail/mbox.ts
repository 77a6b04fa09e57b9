/**
 * Cuts a mailbox file into its messages. A message begins behind a line "From ADDRESS DATE" that stands at the beginning of
 * the file or behind a blank line. Source: RFC 4155, and the "mboxrd" way of quoting such lines in bodies.
 */

const LF = 0x0a
const CR = 0x0d
/** A longer line is part of a body. */
const LONGEST_LINE = 65_536
const SEPARATOR = /^From \S.{0,300}?\d{1,2}:\d{2}/

export class MboxSplitter {
  /** Bytes of the message that is open, without its separator. */
  #parts: Uint8Array[] = []
  #carry = new Uint8Array(0)
  #isAfterBlank = true
  #isInside = false

  /** @param block may be reused after the call */
  push(block: Uint8Array): readonly Uint8Array[] {
    const bytes = joined([this.#carry, block])
    const messages: Uint8Array[] = []
    let [from, lineStart] = [0, 0]
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, lineStart)) {
      if (this.#isSeparator(bytes, lineStart, end)) {
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

  end(): readonly Uint8Array[] {
    const messages: Uint8Array[] = []
    this.#take(this.#carry)
    this.#flush(messages)
    return messages
  }

  #isSeparator(bytes: Uint8Array, from: number, end: number): boolean {
    if (!this.#isAfterBlank || bytes[from] !== 0x46 || bytes[from + 1] !== 0x72 || bytes[from + 4] !== 0x20)
      return false
    return SEPARATOR.test(String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 400))))
  }

  #take(part: Uint8Array): void {
    if (this.#isInside && part.length > 0) this.#parts.push(part)
  }

  #flush(messages: Uint8Array[]): void {
    if (this.#parts.length > 0) messages.push(joined(this.#parts))
    this.#parts = []
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
