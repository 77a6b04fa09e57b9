/** While there are words on a screen the browser asks before it closes the page, because nothing is stored. */
import { useEffect } from "react"

export function useLeaveGuard(hasWords: boolean): void {
  useEffect(() => {
    if (!hasWords) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [hasWords])
}
