/** What the heads said of writers left out of their training. It needs training, so it is read from the file, where the trainer wrote it. */
import { headerOf } from "./models.ts"
import type { Report } from "./report.ts"
import type { Measured } from "./sums.ts"

interface Header {
  readonly figures: {
    readonly unmet?: readonly Measured[]
    readonly worst?: readonly string[]
  }
}

export function unmetWriters(): Report {
  const { unmet = [], worst = [] } = (headerOf("heads-1.bin") as Header).figures
  return {
    title: "Cues, each writer by heads that learned from the others",
    note: "Measured when the heads were trained (tools/train-cues), rules and heads together.",
    figures: unmet,
    worst,
  }
}
