/** An outcome that ends the run: what to tell, and the exit code. It never holds words, names or file names of the user. */
import type { ExitCode } from "./exit-codes.ts"

export class Failure extends Error {
  override readonly name = "Failure"
  readonly exitCode: ExitCode

  /** @param message `Cannot <do what>: <what is needed>, <what came>`, and what to do next */
  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
