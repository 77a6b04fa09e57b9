/**
 * What the engine says, in the language of the screens, as far as a screen looks it up itself: the rest is told by the worker
 * and would only make the page heavier. English is the only one yet.
 */
import { EXPLANATION_TEXTS, FACT_TEXTS, SAFETY_PAGE_TEXTS, type Texts } from "@aftertalk/core/knowledge"

export const TEXTS: Pick<Texts, "explanations" | "facts" | "safetyPages"> = {
  explanations: EXPLANATION_TEXTS,
  facts: FACT_TEXTS,
  safetyPages: SAFETY_PAGE_TEXTS,
}
