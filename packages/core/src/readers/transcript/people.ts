/**
 * Which names of a pasted text are people who talk. One name before a colon is anything; two that come again are two
 * people, when most lines are theirs. The shares were set on pasted chats and on accounts that quote what was said
 * (transcript.test.ts).
 */
import type { TranscriptLine } from "./line.ts"

/** Lines, without blanks and headings, that must begin a message where no stamps stand. */
const MIN_PLAIN_SHARE = 0.6
/** With stamps, messages may go over many lines. */
const MIN_STAMPED_SHARE = 0.12
const MIN_ENTRIES = 3

export class NameTally {
  readonly #plain = new Map<string, number>()
  readonly #stamped = new Map<string, number>()
  #lines = 0
  #hasBlocks = false

  add(line: TranscriptLine): void {
    if (line.kind === "blank" || line.kind === "heading") return
    this.#lines += 1
    if (line.kind !== "entry") return
    const names = line.stamp === null ? this.#plain : this.#stamped
    if (line.text === null) this.#hasBlocks = true
    if (names.size < 10_000 || names.has(line.name)) names.set(line.name, (names.get(line.name) ?? 0) + 1)
  }

  /** @returns null when this is no transcript */
  decide(): Speakers | null {
    return this.#stampedSpeakers() ?? this.#plainSpeakers()
  }

  #stampedSpeakers(): Speakers | null {
    const entries = sum(this.#stamped)
    const plain = recurring(this.#plain, entries)
    // Words with a colon inside stamped messages are words, unless they are the larger part.
    if (entries < 2 || sum(plain) > entries * 2) return null
    const isEnough = this.#stamped.size > 1 || entries >= MIN_ENTRIES
    const lines = this.#hasBlocks ? this.#lines / 2 : this.#lines
    if (!isEnough || entries < lines * MIN_STAMPED_SHARE) return null
    return { names: new Set(this.#stamped.keys()), needsStamp: true, share: Math.min(1, entries / lines) }
  }

  #plainSpeakers(): Speakers | null {
    const all = new Map(this.#plain)
    for (const [name, count] of this.#stamped) all.set(name, (all.get(name) ?? 0) + count)
    const total = sum(all)
    // A short paste in which every line fits may have somebody who speaks once.
    const isWhole = total === this.#lines && all.size === 2 && total >= MIN_ENTRIES
    const names = isWhole ? all : recurring(all, total)
    const share = sum(names) / Math.max(1, this.#lines)
    if (names.size < 2 || share < MIN_PLAIN_SHARE || total < MIN_ENTRIES) return null
    return { names: new Set(names.keys()), needsStamp: false, share }
  }
}

export interface Speakers {
  readonly names: ReadonlySet<string>
  /** Whether only lines with a stamp begin a message. */
  readonly needsStamp: boolean
  /** Share of the lines that begin a message. */
  readonly share: number
}

/** Names that come twice and more, and not once in a hundred lines. */
function recurring(names: ReadonlyMap<string, number>, total: number): Map<string, number> {
  return new Map([...names].filter(([, count]) => count >= 2 && count >= total / 100))
}

function sum(names: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of names.values()) total += count
  return total
}
