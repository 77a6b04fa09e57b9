/** The sets that are measured, in order. What lies outside the project may be missing: then its place is named and the rest goes on. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { LearnedHeads } from "../../packages/core/src/affect/open-heads.ts"
import { measureAccounts } from "./accounts.ts"
import { neutralComments } from "./comments.ts"
import { measurePairs } from "./cue-pairs.ts"
import { measureCues, readCueRows } from "./cue-rows.ts"
import { measureEmotions, readEmotional } from "./emotions.ts"
import type { Report } from "./report.ts"
import { measureSafety } from "./safety.ts"
import { reportVignettes } from "./vignettes.ts"

export interface Places {
  readonly data: string
  readonly design: string
}

export interface DevelopmentSet {
  readonly path: string
  readonly measure: () => Report
}

const home = fileURLToPath(new URL("../..", import.meta.url))
const OWN = {
  accounts: "packages/core/fixtures/accounts",
  cues: "tools/train-cues/written",
  unseen: "tools/train-cues/unseen",
}

const KNOWN = "Developed on these texts."
const UNSEEN = "Nothing learned from them, nobody read them; totals helped to choose the thresholds once."
const EVERYDAY =
  "Nothing learned from them; by the writer of w7-plain, as other people, before the heads had been tried on either."
const LEARNED = "The heads learned from these rows: the figures flatter."

export function allSets({ data, design }: Places, heads: LearnedHeads): readonly DevelopmentSet[] {
  return [
    ...accountSets(data),
    ...readingSets(design),
    ...safetySets(data),
    ...cueSets(data, heads),
    affectSet(data, heads),
  ]
}

function accountSets(data: string): readonly DevelopmentSet[] {
  return [
    accounts(join(data, "accounts/dev-a.jsonl"), "Accounts, dev-a", KNOWN),
    accounts(join(data, "accounts/dev.jsonl"), "Accounts, dev", "Most of them read while the rules were written."),
    accounts(join(home, OWN.accounts, "own.jsonl"), "Accounts, ours", "Half of them read, half seen as totals only."),
    accounts(join(home, OWN.accounts, "everyday.jsonl"), "Accounts, everyday style", "Seen as totals only."),
    accounts(join(home, OWN.accounts, "later.jsonl"), "Accounts, a later writer", "Seen as totals only."),
    accounts(join(home, OWN.accounts, "newest.jsonl"), "Accounts, the newest writer", "Seen as totals only."),
    accounts(join(home, OWN.accounts, "sideways.jsonl"), "Accounts, sideways style", "Half of them read."),
  ]
}

function accounts(path: string, title: string, note: string): DevelopmentSet {
  return { path, measure: () => measureAccounts(path, title, note) }
}

function readingSets(design: string): readonly DevelopmentSet[] {
  return [
    vignettes(join(design, "vignettes-dev.json"), "Vignettes of the design"),
    vignettes(join(home, "packages/core/fixtures/vignettes/vignettes.json"), "Vignettes, ours"),
  ]
}

function vignettes(path: string, title: string): DevelopmentSet {
  return { path, measure: () => reportVignettes(path, title) }
}

function safetySets(data: string): readonly DevelopmentSet[] {
  const learned = "The second look learned from these texts; what it finds of unmet writers is in docs/safety.md."
  return [
    safety(
      join(data, "safety/dev.jsonl"),
      "Danger, dev",
      "Rules written on these texts, and the second look learned from them.",
    ),
    ...["w1", "w2", "w3"].map((writer) =>
      safety(join(home, `tools/train-safety/written/${writer}.jsonl`), `Danger, ${writer}`, learned),
    ),
  ]
}

function safety(path: string, title: string, note: string): DevelopmentSet {
  return { path, measure: () => measureSafety(path, title, note) }
}

function cueSets(data: string, heads: LearnedHeads): readonly DevelopmentSet[] {
  const rows = (path: string, title: string, note = LEARNED): DevelopmentSet => ({
    path,
    measure: () => measureCues(readCueRows(path), title, note, heads),
  })
  const scheme = join(data, "cues-scheme.jsonl")
  const neutral = join(data, "goemotions-teacher/dev.u8")
  return [
    ...["a", "b", "c", "d"].map((writer) => rows(join(data, `cues/rows-${writer}.jsonl`), `Cues, writer ${writer}`)),
    ...["w1", "w2", "w3", "w5", "w5-plain", "w7", "w7-plain"].map((writer) =>
      rows(join(home, OWN.cues, `${writer}.jsonl`), `Cues, writer ${writer}`),
    ),
    ...["w6", "misleading"].map((name) => rows(join(home, OWN.unseen, `${name}.jsonl`), `Cues, ${name}`, UNSEEN)),
    rows(join(home, OWN.unseen, "everyday.jsonl"), "Cues, everyday messages", EVERYDAY),
    {
      path: neutral,
      measure: () =>
        measureCues(neutralComments(data, "dev"), "Cues, neutral comments", "Nothing learned from them.", heads),
    },
    { path: scheme, measure: () => measurePairs(scheme, heads) },
  ]
}

function affectSet(data: string, heads: LearnedHeads): DevelopmentSet {
  const path = join(data, "goemotions/dev.tsv")
  return { path, measure: () => measureEmotions(readEmotional(path, heads)) }
}

export function isThere({ path }: DevelopmentSet): boolean {
  return existsSync(path)
}
