/**
 * From when on patterns count: from the talk in which it ended, where a chat shows that; else from the beginning, since
 * nothing says where a line could be drawn.
 */
import { type PatternInput, type Period, seqAt } from "./pattern-input.ts"

export function findPeriod(input: PatternInput): Period {
  const { length, starts } = input.timeline
  const ended = endingPlace(input)
  const first = ended === null ? 0 : starts.findLastIndex((start) => start <= ended)
  const talks = starts.slice(Math.max(0, first)).map((start, i, own) => ({ start, end: own[i + 1] ?? length }))
  return { input, since: ended === null ? "beginning" : "ending", from: talks[0]?.start ?? 0, talks }
}

/** The earliest place at which one of the chats says that it ended. */
function endingPlace(input: PatternInput): number | null {
  if (input.chats.every(({ ending }) => ending === null)) return null
  for (let i = 0; i < input.timeline.length; i += 1) {
    const ending = input.chats[input.timeline.chat[i] ?? -1]?.ending ?? null
    if (ending !== null && seqAt(input, i) === ending) return i
  }
  return null
}
