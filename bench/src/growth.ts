/** How time and memory grow with a chat, from 1 k to 5 M messages: a table, and a chart (`growth-chart.ts`). */
import { inTurns, median, peakMb, shownSize, table, threadMs } from "./measure.ts"
import { storedChat } from "./stored-chat.ts"

export interface Growth {
  readonly side: string
  readonly ms: readonly number[]
  readonly mb: readonly number[]
}

const SIDES: Readonly<Record<string, string>> = {
  "read-ours": "all kept",
  "read-ours-streamed": "in batches",
  "read-peer": "whatsapp-chat-parser",
  "read-floor": "only decoding",
}

export async function measureGrowth(sizes: readonly number[], rounds: number): Promise<readonly Growth[]> {
  const grown = Object.entries(SIDES).map(([child, side]) => ({ child, side, ms: [] as number[], mb: [] as number[] }))
  for (const size of sizes) {
    const { path } = storedChat("android-en", size, 7)
    const runs = await inTurns(Object.keys(SIDES), path, rounds)
    for (const { child, ms, mb } of grown) {
      ms.push(median(runs.get(child) ?? [], threadMs))
      mb.push(median(runs.get(child) ?? [], peakMb))
    }
    console.log(
      shownSize(size),
      grown.map(({ side, ms, mb }) => `${side} ${ms.at(-1)?.toFixed(0)} ms ${mb.at(-1)?.toFixed(0)} MB`).join(", "),
    )
  }
  return grown
}

export function growthTable(sizes: readonly number[], grown: readonly Growth[]): string {
  const rows = sizes.map((size, i) => [
    shownSize(size),
    ...grown.map(({ ms }) => `${(ms[i] ?? 0).toFixed(0)} ms`),
    ...grown.slice(0, 3).map(({ mb }) => `${(mb[i] ?? 0).toFixed(0)} MB`),
  ])
  const sides = grown.map(({ side }) => side)
  return table(["messages", ...sides, ...sides.slice(0, 3).map((side) => `${side}, memory`)], rows)
}
