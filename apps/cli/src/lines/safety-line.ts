/** `aftertalk safety`: one text and whose words it is in, the safety routes that it opens out. */
import type { SafetyHit, Speaker } from "@aftertalk/core"
import { findSafetyHits } from "../engine.ts"
import { type JsonObject, choiceField, textField } from "./fields.ts"

const SPEAKERS: readonly Speaker[] = ["user", "ex", "account"]

export function safetyLine(line: JsonObject): Readonly<Record<string, unknown>> {
  const hits = findSafetyHits(textField(line, "text"), choiceField(line, "speaker", SPEAKERS))
  return { routes: [...new Set(hits.map(({ route }) => route))], spans: hits.flatMap(spansOf) }
}

function spansOf({ route, evidence }: SafetyHit): readonly Readonly<Record<string, unknown>>[] {
  return evidence.flatMap((item) => (item.kind === "answer" ? [] : [{ route, start: item.start, end: item.end }]))
}
