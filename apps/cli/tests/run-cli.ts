/** Runs the terminal app as build-cli.ts built it for this run of the tests, and gives what it wrote and how it ended. */
import { type ChildProcess, fork, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { inject } from "vitest"
import type { Ran, Run } from "./many-runs.ts"

const { start, manyRuns } = inject("builtCli")
/** The script that starts the built app. */
export const CLI = start
/** The command as it is installed, which starts the app from its sources. */
export const BIN = fileURLToPath(new URL("../bin/aftertalk.mjs", import.meta.url))

let runner: ChildProcess | null = null

/** In a process that all such runs share. */
export async function runCli(args: readonly string[], input: string | Uint8Array = ""): Promise<Ran> {
  runner ??= startRunner()
  const run: Run = { args, input: typeof input === "string" ? Buffer.from(input) : input }
  const listening = new AbortController()
  const { signal } = listening
  const answered = once(runner, "message", { signal })
  const ended = once(runner, "exit", { signal }).then(([code]) => {
    throw new Error(`Cannot run the app: need its process, it ended with ${String(code)}`)
  })
  runner.send(run)
  const [ran] = (await Promise.race([answered, ended])) as [Ran]
  listening.abort()
  return ran
}

/** In a process of its own, as a shell would. */
export function startCli(script: string, args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args])
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on("data", (piece: Buffer) => out.push(piece))
    child.stderr.on("data", (piece: Buffer) => err.push(piece))
    child.on("error", reject)
    child.on("close", (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    // The command may end before it has read everything; that is no fault of the test.
    child.stdin.on("error", () => {})
    child.stdin.end(input)
  })
}

/** @returns what each line of the output holds */
export function linesOf({ out }: Ran): readonly Record<string, unknown>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** It ends when nobody is there any more to ask it, and does not keep the tests from ending. */
function startRunner(): ChildProcess {
  const child = fork(manyRuns, { serialization: "advanced" })
  child.unref()
  child.channel?.unref()
  return child
}
