/** Contrast pairs: of one cue, a true example and a sentence with the same surface words. Right when the true one scores higher. */
import type { LearnedHeads } from "../../packages/core/src/affect/open-heads.ts"
import type { CueHeads } from "../../packages/core/src/cues/cue-heads.ts"
import { findMessageCues, holds } from "../../packages/core/src/cues/find-message-cues.ts"
import type { Speaker } from "../../packages/core/src/model/safety.ts"
import { readJsonLines } from "./json-lines.ts"
import { shareOf, worstOf } from "./rates.ts"
import type { Report } from "./report.ts"
import { type Counts, add, measureAll, sumUp } from "./sums.ts"

interface Scheme {
  readonly cue: string
  readonly positive: readonly string[]
  readonly negative: readonly string[]
}

export function measurePairs(path: string, heads: LearnedHeads): Report {
  const schemes = readJsonLines(path) as readonly Scheme[]
  const pairs = schemes.flatMap(({ cue, positive, negative }) =>
    positive.flatMap((yes) => negative.map((no) => countsOf(cue, yes, no, heads))),
  )
  return {
    title: `Contrast pairs: ${pairs.length}`,
    note: "The phrase files were written by somebody who had read these examples.",
    figures: measureAll(pairs, { "the true one scores higher": shareOf("right", "pairs") }),
    worst: worstOf(
      sumUp(pairs),
      schemes.map(({ cue }) => cue),
    ),
  }
}

function countsOf(cue: string, yes: string, no: string, heads: LearnedHeads): Counts {
  const counts: Counts = new Map([["pairs", 1]])
  const isRight = scoreOf(yes, cue, heads) > scoreOf(no, cue, heads)
  add(counts, isRight ? "right" : `${cue} in error`)
  return counts
}

/** "She ..." and "he ..." are lines of an account, the rest is taken for the ex's words. */
function scoreOf(text: string, cue: string, heads: LearnedHeads): number {
  const role: Speaker = /^(?:he|she|his|her)\b/i.test(text) ? "account" : "ex"
  let score = 0
  const listening: CueHeads = {
    isSilent: () => false,
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
