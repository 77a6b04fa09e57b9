/**
 * Cues on rows: only the label of a row's own cue is firm, so every cue is judged on its own rows. A row of the cue "none" holds none,
 * and each cue found there is a false one. The two cues of danger are the safety stage's and not judged here.
 */
import type { CueHeads } from "../../packages/core/src/cues/cue-heads.ts"
import { CUES_WITH_RULES, findMessageCues, holds } from "../../packages/core/src/cues/find-message-cues.ts"
import type { CueSpan } from "../../packages/core/src/model/cue.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import { readJsonLines } from "./json-lines.ts"
import { f1Of, macroF1Of, mark, precisionOf, recallOf, shareOf, worstOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { type Counts, type Figure, type SumOf, add, measureAll, sumUp } from "./sums.ts"

export interface CueRow {
  readonly cue: string
  readonly label: 0 | 1
  readonly role: Speaker
  readonly text: string
  readonly prev?: string | null
  /** Cues on which fair readers differ: neither right nor false. */
  readonly open?: readonly string[]
  readonly spans?: readonly (readonly [number, number])[]
}

const CUES: readonly string[] = CUES_WITH_RULES
/** An insult is danger's neighbour: it has a figure of its own and stands outside the mean. */
const SHOWN = CUES.filter((cue) => cue !== "contempt_insult")

const FIGURES: Readonly<Record<string, Figure>> = {
  [`macro-F1 over ${SHOWN.length} cues`]: macroF1Of(SHOWN),
  "precision, all together": precisionOf(...SHOWN),
  "recall, all together": recallOf(...SHOWN),
  "lowest F1 of a cue": (of) => Math.min(...told(of).map((cue) => f1Of(cue)(of))),
  "finality: precision": precisionOf("finality"),
  "finality: recall": recallOf("finality"),
  "no contact: precision": precisionOf("no_contact"),
  "no contact: recall": recallOf("no_contact"),
  "contempt or insult: F1": f1Of("contempt_insult"),
  "shown words touch the marked words": shareOf("touching", "with words"),
  "false cues for 1,000 messages that hold none": (of) => (1000 * of("false cues")) / of("hold none"),
}

export function measureCues(rows: readonly CueRow[], title: string, note: string, heads?: CueHeads): Report {
  const texts = rows.map((row) => countsOf(row, heads))
  return {
    title: `${title}: ${texts.length} messages`,
    note,
    figures: measureAll(texts, FIGURES).filter(({ value }) => Number.isFinite(value)),
    worst: worstOf(sumUp(texts), CUES),
  }
}

export function readCueRows(path: string): readonly CueRow[] {
  return readJsonLines(path) as readonly CueRow[]
}

export function cuesOf(row: CueRow, heads?: CueHeads): readonly CueSpan[] {
  const context = typeof row.prev === "string" ? { prev: row.prev } : {}
  return findMessageCues(row.text, row.role, context, heads).filter((cue) => holds(cue, row.role))
}

function countsOf(row: CueRow, heads: CueHeads | undefined): Counts {
  const counts: Counts = new Map()
  const found = cuesOf(row, heads)
  if (row.cue === "none") {
    add(counts, "hold none")
    const astray = found.filter(({ cue }) => !(row.open ?? []).includes(cue))
    add(counts, "false cues", astray.length)
    for (const { cue } of astray) add(counts, `${cue} in error`)
    return counts
  }
  if (!CUES.includes(row.cue)) return counts
  const said = found.find(({ cue }) => cue === row.cue)
  mark(counts, row.cue, row.label === 1, said !== undefined)
  if (row.label === 1 && said !== undefined && row.spans !== undefined && row.spans.length > 0) {
    add(counts, "with words")
    if (row.spans.some(([start, end]) => said.start < end && said.end > start)) add(counts, "touching")
  }
  return counts
}

function told(of: SumOf): readonly string[] {
  return SHOWN.filter((cue) => of(`${cue} right`) + of(`${cue} missed`) > 0)
}
