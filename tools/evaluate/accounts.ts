/** Runs the accounts of one development set through the engine and has the set's own scorer judge them. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { predict } from "./predict.ts"

interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface Counted extends Rate {
  readonly support: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

interface Field {
  readonly accuracy: number
  readonly accuracy_with_alternatives: number
  readonly where_the_text_tells: { readonly accuracy: number | null }
}

export interface Score {
  readonly accounts: number
  readonly facts_true: {
    readonly micro: Rate & { readonly f1_95: readonly [number, number] | null }
    readonly macro: Rate & { readonly facts: number }
    readonly false_alarms_on_denied_facts: number
    readonly denied_facts: number
    readonly per_fact: Readonly<Record<string, Counted>>
  }
  readonly facts_false: Rate
  readonly evidence: { readonly touching_the_quote: number | null; readonly mean_overlap: number | null }
  readonly cried: {
    readonly who: { readonly accuracy: number }
    readonly ex_cried: Rate
    readonly ex_cried_in_latest_talk: Rate
    readonly how_often: { readonly accuracy: number | null }
  }
  readonly ended_by: Field
  readonly channel: Field
  readonly phase: Field
  readonly safety: { readonly serious: Rate; readonly context: Rate }
}

export async function measureAccounts(gold: string, scorer: string): Promise<Score> {
  const rows = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
  const predictions: string[] = []
  for (const row of rows) {
    const { id, text } = JSON.parse(row) as { readonly id: string; readonly text: string }
    predictions.push(JSON.stringify(predict(id, text)))
  }
  const folder = mkdtempSync(join(tmpdir(), "evaluate-"))
  try {
    const said = join(folder, "said.jsonl")
    writeFileSync(said, `${predictions.join("\n")}\n`)
    const out = execFileSync(process.execPath, [scorer, gold, said, "--json"], { encoding: "utf8", maxBuffer: 1 << 26 })
    return JSON.parse(out) as Score
  } finally {
    rmSync(folder, { recursive: true })
  }
}
