/** The whole way, export to facts (reading, talks, cues, safety, facts of the chat), beside the report of `chat-analytics`. */
import { inTurns, median, peakMb, readMs, shownMs, shownSize, table, threadMs, times } from "./measure.ts"
import { storedChat } from "./stored-chat.ts"

/** @param analytics a folder with chat-analytics installed; without it only our own side is measured */
export async function compareWholeWay(sizes: readonly number[], rounds: number, analytics?: string): Promise<string> {
  const rows: string[][] = []
  for (const size of sizes) {
    const { path } = storedChat("android-en", size, 7)
    const sides = analytics === undefined ? ["way-of-chat"] : ["way-of-chat", "report-analytics"]
    const runs = await inTurns(sides, path, rounds, analytics === undefined ? [] : [analytics])
    const [ours = [], theirs = []] = [...runs.values()]
    const { cueShare, dangers } = ours[0]?.found ?? {}
    rows.push([
      shownSize(size),
      shownMs(median(ours, readMs)),
      shownMs(median(ours, threadMs)),
      ...(theirs.length === 0 ? ["", ""] : [shownMs(median(theirs, threadMs)), times(ours, theirs, threadMs)]),
      `${median(ours, peakMb).toFixed(0)} MB`,
      `${(Number(cueShare) * 100).toFixed(0)} %`,
      String(dangers),
    ])
    console.log(rows.at(-1)?.join("  "))
  }
  const peer = ["chat-analytics, thread", "faster"]
  return table(["messages", "wall", "thread", ...peer, "memory", "with a cue", "safety routes opened"], rows)
}
