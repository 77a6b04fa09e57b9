/** The hour of the device's clock, 0 to 23; told anew when it changes, also after the page has slept. */
import { useEffect, useState } from "react"

const MINUTE_MS = 60_000

export function useHour(): number {
  const [hour, setHour] = useState(hourNow)
  useEffect(() => {
    const look = (): void => setHour(hourNow())
    const timer = setInterval(look, MINUTE_MS)
    document.addEventListener("visibilitychange", look)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [])
  return hour
}

function hourNow(): number {
  return new Date().getHours()
}
