/** `aftertalk cues`: one message and who wrote it in, the cues in it out, each with the place of its words. */
import { findCuesOfText } from "../engine.ts"
import { type JsonObject, choiceField, optionalText, textField } from "./fields.ts"

export function cuesLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const text = textField(line, "text")
  const role = choiceField(line, "role", ["ex", "user", "account"])
  const cues = findCuesOfText(text, role, optionalText(line, "prev"))
  return { cues: cues.map(({ cue, start, end, strength, polarity }) => ({ cue, start, end, strength, polarity })) }
}
