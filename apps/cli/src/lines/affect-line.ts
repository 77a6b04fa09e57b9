/** `aftertalk affect`: one text in, 28 calibrated probabilities out. It says what a text sounds like, not what anybody feels. */
import type { LearnedHeads } from "@aftertalk/core"
import { type JsonObject, textField } from "./fields.ts"
import type { AnswerLine } from "./run-lines.ts"

/** Enough for any threshold, and short to read. */
const DIGITS = 4

export function makeAffectLine(heads: LearnedHeads): AnswerLine {
  return (line: JsonObject) => {
    const found = Object.entries(heads.affectOf(textField(line, "text")))
    return { labels: Object.fromEntries(found.map(([name, value]) => [name, Number(value.toFixed(DIGITS))])) }
  }
}
