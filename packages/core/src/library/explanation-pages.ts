/** A page for each explanation: what it is, what is known, what speaks for and against it, and what it does not mean. */
import { CLAIMS } from "../knowledge/claims.ts"
import { EXPLANATIONS } from "../knowledge/explanations.ts"
import { FACTS } from "../knowledge/facts.ts"
import { WEIGHT_DB } from "../knowledge/scale.ts"
import type { Texts } from "../knowledge/texts.ts"
import { EXPLANATION_IDS, type ExplanationId } from "../model/explanation.ts"
import { FACT_IDS } from "../model/fact.ts"
import type { LibraryLine, LibraryPage } from "./library-page.ts"
import { general, section, sourcesOf } from "./shelf.ts"

export function explanationPages(texts: Texts): readonly LibraryPage[] {
  return EXPLANATION_IDS.map((id) => explanationPage(id, texts))
}

function explanationPage(id: ExplanationId, texts: Texts): LibraryPage {
  const { grade, sources, version, reviewed, doesNotMean } = EXPLANATIONS[id]
  const words = texts.explanations[id]
  const { headings, gates } = texts.library
  const gate = gates[id]
  return {
    id,
    kind: "explanation",
    title: general(words.name, texts),
    lead: general(words.definition, texts),
    sections: [
      ...section(headings.known, [{ text: general(words.known, texts) }]),
      ...section(headings.why, [{ text: general(words.say, texts) }]),
      ...section(headings.usual, [{ text: general(words.baseRateReason, texts) }]),
      ...section(headings.only, gate === undefined ? [] : [{ text: gate }]),
      ...section(headings.for, factsFor(id, 1, texts)),
      ...section(headings.against, factsFor(id, -1, texts)),
      ...section(
        headings.notMean,
        doesNotMean.map((one) => ({ text: general(texts.doesNotMean[one]?.text ?? "", texts) })),
      ),
      ...section(headings.article, claimsOf(id, texts)),
    ],
    grade: texts.sentences.grades[grade],
    sources: sourcesOf(sources, texts),
    version,
    reviewed,
  }
}

/** The strongest first. */
function factsFor(id: ExplanationId, sign: 1 | -1, texts: Texts): readonly LibraryLine[] {
  const weighed = FACT_IDS.flatMap((fact) => {
    const code = FACTS[fact].weights[id]
    return code === undefined || Math.sign(WEIGHT_DB[code]) !== sign ? [] : [{ fact, code }]
  })
  return weighed
    .toSorted((a, b) => Math.abs(WEIGHT_DB[b.code]) - Math.abs(WEIGHT_DB[a.code]))
    .map(({ fact, code }) => ({
      text: general(texts.facts[fact].label, texts),
      note: `${capital(texts.library.strength[code])}. ${general(texts.why[fact][id] ?? "", texts)}`,
    }))
}

function claimsOf(id: ExplanationId, texts: Texts): readonly LibraryLine[] {
  return CLAIMS.filter(({ explanations }) => explanations.includes(id)).map((claim) => ({
    text: claim.wording,
    // What we say of it alone ("Only if it was said.") tells nothing without what it answers.
    note: `${texts.library.verdicts[claim.verdict].label}. ${texts.library.articleNote} ${claim.claim}`,
    to: claim.id,
  }))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
