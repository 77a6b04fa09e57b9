/** Contrast pairs: of one cue, a true example and a sentence with the same surface words. Right when the true one scores higher. */
import { readFileSync } from "node:fs"
import type { LearnedHeads } from "../../packages/core/src/affect/open-heads.ts"
import { findMessageCues, holds } from "../../packages/core/src/cues/find-message-cues.ts"
import type { CueHeads } from "../../packages/core/src/cues/cue-heads.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"

interface Scheme {
  readonly cue: string
  readonly positive: readonly string[]
  readonly negative: readonly string[]
}

const ROLES: readonly Speaker[] = ["ex", "account"]

export function pairsRight(file: string, heads: LearnedHeads): string {
  const schemes = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Scheme)
  let right = 0
  let all = 0
  const lines = schemes.map(({ cue, positive, negative }) => {
    const pairs = positive.flatMap((yes) => negative.map((no) => [scoreOf(yes, cue, heads), scoreOf(no, cue, heads)]))
    const good = pairs.filter(([yes = 0, no = 0]) => yes > no).length
    right += good
    all += pairs.length
    return `${cue.padEnd(22)}${good}/${pairs.length}`
  })
  return ["\ncontrast pairs", ...lines, `all ${right}/${all} = ${(right / all).toFixed(3)}`].join("\n")
}

/** "She ..." and "he ..." are lines of an account, the rest is taken for the ex's words. */
function scoreOf(text: string, cue: string, heads: LearnedHeads): number {
  const role = ROLES[/^(?:he|she|his|her)\b/i.test(text) ? 1 : 0] ?? "ex"
  let score = 0
  const listening: CueHeads = {
    scoresOf: (words, who, hints) => {
      const scores = heads.scoresOf(words, who, hints)
      score = scores.of(cue)
      return scores
    },
  }
  const found = findMessageCues(text, role, {}, listening)
  // Where the head gives both the same, a cue that holds is above one that does not.
  return score + (found.some((one) => one.cue === cue && holds(one, role)) ? 1e-6 : 0)
}
