/** `aftertalk safety`: one text and whose words it is in, the safety routes that it opens out, and those that it only asks about. */
import type { SafetyHit, Speaker } from "@aftertalk/core"
import { findDoubtfulRoutes, findSafetyHits } from "../engine.ts"
import { type JsonObject, choiceField, textField } from "./fields.ts"

const SPEAKERS: readonly Speaker[] = ["user", "ex", "account"]

export function safetyLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const text = textField(line, "text")
  const speaker = choiceField(line, "speaker", SPEAKERS)
  const hits = findSafetyHits(text, speaker)
  return {
    routes: [...new Set(hits.map(({ route }) => route))],
    spans: hits.flatMap(spansOf),
    doubtful: findDoubtfulRoutes(text, speaker),
  }
}

function spansOf({ route, evidence }: SafetyHit): readonly Readonly<Record<string, unknown>>[] {
  return evidence.flatMap((item) => (item.kind === "answer" ? [] : [{ route, start: item.start, end: item.end }]))
}
