/** The learned second look for danger, read from disk when the first text is judged. Without it the rules stand alone, and it is said. */
import { readFileSync } from "node:fs"
import { type DangerSense, openDangerSense } from "@aftertalk/core"

const MODEL = new URL("../../../packages/core/models/danger-1.bin", import.meta.url)

let opened: { readonly sense: DangerSense | null } | null = null

export function dangerSense(): DangerSense | null {
  opened ??= { sense: open() }
  return opened.sense
}

function open(): DangerSense | null {
  try {
    return openDangerSense(readFileSync(MODEL))
  } catch {
    process.stderr.write(
      "Note: the file of the second look for danger cannot be read, so that only the rules look. Install again\n",
    )
    return null
  }
}
