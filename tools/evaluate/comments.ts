/** Comments that have nothing to do with an ex: GoEmotions comments that raters and the teacher both call neutral. */
import { readFileSync } from "node:fs"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import type { CueRow } from "./cue-rows.ts"
import { headerOf } from "./models.ts"

const ROLES: readonly Speaker[] = ["ex", "user", "account"]
const SURE = 0.75

/**
 * @param split "train" or "dev"
 * @param folder holds `goemotions` and `goemotions-teacher`, where logits are tenths from -12 up
 */
export function neutralComments(folder: string, split: string): readonly CueRow[] {
  const { labels } = headerOf("affect-2.bin") as { readonly labels: readonly string[] }
  const neutral = labels.indexOf("neutral")
  const teacher = readFileSync(`${folder}/goemotions-teacher/${split}.u8`)
  return readFileSync(`${folder}/goemotions/${split}.tsv`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, at) => ({ cells: line.split("\t"), p: chance(teacher[at * labels.length + neutral] ?? 0) }))
    .filter(({ cells, p }) => p > SURE && (cells.at(-2) ?? "").split(",").includes(String(neutral)))
    .map(({ cells }, at) => ({
      cue: "none",
      label: 0,
      role: ROLES[at % 3] ?? "ex",
      text: cells.slice(0, -2).join("\t"),
    }))
}

function chance(byte: number): number {
  return 1 / (1 + Math.exp(12 - byte / 10))
}
