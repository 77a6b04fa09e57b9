/** Looks through the user's own words for danger, as a draft and the words of a minute need it. */
import type { SeriousRoute } from "@aftertalk/core/model"
import type { EngineClient } from "../engine/engine-client.ts"
import type { FoundWords } from "../shared/engine-calls.ts"
import type { CareSource } from "./care-source.ts"
import { seriousRouteOf } from "./care-route.ts"

/**
 * "unknown": the engine did not answer. The page must then go on without it, and the help lines are a link away.
 */
export type Checked = { readonly kind: "checked"; readonly care: CareSource | null } | { readonly kind: "unknown" }

export async function checkWords(engine: EngineClient, text: string): Promise<Checked> {
  if (text.trim() === "") return { kind: "checked", care: null }
  const outcome = await engine.call("checkWords", text)
  if (outcome.kind !== "done") return { kind: "unknown" }
  const route = seriousRouteOf(outcome.gives)
  return { kind: "checked", care: route === null ? null : { route, words: wordsOf(route, outcome.gives, text) } }
}

function wordsOf(route: SeriousRoute, found: readonly FoundWords[], text: string): readonly string[] {
  const spans = found.filter((each) => each.route === route).flatMap((each) => each.spans)
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].slice(0, 3)
}
