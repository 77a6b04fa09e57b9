/**
 * The wish to return: not said, said in words, or said and acted on. It is never inferred. Only a plain request counts,
 * and weeks of acts only beside it; no number of warm signs can stand in for that (docs/reading-model.md, "Return").
 */
import type { ReturnWish } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"

export function returnWishOf(facts: ReadonlySet<FactId>): ReturnWish {
  if (!facts.has("explicit_ask_back")) return "not said"
  return facts.has("consistent_repair_action") ? "said and acted on" : "said in words"
}
