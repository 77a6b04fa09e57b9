/** Asking on a terminal, one question at a time. Where asking is not possible, there is no asker. */
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

/** Both throw `Failure` when the user stops with Ctrl-C. */
export interface Asker {
  choose(question: string, choices: readonly Choice[]): Promise<string>
  chooseMany(question: string, choices: readonly Choice[]): Promise<readonly string[]>
}

/** @returns null where nobody can be asked: no terminal on both sides, or `--no-input` */
export async function findAsker(input: boolean): Promise<Asker | null> {
  if (!input || !process.stdin.isTTY || !process.stderr.isTTY) return null
  const { isCancel, multiselect, select } = await import("@clack/prompts")
  const output = process.stderr
  const unlessStopped = <T>(answer: T | symbol): T => {
    if (typeof answer !== "symbol" && !isCancel(answer)) return answer
    throw new Failure(EXIT.stopped, "Stopped. Nothing was kept")
  }
  return {
    async choose(message, choices) {
      return unlessStopped<string>(await select<string>({ message, options: [...choices], output }))
    },
    async chooseMany(message, choices) {
      return unlessStopped<readonly string[]>(
        await multiselect<string>({ message, options: [...choices], required: false, output }),
      )
    },
  }
}
