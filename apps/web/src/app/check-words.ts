/** Looks through the user's own words for danger, as a draft and the words of a minute need it. */
import type { SeriousRoute } from "@aftertalk/core/model"
import type { EngineClient } from "../engine/engine-client.ts"
import { seriousRoutesOf } from "./care-route.ts"
import { type CareSource, careFrom } from "./care-source.ts"

/**
 * "unknown": the engine did not answer. The page must then go on without it, and the help lines are a link away.
 */
export type Checked = { readonly kind: "checked"; readonly care: CareSource | null } | { readonly kind: "unknown" }

export async function checkWords(engine: EngineClient, text: string): Promise<Checked> {
  if (text.trim() === "") return { kind: "checked", care: null }
  const outcome = await engine.call("checkWords", text)
  if (outcome.kind !== "done") return { kind: "unknown" }
  const found = outcome.gives
  const wordsFor = (route: SeriousRoute): readonly string[] =>
    found
      .filter((each) => each.route === route)
      .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
  return { kind: "checked", care: careFrom(seriousRoutesOf(found), wordsFor) }
}
