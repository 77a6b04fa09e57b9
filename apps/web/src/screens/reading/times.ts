/** Wall times for the eye: the clock of the phone that wrote them, never moved into another zone. */
import type { WallTime } from "@aftertalk/core/model"

/** "22:41" */
export function clockOf(time: WallTime): string {
  return time.slice(11, 16)
}

/** "Tuesday 17 November 2026", in the words of the language. */
export function dayOf(time: WallTime, language: string): string {
  // English dates are written day first here, as on every other screen.
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
  return format.format(new Date(`${time}Z`))
}
