/** At what hour talks begin, by the clock that the phone showed. Where a file gives no zone, its hours are nobody's. */
import { DAY_PARTS, type DayPart, type Hours } from "../model/pattern.ts"
import { type Period, chatAt, counted, evidenceAt } from "./pattern-input.ts"

const MIN_TALKS = 5
const DAY_S = 86_400
/** First hours of the parts: night is from 22 to 5. */
const PART_OF_HOUR: readonly DayPart[] = Array.from({ length: 24 }, (_empty, hour) =>
  hour < 5 || hour >= 22 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening",
)

export function findHours({ input, talks }: Period): Hours | null {
  const known = talks.filter(({ start }) => chatAt(input, start)?.chat.zone === undefined)
  if (known.length < MIN_TALKS) return null
  const byHour = Array.from({ length: 24 }, () => 0)
  const hourOf = (start: number): number => {
    const at = input.timeline.at[start] ?? 0
    return Math.floor((at - Math.floor(at / DAY_S) * DAY_S) / 3600)
  }
  for (const { start } of known) byHour[hourOf(start)] = (byHour[hourOf(start)] ?? 0) + 1
  const parts = Object.fromEntries(
    DAY_PARTS.map((part) => [
      part,
      counted(
        known.filter(({ start }) => PART_OF_HOUR[hourOf(start)] === part).map(({ start }) => evidenceAt(input, start)),
      ),
    ]),
  ) as Hours["parts"]
  return { parts, byHour }
}
