/** `aftertalk cues`: one message and who wrote it in, the cues in it out, each with the place of its words. */
import type { LearnedHeads } from "@aftertalk/core"
import { findCuesOfText } from "../engine.ts"
import { type JsonObject, choiceField, optionalText, textField } from "./fields.ts"
import type { AnswerLine } from "./run-lines.ts"

export function makeCuesLine(heads: LearnedHeads): AnswerLine {
  return (line: JsonObject) => {
    const text = textField(line, "text")
    const role = choiceField(line, "role", ["ex", "user", "account"])
    const cues = findCuesOfText(text, role, optionalText(line, "prev"), heads)
    return {
      cues: cues.map(({ cue, start, end, strength, polarity, holder }) => ({
        cue,
        start,
        end,
        strength,
        polarity,
        holder,
      })),
    }
  }
}
