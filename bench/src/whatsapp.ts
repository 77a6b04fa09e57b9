/**
 * Reads generated WhatsApp chats with this project's reader, kept and streamed, and with whatsapp-chat-parser: one fresh
 * process a run, the three in turn within each round, so that a busy machine is busy for all. "Thread" is the processor
 * time of the main thread, which other programs hardly touch. What is read is checked against the truth.
 * Usage: npm run bench -w bench -- [--sizes 10000,100000,1000000] [--rounds 5] [--layouts android-en]
 */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { bundle } from "./bundle.ts"
import type { ChatTruth } from "./make-chat.ts"
import type { Measured } from "./report.ts"
import { CACHE_FOLDER, storedChat } from "./stored-chat.ts"

const SEED = 7
const SIDES = ["read-ours", "read-ours-streamed", "read-peer"] as const
type Side = (typeof SIDES)[number]

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    rounds: { type: "string", default: "5" },
    layouts: { type: "string", default: "android-en,ios-de" },
  },
})

let isWrong = false
for (const side of SIDES) {
  storedChat("android-en", 10, SEED)
  await bundle(side, join(CACHE_FOLDER, `${side}.mjs`))
}
for (const layout of values.layouts.split(",")) {
  for (const size of values.sizes.split(",").map(Number)) measure(layout, size, Number(values.rounds))
}
if (isWrong) process.exitCode = 1

function measure(layout: string, size: number, rounds: number): void {
  const { path, truth } = storedChat(layout, size, SEED)
  const runs = new Map<Side, Measured[]>(SIDES.map((side) => [side, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const side of SIDES) runs.get(side)?.push(run(side, path))
  }
  console.log(`\n${layout}, ${size.toLocaleString("en")} entries, ${rounds} rounds, median (least to most)`)
  const peer = runs.get("read-peer") ?? []
  for (const side of SIDES) {
    const own = runs.get(side) ?? []
    console.log(`  ${side.padEnd(18)} ${row(own, size)}  ${ratios(own, peer)}  ${verdict(side, own[0], truth)}`)
  }
}

function run(side: Side, path: string): Measured {
  const output = execFileSync(process.execPath, [join(CACHE_FOLDER, `${side}.mjs`), path], { encoding: "utf8" })
  return JSON.parse(output) as Measured
}

function row(runs: readonly Measured[], size: number): string {
  const read = runs.map(({ readMs }) => readMs).toSorted((a, b) => a - b)
  const perSecond = Math.round(size / (median(read) / 1000) / 1000)
  const range = `${median(read).toFixed(0)} ms (${read[0]?.toFixed(0)} to ${read.at(-1)?.toFixed(0)})`
  const thread = median(runs.map(({ threadMs }) => threadMs)).toFixed(0)
  const peak = median(runs.map(({ peakMb }) => peakMb)).toFixed(0)
  return `read ${range.padEnd(24)} ${String(perSecond).padStart(5)} k/s  thread ${thread.padStart(5)} ms  peak ${peak.padStart(4)} MB`
}

function ratios(own: readonly Measured[], peer: readonly Measured[]): string {
  const ratio = (of: (measured: Measured) => number): string => (median(peer.map(of)) / median(own.map(of))).toFixed(2)
  return `faster x${ratio(({ readMs }) => readMs)}, thread x${ratio(({ threadMs }) => threadMs)}, memory x${ratio(({ peakMb }) => peakMb)}`
}

/** Whether what was found is the truth, in all that this side says. */
function verdict(side: Side, measured: Measured | undefined, truth: ChatTruth): string {
  const expected = truth as unknown as Readonly<Record<string, unknown>>
  const wrong = Object.entries(measured?.found ?? {}).filter(([key, value]) => sorted(value) !== sorted(expected[key]))
  if (wrong.length === 0) return "counts right"
  if (side !== "read-peer") isWrong = true
  return `WRONG: ${wrong.map(([key, value]) => `${key} ${sorted(value)} for ${sorted(expected[key])}`).join("; ")}`
}

function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN
}
