/** How a run ends from outside: Ctrl-C, and a reader that closes the pipe (`aftertalk facts | head`). */
import { EXIT } from "./exit-codes.ts"

export function endOnInterrupt(): void {
  process.once("SIGINT", () => process.exit(EXIT.stopped))
}

/** Nobody reads on, so there is nothing left to do: no fault. */
export function endOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      process.exit(error.code === "EPIPE" ? EXIT.ok : EXIT.fault)
    })
  }
}
