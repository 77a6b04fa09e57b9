/**
 * The affect model on the development split of GoEmotions: macro-F1 with the thresholds of the file (which were tuned on these very
 * texts), with thresholds tuned on one half and measured on the other, and at 0.3 for all; expected calibration error.
 */
import { readFileSync } from "node:fs"
import type { LearnedHeads } from "../../packages/core/src/affect/open-heads.ts"
import { headerOf } from "./models.ts"
import { macroF1Of, mark, worstOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { type Counts, type Figure, add, measureAll, sumUp } from "./sums.ts"
import { tune } from "./tune.ts"

export interface Emotional {
  readonly text: string
  /** By label, in the order of the model. */
  readonly truth: readonly boolean[]
  readonly p: readonly number[]
}

interface Header {
  readonly labels: readonly string[]
  readonly thresholds: readonly number[]
}

const BINS = 15
/** Pairs of text and label below this are sure noes: they would hide the error of the others. */
const LEAST = 0.02
const FIXED = 0.3

export function readEmotional(path: string, heads: LearnedHeads): readonly Emotional[] {
  const { labels } = headerOf("affect-2.bin") as Header
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("\t")
      const text = cells.slice(0, -2).join("\t")
      const said = new Set((cells.at(-2) ?? "").split(",").map(Number))
      const found = heads.affectOf(text)
      return { text, truth: labels.map((_, at) => said.has(at)), p: labels.map((label) => found[label] ?? 0) }
    })
}

export function measureEmotions(rows: readonly Emotional[]): Report {
  const { labels, thresholds } = headerOf("affect-2.bin") as Header
  const halves = [0, 1].map((half) => tune(rows.filter((_, at) => at % 2 !== half)))
  const edges = edgesOf(rows)
  const texts = rows.map((row, at) => {
    const counts: Counts = new Map()
    const cut = halves[at % 2] ?? []
    for (const [label, name] of labels.entries()) {
      const isTrue = row.truth[label] === true
      const p = row.p[label] ?? 0
      mark(counts, `own ${name}`, isTrue, p >= (thresholds[label] ?? 1))
      mark(counts, name, isTrue, p >= (cut[label] ?? 1))
      mark(counts, `fixed ${name}`, isTrue, p >= FIXED)
      if (p > LEAST) countInBin(counts, edges.filter((edge) => p >= edge).length, p, isTrue)
    }
    return counts
  })
  return {
    title: `Affect, GoEmotions development split: ${rows.length} comments`,
    note: "",
    figures: measureAll(texts, {
      "macro-F1, tuned on one half, measured on the other": macroF1Of(labels),
      "macro-F1, thresholds of the file (tuned here)": macroF1Of(labels.map((name) => `own ${name}`)),
      "macro-F1 at 0.3": macroF1Of(labels.map((name) => `fixed ${name}`)),
      "expected calibration error": calibrationError,
    }),
    worst: worstOf(sumUp(texts), labels),
  }
}

/** Bins of as many pairs each. */
function edgesOf(rows: readonly Emotional[]): readonly number[] {
  const sorted = Float64Array.from(rows.flatMap(({ p }) => p.filter((one) => one > LEAST))).toSorted()
  return Array.from({ length: BINS - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BINS)] ?? 1)
}

function countInBin(counts: Counts, bin: number, p: number, isTrue: boolean): void {
  add(counts, `bin ${bin}`)
  add(counts, `bin ${bin} said`, p)
  if (isTrue) add(counts, `bin ${bin} true`)
}

const calibrationError: Figure = (of) => {
  const bins = Array.from({ length: BINS }, (_, bin) => `bin ${bin}`)
  const apart = bins.reduce((sum, bin) => sum + Math.abs(of(`${bin} said`) - of(`${bin} true`)), 0)
  return apart / bins.reduce((sum, bin) => sum + of(bin), 0)
}
