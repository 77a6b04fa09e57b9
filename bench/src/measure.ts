/** Fresh processes in turns: each side once in each round, so that a busy machine is busy for all of them. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { bundle } from "./bundle.ts"
import type { Measured } from "./report.ts"
import { CACHE_FOLDER } from "./stored-chat.ts"

const bundled = new Set<string>()

/** @param children names of files in this folder; each reads the file it is given and reports */
export async function inTurns(
  children: readonly string[],
  path: string,
  rounds: number,
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  for (const child of children) {
    if (!bundled.has(child)) await bundle(child, programOf(child))
    bundled.add(child)
  }
  const runs = new Map<string, Measured[]>(children.map((child) => [child, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const child of children) runs.get(child)?.push(run(child, path, more))
  }
  return runs
}

function run(child: string, path: string, more: readonly string[]): Measured {
  const output = execFileSync(process.execPath, [programOf(child), path, ...more], { encoding: "utf8" })
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Measured
}

function programOf(child: string): string {
  return join(CACHE_FOLDER, `${child}.mjs`)
}

/** The middle one, or the lower of the two in the middle. */
export function median(runs: readonly Measured[], of: (measured: Measured) => number): number {
  return runs.map(of).toSorted((a, b) => a - b)[Math.floor((runs.length - 1) / 2)] ?? Number.NaN
}

export const readMs = (measured: Measured): number => measured.readMs
export const threadMs = (measured: Measured): number => measured.threadMs
export const peakMb = (measured: Measured): number => measured.peakMb

/** How many times more the second side takes. */
export function times(
  own: readonly Measured[] = [],
  other: readonly Measured[] = [],
  of: (measured: Measured) => number,
): string {
  const ratio = median(other, of) / median(own, of)
  return Number.isFinite(ratio) ? `${ratio.toFixed(1)} x` : "too short to tell"
}

export function shownMs(ms: number): string {
  return ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`
}

export function shownSize(entries: number): string {
  return entries < 1_000_000 ? `${entries / 1000} k` : `${entries / 1_000_000} M`
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")
}
