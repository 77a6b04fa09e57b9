/**
 * One call can stand as two items: "Anna started a video chat" and, when it was over, the one with its length. The first
 * is then a notice, so that one call counts once. They belong together when the end comes no later than the length of
 * the call and a minute after the start.
 */
import type { MetaItem } from "./item.ts"

const SLACK_MS = 60_000

interface Placed {
  readonly line: number
  readonly item: Exclude<MetaItem, { kind: "broken" }>
}

export function withoutDoubles(items: readonly Placed[]): readonly Placed[] {
  const calls = items
    .map((placed, i) => ({
      i,
      at: placed.item.instant,
      call: placed.item.kind === "entry" ? placed.item.call : undefined,
    }))
    .filter((one) => one.call !== undefined && typeof one.at === "number")
    .toSorted((a, b) => Number(a.at) - Number(b.at))
  const starts = new Set<number>()
  const ends = new Set<number>()
  for (const [place, end] of calls.entries()) {
    const start = calls[place - 1]
    const length = end.call?.durationS ?? null
    if (start?.call === undefined || length === null || start.call.outcome !== "unknown") continue
    if (Number(end.at) - Number(start.at) > length * 1000 + SLACK_MS) continue
    starts.add(start.i)
    ends.add(end.i)
  }
  return items.map((placed, i) => {
    if (starts.has(i)) return { ...placed, item: { kind: "service", instant: placed.item.instant } }
    return ends.has(i) ? { ...placed, item: withEnd(placed.item) } : placed
  })
}

/** Where both items are there, the second is known to be the end. */
function withEnd(item: Placed["item"]): Placed["item"] {
  return item.kind === "entry" && item.call !== undefined ? { ...item, call: { ...item.call, anchor: "end" } } : item
}
