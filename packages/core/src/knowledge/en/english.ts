/** English: all tables of words together. */
import type { Texts } from "../texts.ts"
import { ACT_TEXTS } from "./acts.ts"
import { CANNOT_KNOW_TEXTS } from "./cannot-know.ts"
import { DOES_NOT_MEAN_TEXTS } from "./does-not-mean.ts"
import { EFFECT_TEXTS } from "./effects.ts"
import { EXPLANATION_TEXTS } from "./explanations.ts"
import { FACT_NOUNS } from "./fact-nouns.ts"
import { FACT_TEXTS } from "./facts.ts"
import { HERE_TEXTS } from "./here.ts"
import { HARD_LINE_TEXTS } from "./hard-lines.ts"
import { LIBRARY_TEXTS } from "./library.ts"
import { MIRRORED_TEXTS } from "./mirrored.ts"
import { NEXT_STEP_TEXTS } from "./next-steps.ts"
import { NOT_EVIDENCE_TEXTS } from "./not-evidence.ts"
import { PRINT_TEXTS } from "./print.ts"
import { QUESTION_TEXTS } from "./questions.ts"
import { RETURN_WISH_TEXTS } from "./return-wish.ts"
import { SAFETY_PAGE_TEXTS } from "./safety-pages.ts"
import { SENTENCE_TEXTS } from "./sentences.ts"
import { WHY_TEXTS } from "./why.ts"

export const ENGLISH: Texts = {
  facts: FACT_TEXTS,
  mirrored: MIRRORED_TEXTS,
  acts: ACT_TEXTS,
  factNouns: FACT_NOUNS,
  explanations: EXPLANATION_TEXTS,
  here: HERE_TEXTS,
  why: WHY_TEXTS,
  doesNotMean: DOES_NOT_MEAN_TEXTS,
  effects: EFFECT_TEXTS,
  nextSteps: NEXT_STEP_TEXTS,
  returnWish: RETURN_WISH_TEXTS,
  questions: QUESTION_TEXTS,
  hardLines: HARD_LINE_TEXTS,
  cannotKnow: CANNOT_KNOW_TEXTS,
  notEvidence: NOT_EVIDENCE_TEXTS,
  safetyPages: SAFETY_PAGE_TEXTS,
  sentences: SENTENCE_TEXTS,
  library: LIBRARY_TEXTS,
  print: PRINT_TEXTS,
}
