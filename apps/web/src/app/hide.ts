/**
 * Hiding: the Hide button, or Esc twice within a second, puts a page of units in place of everything, with its own title
 * and icon, and writes over the entry in the browser's history. What was on the screen stays in memory.
 */
import { useNavigate, useRouter } from "@tanstack/react-router"
import { useCallback, useEffect } from "react"
import { useFrameState } from "./state.tsx"

/** A page over one's shoulder leaves no time for more; two slow presses are two closed dialogs. */
const SECOND_PRESS_MS = 1000

export const HIDDEN_PATH = "/units"

/** Whether this press of Esc is the second of a pair. Times are milliseconds on any one clock. */
export function isSecondPress(lastMs: number | null, nowMs: number): boolean {
  return lastMs !== null && nowMs - lastMs <= SECOND_PRESS_MS
}

export function useHide(): () => void {
  const [, dispatch] = useFrameState()
  const navigate = useNavigate()
  const router = useRouter()
  return useCallback(() => {
    dispatch({ kind: "hidden", from: router.state.location.pathname })
    void navigate({ to: HIDDEN_PATH, replace: true })
  }, [dispatch, navigate, router])
}

export function useShowAgain(): () => void {
  const [{ hiddenFrom }, dispatch] = useFrameState()
  const navigate = useNavigate()
  return useCallback(() => {
    dispatch({ kind: "shown-again" })
    void navigate({ to: hiddenFrom === null || hiddenFrom === HIDDEN_PATH ? "/" : hiddenFrom, replace: true })
  }, [dispatch, hiddenFrom, navigate])
}

/** Listens for Esc twice, before any dialog can swallow it. */
export function useHideKeys(hide: () => void): void {
  useEffect(() => {
    let lastMs: number | null = null
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.repeat) return
      const second = isSecondPress(lastMs, event.timeStamp)
      lastMs = second ? null : event.timeStamp
      if (second) hide()
    }
    window.addEventListener("keydown", listen, { capture: true })
    return () => window.removeEventListener("keydown", listen, { capture: true })
  }, [hide])
}
