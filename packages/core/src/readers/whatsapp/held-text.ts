/** An entry that goes over several pieces of text: its parts, until it is whole. */

/** WhatsApp sends no message above 65 536 letters; a "message" of this size is no message, and would eat the memory. */
const LONGEST_ENTRY = 1 << 24

export class HeldText {
  #parts: string[] = []
  #length = 0

  get isEmpty(): boolean {
    return this.#parts.length === 0
  }

  /** @returns false the first time that something does not fit: it and all behind it is left out */
  add(part: string): boolean {
    const room = LONGEST_ENTRY - this.#length
    if (room > 0) this.#parts.push(part.length > room ? part.slice(0, room) : part)
    this.#length += Math.min(part.length, room)
    return part.length <= room || room <= 0
  }

  take(): string {
    const whole = this.#parts.join("")
    this.#parts = []
    this.#length = 0
    return whole
  }
}
