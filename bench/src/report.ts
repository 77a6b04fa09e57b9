/** What a child tells the bench: one line of JSON. */

export interface Measured {
  /** From before the file is opened until the result is there. */
  readonly readMs: number
  /** From the start of the process, modules included. */
  readonly wholeMs: number
  /** Processor time of the whole process, all threads: hardly touched by what else the machine does. */
  readonly cpuMs: number
  readonly peakMb: number
  readonly found: Readonly<Record<string, unknown>>
}

export function report(readMs: number, found: Measured["found"]): void {
  const measured: Measured = {
    readMs,
    wholeMs: performance.now(),
    cpuMs: cpuMs(),
    peakMb: process.resourceUsage().maxRSS / 1024,
    found,
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
