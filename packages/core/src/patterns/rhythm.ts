/** How often there was a talk: in the first and the second half of the time, and the longest time without a word. */
import type { Rhythm } from "../model/pattern.ts"
import { type Period, counted, evidenceAt } from "./pattern-input.ts"

const MIN_TALKS = 3
const DAY_S = 86_400

export function findRhythm({ input, talks }: Period): Rhythm | null {
  const { at } = input.timeline
  const [first, last] = [talks[0], talks.at(-1)]
  if (talks.length < MIN_TALKS || first === undefined || last === undefined) return null
  const from = at[first.start] ?? 0
  const to = at[last.end - 1] ?? 0
  const middle = (from + to) / 2
  const early = talks.filter(({ start }) => (at[start] ?? 0) < middle)
  const late = talks.filter(({ start }) => (at[start] ?? 0) >= middle)
  const quiet = longestQuiet(at, talks)
  return {
    days: Math.max(1, Math.ceil((to - from) / DAY_S)),
    firstHalf: counted(early.map(({ start }) => evidenceAt(input, start))),
    secondHalf: counted(late.map(({ start }) => evidenceAt(input, start))),
    quietDays: Math.floor(((at[quiet] ?? 0) - (at[quiet - 1] ?? 0)) / DAY_S),
    quiet: [evidenceAt(input, quiet - 1), evidenceAt(input, quiet)],
  }
}

/** @returns the place of the message that broke it */
function longestQuiet(at: Float64Array, talks: Period["talks"]): number {
  let best = talks[1]?.start ?? 1
  for (const { start } of talks.slice(1)) {
    if ((at[start] ?? 0) - (at[start - 1] ?? 0) > (at[best] ?? 0) - (at[best - 1] ?? 0)) best = start
  }
  return best
}
