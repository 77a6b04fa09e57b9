/** The worker's answers to "read" (the reading, its words, what changed since the version before) and to "print". */
import { type Evidence, makeReading, printHtml, printJson, tellChange, tellReading } from "@aftertalk/core"
import { ENGLISH } from "@aftertalk/core/knowledge"
import type { PrintTakes, ReadGives, ReadTakes } from "../shared/engine-calls.ts"
import { isIn } from "../shared/talk-line.ts"

export function read({ input, name, before, lines, mirrored, until }: ReadTakes): ReadGives {
  const reading = makeReading(input)
  const { facts, ratings, acts = [] } = input
  const lineOf = lineIn(lines)
  const said = { lineOf, mirrored, acts, until, ...(ratings !== undefined && { ratings }) }
  return {
    reading,
    // Help lines are shown by the page, for the country that the user chose there.
    told: tellReading({ reading, facts, name, country: null, texts: ENGLISH, ...said }),
    change: before === null ? null : tellChange(before, { reading, facts }, name, ENGLISH, lineOf),
  }
}

export function print({ as, told, lines, ...input }: PrintTakes): string {
  const printed = { told, texts: ENGLISH, lineOf: lineIn(lines), ...input }
  return as === "html" ? printHtml(printed) : `${JSON.stringify(printJson(printed), null, 2)}\n`
}

function lineIn(lines: ReadTakes["lines"]) {
  return (evidence: Evidence) => {
    if (evidence.kind === "answer") return null
    const line = lines.find((one) => isIn(one, evidence))
    return line === undefined ? null : { text: line.text, start: evidence.start, end: evidence.end }
  }
}
