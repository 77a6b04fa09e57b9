/** Reading Telegram JSON against decoding the same bytes. */
import { inTurns, median, peakMb, readMs, table, threadMs, times } from "./measure.ts"
import { storedTelegram } from "./stored-telegram.ts"

export async function compareTelegram(messages: number, rounds: number): Promise<string> {
  const { path, megabytes } = storedTelegram(messages)
  const runs = await inTurns(["read-telegram", "read-floor"], path, rounds)
  const [ours = [], floor = []] = [...runs.values()]
  const speed = (ms: number): string => `${(megabytes / (ms / 1000)).toFixed(0)} MB/s`
  const row = [
    `${messages.toLocaleString("en")} items, ${megabytes.toFixed(0)} MB`,
    speed(median(ours, readMs)),
    speed(median(ours, threadMs)),
    times(floor, ours, threadMs),
    `${median(ours, peakMb).toFixed(0)} MB`,
  ]
  console.log(row.join("  "))
  return table(["file", "wall", "thread", "over decoding, thread", "memory"], [row])
}
