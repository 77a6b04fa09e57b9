/** The learned layer of facts, as a script of its own beside that of the second look. Where it cannot be had the rules stand alone. */
import { type FactSense, openFactSense } from "@aftertalk/core"

export async function loadFactSense(): Promise<FactSense | null> {
  try {
    const { letters } = await import("./fact-model.ts")
    return openFactSense(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)))
  } catch {
    return null
  }
}
