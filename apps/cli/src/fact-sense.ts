/** The learned layer of facts, read from disk when the first account is read. Without it the rules stand alone, and it is said. */
import { readFileSync } from "node:fs"
import { type FactSense, openFactSense } from "@aftertalk/core"

const MODEL = new URL("../../../packages/core/models/facts-1.bin", import.meta.url)

let opened: { readonly sense: FactSense | null } | null = null

export function factSense(): FactSense | null {
  opened ??= { sense: open() }
  return opened.sense
}

function open(): FactSense | null {
  try {
    return openFactSense(readFileSync(MODEL))
  } catch {
    process.stderr.write(
      "Note: the file of the learned layer of facts cannot be read, so that only the rules look for facts. Install again\n",
    )
    return null
  }
}
