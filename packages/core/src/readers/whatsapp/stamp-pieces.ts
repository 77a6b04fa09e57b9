/** Pieces of stamps that are understood once, because a file writes the same few again and again. */
import { type HalfDay, halfDayOf } from "./half-days.ts"
import { type Gap, readGap } from "./read-gap.ts"

/** A true file has a handful. */
const MAX_KEPT = 200

export class StampPieces {
  readonly #shapes = new Map<string, number>()
  readonly #gaps = new Map<string, Gap | null>()
  readonly #halfWords = new Map<string, HalfDay | null>()

  /** What stands between date and time; null where nothing of a stamp can stand so. */
  gap(raw: string): Gap | null {
    const known = this.#gaps.get(raw)
    if (known !== undefined) return known
    const gap = readGap(raw)
    if (this.#gaps.size < MAX_KEPT) this.#gaps.set(raw, gap)
    return gap
  }

  /** The half day that a word behind the time names. */
  half(raw: string): HalfDay | null {
    const known = this.#halfWords.get(raw)
    if (known !== undefined) return known
    const half = halfDayOf(raw, "behind")
    if (this.#halfWords.size < MAX_KEPT) this.#halfWords.set(raw, half)
    return half
  }

  /** A number for each make of stamp, from 1. */
  shape(key: string): number {
    const known = this.#shapes.get(key)
    if (known !== undefined) return known
    this.#shapes.set(key, this.#shapes.size + 1)
    return this.#shapes.size
  }
}
