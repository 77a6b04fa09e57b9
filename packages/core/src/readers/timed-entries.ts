/**
 * Entries of one chat from a file that has another order than time: the newest first, or all texts before all pictures.
 * A file that mostly runs backwards is turned round first; then entries are ordered by time, and those of one moment
 * keep their order. What has no date stays behind the entry before it.
 */
import type { WallSeconds } from "../model/time.ts"
import type { ChatDraft, Entry } from "./chat-draft.ts"
import type { InstantMs } from "./instants.ts"
import type { ProblemList } from "./problems.ts"

export type UntimedEntry = Omit<Entry, "at" | "person"> & {
  /** What the clock on the wall showed; missing where the point in time itself is all there is. */
  readonly at?: Entry["at"]
  /** Met only when the entries are in order, so that people stand in the order of their first appearance. */
  readonly person: { readonly key: string; readonly name: string; readonly isOwner?: boolean }
}

interface Timed {
  /** Null where there is no date. */
  readonly ms: number | null
  /** Null for a notice of the app. */
  readonly entry: UntimedEntry | null
  readonly at: WallSeconds | null
  /** To order by. */
  key: number
}

export class TimedEntries {
  readonly #problems: ProblemList
  readonly #all: Timed[] = []

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  get length(): number {
    return this.#all.length
  }

  add(instant: InstantMs, entry: UntimedEntry): void {
    if (instant === "none") this.#problems.add("item-without-date", entry.line)
    if (instant === "impossible") this.#problems.add("impossible-date", entry.line)
    this.#push(instant, entry, entry.at)
  }

  /** @param at see `UntimedEntry` */
  addService(instant: InstantMs, at?: WallSeconds): void {
    this.#push(instant, null, at)
  }

  /** Gives all entries to the draft, in the order of time. To be called once. */
  into(draft: ChatDraft): void {
    for (const { at, entry } of this.#ordered()) {
      if (entry === null) {
        draft.addService(at)
        continue
      }
      const { key, name, isOwner } = entry.person
      const person = draft.person(key, name, entry.line, isOwner)
      if (person !== null) draft.add({ ...entry, person, at })
    }
  }

  #push(instant: InstantMs, entry: UntimedEntry | null, wall: WallSeconds | null | undefined): void {
    const ms = typeof instant === "number" ? instant : null
    const at = wall ?? (ms === null ? null : Math.floor(ms / 1000))
    this.#all.push({ ms, entry, at, key: 0 })
  }

  #ordered(): readonly Timed[] {
    const all = runsBackwards(this.#all) ? this.#all.toReversed() : this.#all
    let before = Number.NEGATIVE_INFINITY
    for (const timed of all) {
      if (timed.ms !== null) before = timed.ms
      timed.key = before
    }
    return all.toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key))
  }
}

function runsBackwards(all: readonly Timed[]): boolean {
  let steps = 0
  let before: number | null = null
  for (const { ms } of all) {
    if (ms === null) continue
    if (before !== null) steps += Math.sign(ms - before)
    before = ms
  }
  return steps < 0
}
