/** A page for each next step: what to do and say, what is known of it, when it does not fit, and what calls for it. */
import { NEXT_STEPS, type NextStepEntry } from "../knowledge/next-steps.ts"
import type { NextStepText, Texts } from "../knowledge/texts.ts"
import type { ExplanationId } from "../model/explanation.ts"
import type { FactId } from "../model/fact.ts"
import type { LibraryLine, LibraryPage } from "./library-page.ts"
import { general, section, sourcesOf } from "./shelf.ts"

export function stepPages(texts: Texts): readonly LibraryPage[] {
  return NEXT_STEPS.flatMap((entry) => {
    const words = texts.nextSteps[entry.id]
    return words === undefined ? [] : [stepPage(entry, words, texts)]
  })
}

function stepPage(entry: NextStepEntry, words: NextStepText, texts: Texts): LibraryPage {
  const { headings } = texts.library
  const { short, middle, long } = words.words ?? { short: null, middle: null, long: null }
  return {
    id: entry.id,
    kind: "step",
    title: general(words.name, texts),
    lead: general(words.why, texts),
    sections: [
      ...section(headings.what, [{ text: general(words.what, texts) }]),
      ...section(headings.known, [{ text: general(words.known, texts) }]),
      ...section(headings.notIf, [{ text: general(words.notIf, texts) }]),
      ...section(
        headings.say,
        [short, middle, long].flatMap((text) => sayable(text, texts)),
      ),
      ...section(headings.ifTrue, sayable(words.ifTrue, texts)),
      ...section(headings.calledBy, calledBy(entry, texts)),
    ],
    grade: texts.sentences.grades[entry.grade],
    sources: sourcesOf(entry.sources, texts),
    version: entry.version,
    reviewed: entry.reviewed,
  }
}

function sayable(text: string | null, texts: Texts): readonly LibraryLine[] {
  return text === null ? [] : [{ text: general(text, texts), said: true }]
}

function calledBy({ facts, explanations }: NextStepEntry, texts: Texts): readonly LibraryLine[] {
  const byFacts = (Object.keys(facts) as FactId[]).map((id) => ({ text: general(texts.facts[id].label, texts) }))
  const byFirst = (Object.keys(explanations) as ExplanationId[]).map((id) => ({
    text: general(texts.explanations[id].name, texts),
    to: id,
  }))
  return [...byFacts, ...byFirst]
}
