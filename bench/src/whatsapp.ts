/** Reading WhatsApp, all messages kept and in batches, against `whatsapp-chat-parser` and against only decoding the bytes. */
import type { ChatTruth } from "./make-chat.ts"
import { inTurns, median, peakMb, readMs, shownMs, shownSize, table, threadMs, times } from "./measure.ts"
import type { Measured } from "./report.ts"
import { storedChat } from "./stored-chat.ts"

export interface Settings {
  readonly layouts: readonly string[]
  readonly sizes: readonly number[]
  readonly rounds: number
}

const LAYOUT_NAMES: Readonly<Record<string, string>> = { "android-en": "Android", "ios-de": "iPhone" }

/** @returns a table for the page, and whether all that was read is true */
export async function compareWhatsapp({ layouts, sizes, rounds }: Settings): Promise<[string, boolean]> {
  const rows: string[][] = []
  let isRight = true
  for (const layout of layouts) {
    for (const size of sizes) {
      const { path, truth } = storedChat(layout, size, 7)
      const sides = ["read-ours", "read-ours-streamed", "read-peer", "read-floor"]
      const runs = await inTurns(sides, path, rounds)
      const wrong = sides.slice(0, 2).flatMap((side) => wrongIn(runs.get(side)?.[0], truth))
      if (wrong.length > 0) console.error(`WRONG: ${wrong.join("; ")}`)
      isRight &&= wrong.length === 0
      rows.push(rowOf(`${LAYOUT_NAMES[layout] ?? layout}, ${shownSize(size)}`, runs))
      console.log(rows.at(-1)?.join("  "))
    }
  }
  return [table(HEAD, rows), isRight]
}

const HEAD = [
  "chat",
  "ours",
  "peer",
  "faster, wall",
  "faster, thread",
  "in batches, thread",
  "over decoding, thread",
  "memory",
  "in batches",
  "peer",
]

function rowOf(name: string, runs: ReadonlyMap<string, readonly Measured[]>): string[] {
  const [ours = [], batches = [], peer = [], floor = []] = [...runs.values()]
  const megabytes = [ours, batches, peer].map((side) => `${median(side, peakMb).toFixed(0)} MB`)
  return [
    name,
    shownMs(median(ours, readMs)),
    shownMs(median(peer, readMs)),
    times(ours, peer, readMs),
    times(ours, peer, threadMs),
    times(batches, peer, threadMs),
    times(floor, ours, threadMs),
    ...megabytes,
  ]
}

function wrongIn(measured: Measured | undefined, truth: ChatTruth): string[] {
  const expected = truth as unknown as Readonly<Record<string, unknown>>
  return Object.entries(measured?.found ?? {})
    .filter(([key, value]) => sorted(value) !== sorted(expected[key]))
    .map(([key, value]) => `${key} ${sorted(value)} for ${sorted(expected[key])}`)
}

function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
