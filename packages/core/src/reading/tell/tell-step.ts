/** A next step in words: what, why here, how good the evidence is, when not, and words to say in three lengths. */
import { NEXT_STEPS } from "../../knowledge/next-steps.ts"
import { SAFETY_PAGES } from "../../knowledge/safety-pages.ts"
import type { ReadingCard, StepCard, TieCard } from "../../model/cards.ts"
import type { NextStep, Reading } from "../../model/reading.ts"
import { SHARED_LIFE_ROUTES } from "../../model/safety.ts"
import { say } from "./say.ts"
import { fill, type Telling } from "./telling.ts"

export function tellNextStep(reading: Reading, telling: Telling): readonly ReadingCard[] {
  const [step, ...others] = reading.nextSteps.flatMap((one) => tellStep(one, telling))
  return step === undefined ? [] : [{ kind: "next-step", step, others }]
}

export function tellStep(step: NextStep, telling: Telling): readonly StepCard[] {
  const words = telling.texts.nextSteps[step.id]
  const entry = NEXT_STEPS.find(({ id }) => id === step.id)
  if (words === undefined || entry === undefined) return []
  const closer = step.because.flatMap((cause) => words.whyBy[cause] ?? [])[0]
  const tie = SHARED_LIFE_ROUTES.find((route) => step.because.includes(route))
  const three = (tie === undefined ? undefined : words.wordsBy?.[tie]) ?? words.words
  const toSay = three === null ? [] : [three.short, three.middle, three.long]
  return [
    {
      id: step.id,
      name: fill(words.name, telling),
      what: fill(words.what, telling),
      why: say(closer ?? words.why, telling),
      grade: telling.texts.sentences.grades[entry.grade],
      known: fill(words.known, telling),
      notIf: fill(words.notIf, telling),
      words: toSay.map((text) => say(text, telling)),
      ifTrue: words.ifTrue,
    },
  ]
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
