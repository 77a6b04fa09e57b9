/** A next step in words: what, why here, how good the evidence is, when not, and words to say in three lengths. */
import { FACTS } from "../../knowledge/facts.ts"
import { NEXT_STEPS } from "../../knowledge/next-steps.ts"
import { SAFETY_PAGES } from "../../knowledge/safety-pages.ts"
import type { NextStepText } from "../../knowledge/texts.ts"
import { FACT_IDS, type FactId } from "../../model/fact.ts"
import type { ReadingCard, StepCard, TieCard } from "../../model/cards.ts"
import type { NextStep, Reading } from "../../model/reading.ts"
import { SHARED_LIFE_ROUTES } from "../../model/safety.ts"
import { idsInOrder } from "./fact-line.ts"
import { joinClauses } from "./join-clauses.ts"
import { say } from "./say.ts"
import { fill, place, type Telling } from "./telling.ts"

const MOST_NAMED = 2
/** Beside what is said already. */
const MOST_ALSO = 1

export function tellNextStep(reading: Reading, telling: Telling): readonly ReadingCard[] {
  const [step, ...others] = reading.nextSteps.flatMap((one) => tellStep(one, telling))
  return step === undefined ? [] : [{ kind: "next-step", step, others }]
}

export function tellStep(step: NextStep, telling: Telling): readonly StepCard[] {
  const words = telling.texts.nextSteps[step.id]
  const entry = NEXT_STEPS.find(({ id }) => id === step.id)
  if (words === undefined || entry === undefined) return []
  const tie = SHARED_LIFE_ROUTES.find((route) => step.because.includes(route))
  const three = (tie === undefined ? undefined : words.wordsBy?.[tie]) ?? words.words
  const toSay = three === null ? [] : [three.short, three.middle, three.long]
  return [
    {
      id: step.id,
      name: fill(words.name, telling),
      what: fill(words.what, telling),
      ...whyNow(step, words, telling),
      grade: telling.texts.sentences.grades[entry.grade],
      known: fill(words.known, telling),
      notIf: fill(words.notIf, telling),
      words: toSay.map((text) => say(text, telling)),
      ifTrue: words.ifTrue,
    },
  ]
}

interface WhyNow {
  readonly why: string
  readonly facts: readonly FactId[]
}

/**
 * Why it comes now, from the facts that called for it. Where a step was called for by an explanation, or comes in any case, it
 * is the facts behind what stands first. The general reason stands alone only where nothing was told.
 */
function whyNow({ because }: NextStep, words: NextStepText, telling: Telling): WhyNow {
  const { stepNow, stepAlso, stepSoFar } = telling.texts.sentences
  const cause = because.find((one) => words.whyBy[one] !== undefined)
  const closer = cause === undefined ? undefined : words.whyBy[cause]
  const called = idsInOrder(telling.facts.map(({ fact }) => fact)).filter(
    (id) => because.includes(id) && id !== cause && FACTS[id].group !== "context",
  )
  if (closer !== undefined) {
    const also = called.slice(0, MOST_ALSO)
    const own = FACT_IDS.filter((id) => id === cause)
    const more = also.length === 0 ? "" : ` ${place(stepAlso, { facts: joinClauses(also, telling) })}`
    return { why: say(`${closer}${more}`, telling), facts: [...own, ...also] }
  }
  const facts = (called.length > 0 ? called : telling.leading).slice(0, MOST_NAMED)
  const now =
    facts.length === 0
      ? ""
      : `${place(because.includes("not_enough") ? stepSoFar : stepNow, { facts: joinClauses(facts, telling) })} `
  return { why: say(`${now}${words.why}`, telling), facts }
}

/** What the two still share, and how contact can be narrow; null where nothing ties them. */
export function tellTies(reading: Reading, telling: Telling): readonly ReadingCard[] {
  const causes = reading.nextSteps.flatMap(({ because }) => because)
  const ties = SHARED_LIFE_ROUTES.filter((route) => causes.includes(route)).map((route): TieCard => {
    const words = telling.texts.safetyPages[route]
    return {
      route,
      heading: fill(words.heading, telling),
      text: fill(words.acknowledgement, telling),
      steps: words.steps,
      before: words.before,
      evidence: reading.safety.filter((hit) => hit.route === SAFETY_PAGES[route].route).flatMap((hit) => hit.evidence),
    }
  })
  return ties.length === 0 ? [] : [{ kind: "ties", ties }]
}
