/** Runs the terminal app in a process of its own, as a shell would, and gives what it wrote and how it ended. */
import { spawn } from "node:child_process"
import { inject } from "vitest"

/** The app as build-cli.ts built it for this run of the tests. */
export const CLI = inject("builtCli")

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function runCli(args: readonly string[], input: string | Uint8Array = "", script: string = CLI): Promise<Ran> {
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
