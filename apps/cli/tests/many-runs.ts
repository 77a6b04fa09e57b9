/**
 * Runs the terminal app again and again in one process, for tests: a process of its own takes a second to begin, for every
 * run. Each run has its own standard streams and exit code. `bin.test.ts` expects the same of the app in its own process.
 */
import { Readable, Writable } from "node:stream"
import { main } from "../src/main.ts"

export interface Run {
  readonly args: readonly string[]
  readonly input: Uint8Array
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let before: Promise<void> = Promise.resolve()
process.on("message", (message: Run) => {
  before = before.then(async () => void process.send?.(await runOnce(message)))
})

async function runOnce({ args, input }: Run): Promise<Ran> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  setStream("stdin", Readable.from(input.length === 0 ? [] : [Buffer.from(input)], { objectMode: false }))
  setStream("stdout", writingTo(out))
  setStream("stderr", writingTo(err))
  process.exitCode = 0
  process.removeAllListeners("SIGINT")
  await main([process.execPath, "aftertalk", ...args])
  const code = process.exitCode
  process.exitCode = 0
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

function setStream(name: "stdin" | "stdout" | "stderr", stream: Readable | Writable): void {
  Object.defineProperty(process, name, { value: stream, configurable: true })
}

function writingTo(pieces: Buffer[]): Writable {
  return new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece)
      done()
    },
  })
}
