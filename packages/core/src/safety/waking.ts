/**
 * Which rules a row of words wakes (`rule-book.ts`). The places at which slots were last filled are kept between texts
 * and told apart by an ever higher count, so that nothing is cleared; the answer depends on the words alone.
 */
import type { SlotBook } from "./rule-book.ts"

export interface Waker {
  /** Begins a new text. */
  readonly start: () => void
  /** Fills the slots at the next place; true where that completes a rule. */
  readonly step: (slots: readonly number[]) => boolean
  /** Fills more slots at the same place. */
  readonly stay: (slots: readonly number[]) => boolean
}

/** Far beyond any reach. */
const BETWEEN_TEXTS = 1000
const HIGHEST = 2_000_000_000

export function makeWaker(book: SlotBook, onRule: (rule: number) => void = () => undefined): Waker {
  const filled = new Int32Array(book.reach.length).fill(-BETWEEN_TEXTS)
  const reach = Int32Array.from(book.reach)
  const completes = Int32Array.from(book.completes)
  let place = 0
  const stay = (slots: readonly number[]): boolean => {
    let complete = false
    for (const slot of slots) {
      const near = reach[slot] ?? 0
      if (near > 0) {
        const before = filled[slot - 1] ?? 0
        if (before < place - near || before >= place) continue
      }
      filled[slot] = place
      const rule = completes[slot] ?? -1
      if (rule < 0) continue
      complete = true
      onRule(rule)
    }
    return complete
  }
  return {
    start: () => {
      place += BETWEEN_TEXTS
      if (place < HIGHEST) return
      place = 0
      filled.fill(-BETWEEN_TEXTS)
    },
    step: (slots) => {
      place += 1
      return stay(slots)
    },
    stay,
  }
}

/** The phrases that the words of a text can match, by their places in the book, lowest first. */
export function makeFindWoken(book: SlotBook): (words: readonly string[]) => readonly number[] {
  const woken = new Set<number>()
  const waker = makeWaker(book, (rule) => woken.add(rule))
  return (words) => {
    woken.clear()
    waker.start()
    for (const word of words) waker.step(book.slotsOf.get(word) ?? NONE)
    return [...woken].sort((a, b) => a - b)
  }
}

const NONE: readonly number[] = []
