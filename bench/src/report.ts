/** What a child tells the bench: one line of JSON. */

import { readFileSync } from "node:fs"

export interface Measured {
  /** From before the file is opened until the result is there. */
  readonly readMs: number
  /** From the start of the process, modules included. */
  readonly wholeMs: number
  /**
   * Processor time of the main thread for the reading: what `readMs` would be on a machine with nothing else to do, where
   * the collector of garbage and the compiler have a core of their own. 0 where the system does not tell.
   */
  readonly threadMs: number
  readonly peakMb: number
  readonly found: Readonly<Record<string, unknown>>
}

type Taken = Omit<Measured, "found">

/** What it took until now. */
export function measuredNow(readMs: number): Taken {
  return {
    readMs,
    wholeMs: performance.now(),
    threadMs: threadMs() - startedThreadMs,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
}

/** @param taken what it took, or how long it took if that is now */
export function report(taken: number | Taken, found: Measured["found"]): void {
  const measured: Measured = { ...(typeof taken === "number" ? measuredNow(taken) : taken), found }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

/** Linux tells the nanoseconds that a thread has run (man proc, "schedstat"). */
function threadMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6
  } catch {
    return 0
  }
}

/** This module is loaded before the reading begins. */
const startedThreadMs = threadMs()
