/**
 * The learned second look for danger. Its file comes as a script of its own, right after the worker's: no text is judged before it
 * is there, and where it cannot be had the rules stand alone.
 */
import { type DangerSense, openDangerSense } from "@aftertalk/core"

export async function loadDangerSense(): Promise<DangerSense | null> {
  try {
    const { letters } = await import("./danger-model.ts")
    return openDangerSense(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)))
  } catch {
    return null
  }
}
