/** The minute: what it can be, how long to wait, how long is left, and when to breathe in and out. */
import type { Wait } from "../../app/minute-state.ts"
import type { WordKey } from "../../words/words.ts"

export const URGES = ["miss", "answer", "angry", "lonely", "saw", "sleep", "practical"] as const

export type WaitLength = "s30" | "s180" | "s600" | "morning"

export interface WaitChoice {
  readonly length: WaitLength
  readonly amount: WordKey
  readonly unit: WordKey
}

export const WAITS: readonly WaitChoice[] = [
  { length: "s30", amount: "minute.wait30", unit: "minute.wait30Unit" },
  { length: "s180", amount: "minute.wait180", unit: "minute.waitUnit" },
  { length: "s600", amount: "minute.wait600", unit: "minute.waitUnit" },
  { length: "morning", amount: "minute.morning", unit: "minute.morningUnit" },
]

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const MORNING_HOUR = 8

const LENGTH_MS: Readonly<Record<Exclude<WaitLength, "morning">, number>> = {
  s30: 30 * SECOND_MS,
  s180: 3 * MINUTE_MS,
  s600: 10 * MINUTE_MS,
}

/** @param nowMs UTC milliseconds; the morning is that of the device's own clock */
export function startWait(length: WaitLength, nowMs: number): Wait {
  return { length, startMs: nowMs, endMs: length === "morning" ? nextMorning(nowMs) : nowMs + LENGTH_MS[length] }
}

function nextMorning(nowMs: number): number {
  const morning = new Date(nowMs)
  morning.setHours(MORNING_HOUR, 0, 0, 0)
  if (morning.getTime() <= nowMs) morning.setDate(morning.getDate() + 1)
  return morning.getTime()
}

export interface TimeLeft {
  readonly unit: "seconds" | "minutes" | "hours"
  readonly count: number
}

/** Rounded up, so that the last thing said is "1 second left"; null when the wait is over. */
export function timeLeft({ endMs }: Pick<Wait, "endMs">, nowMs: number): TimeLeft | null {
  const leftMs = endMs - nowMs
  if (leftMs <= 0) return null
  if (leftMs <= MINUTE_MS) return { unit: "seconds", count: Math.ceil(leftMs / SECOND_MS) }
  if (leftMs <= 2 * HOUR_MS) return { unit: "minutes", count: Math.ceil(leftMs / MINUTE_MS) }
  return { unit: "hours", count: Math.ceil(leftMs / HOUR_MS) }
}

const BREATH_IN_MS = 4 * SECOND_MS
const BREATH_MS = 10 * SECOND_MS

/** Four seconds in, six seconds out. */
export function breathAt(elapsedMs: number): "in" | "out" {
  return elapsedMs % BREATH_MS < BREATH_IN_MS ? "in" : "out"
}
