/** A set that was measured, as a block of lines for a terminal. */
import type { Measured } from "./sums.ts"

export interface Report {
  /** What was measured, on which texts, and how far the figures flatter. */
  readonly title: string
  readonly note: string
  readonly figures: readonly Measured[]
  readonly worst: readonly string[]
}

const NAME = 52

export function linesOf({ title, note, figures, worst }: Report): readonly string[] {
  const lines = ["", title, ...(note === "" ? [] : [`  ${note}`])]
  for (const { name, value, low, high } of figures)
    lines.push(`  ${name.padEnd(NAME)}${shown(value).padStart(7)}   ${shown(low)} to ${shown(high)}`)
  if (worst.length > 0) lines.push("  most errors:", ...worst.map((line) => `    ${line}`))
  return lines
}

/** Shares with three places, counts for a thousand texts with one. */
function shown(value: number): string {
  if (Number.isNaN(value)) return "-"
  return value > 1 ? value.toFixed(1) : value.toFixed(3)
}
