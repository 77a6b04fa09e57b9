/**
 * How often a page of danger would come for nothing: `tsx tools/evaluate/safety-alarms.ts FILE...`. A file is cue rows (`.jsonl`, those
 * with a threat, self-harm or insult left out), everyday talk (`.tsv`, first column), or annotated accounts (`accounts` in its path,
 * with `safety_routes`). Prints pages for each 1,000 texts by the rules, and by rules and second look at several thresholds.
 */
import { readFileSync } from "node:fs"
import { SERIOUS_ROUTES, type Speaker } from "../../packages/core/src/model/safety.ts"
import { openDangerSense } from "../../packages/core/src/safety/danger-sense.ts"
import { findSafetyRoutes } from "../../packages/core/src/safety/find-safety.ts"

interface Text {
  readonly text: string
  readonly speaker: Speaker
}

const CUTS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98]
const DANGER = new Set(["threat_control", "self_harm_risk", "contempt_insult"])
const sense = openDangerSense(readFileSync(new URL("../../packages/core/models/danger-1.bin", import.meta.url)))

for (const file of process.argv.slice(2)) {
  const seen = read(file).map(({ text, speaker }) => ({
    ruled: isRuled(text, speaker),
    score: sense.scores(text, speaker)[0] ?? 0,
  }))
  const per1000 = (many: number): string => ((1000 * many) / seen.length).toFixed(1)
  console.log(`${seen.length} texts: rules ${per1000(seen.filter(({ ruled }) => ruled).length)}`)
  for (const cut of CUTS) {
    const open = seen.filter(({ ruled, score }) => ruled || score >= cut).length
    console.log(`  both from ${cut}: ${per1000(open)}`)
  }
}

function isRuled(text: string, speaker: Speaker): boolean {
  return findSafetyRoutes(text, speaker).some(({ route }) => SERIOUS_ROUTES.some((serious) => serious === route))
}

function read(file: string): readonly Text[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
  if (file.endsWith(".tsv")) return lines.map((line) => ({ text: line.split("\t")[0] ?? "", speaker: "account" }))
  return lines.flatMap((line) => textOf(JSON.parse(line) as Record<string, unknown>))
}

function textOf(row: Record<string, unknown>): readonly Text[] {
  const text = String(row["text"])
  if (row["cue"] === undefined) {
    const needs = [row["safety_routes"], row["routes"]]
      .flat()
      .some((route) => SERIOUS_ROUTES.some((serious) => serious === route))
    return needs ? [] : [{ text, speaker: "account" }]
  }
  const named = [row["label"] === 1 ? row["cue"] : null, row["also"], row["open"]].flat().map(String)
  const speaker = row["role"] === "user" || row["role"] === "ex" ? row["role"] : "account"
  return named.some((cue) => DANGER.has(cue)) ? [] : [{ text, speaker }]
}
