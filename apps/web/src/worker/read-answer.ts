/** The worker's answer to "read": the reading, its words, and what changed since the version before. */
import { type Evidence, makeReading, tellChange, tellReading } from "@aftertalk/core"
import { ENGLISH } from "@aftertalk/core/knowledge"
import type { ReadGives, ReadTakes } from "../shared/engine-calls.ts"
import { isIn } from "../shared/talk-line.ts"

export function read({ input, name, before, lines, mirrored, until }: ReadTakes): ReadGives {
  const reading = makeReading(input)
  const { facts, ratings } = input
  const lineOf = (evidence: Evidence) => {
    if (evidence.kind === "answer") return null
    const line = lines.find((one) => isIn(one, evidence))
    return line === undefined ? null : { text: line.text, start: evidence.start, end: evidence.end }
  }
  const said = { lineOf, mirrored, until, ...(ratings !== undefined && { ratings }) }
  return {
    reading,
    // Help lines are shown by the page, for the country that the user chose there.
    told: tellReading({ reading, facts, name, country: null, texts: ENGLISH, ...said }),
    change: before === null ? null : tellChange(before, { reading, facts }, name, ENGLISH, lineOf),
  }
}
