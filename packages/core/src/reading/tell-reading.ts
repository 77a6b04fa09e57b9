/**
 * Telling: a reading in words, card by card, in the order of the product. Pure data, so that screen and terminal
 * show the same. "Not enough to say" and the safety pages come in the same form.
 */
import { ENGLISH } from "../knowledge/en/english.ts"
import type { Texts } from "../knowledge/texts.ts"
import type { NotEnoughPage, ToldReading } from "../model/cards.ts"
import type { Act } from "../model/act.ts"
import type { Fact } from "../model/fact.ts"
import type { Ratings } from "../model/rating.ts"
import type { Reading } from "../model/reading.ts"
import { SERIOUS_ROUTES } from "../model/safety.ts"
import { knownFacts } from "./known-facts.ts"
import { factLine, idsInOrder } from "./tell/fact-line.ts"
import { tellEffects } from "./tell/tell-effects.ts"
import { tellExplanations } from "./tell/tell-explanations.ts"
import { tellMeaning } from "./tell/tell-meaning.ts"
import { tellSafety } from "./tell/tell-safety.ts"
import { leadingFacts, tellSentence } from "./tell/tell-sentence.ts"
import { tellShares } from "./tell/tell-shares.ts"
import { tellNextStep, tellStep, tellTies } from "./tell/tell-step.ts"
import { tellQuestion, tellUnknown } from "./tell/tell-unknown.ts"
import { fill, type Telling } from "./tell/telling.ts"

export interface TellInput {
  readonly reading: Reading
  /** The facts it was made from. */
  readonly facts: readonly Fact[]
  /** The other person's name; null for "your ex". */
  readonly name: string | null
  /** ISO code of two letters, for help lines; null when it is not known. */
  readonly country: string | null
  /** ISO date, by which a confirmed help line expires; left out, every number is to be checked. */
  readonly today?: string
  /** The words of a language; English when left out. */
  readonly texts?: Texts
  /** The line that holds the words of an evidence, and where they stand in it. Left out, nothing is quoted. */
  readonly lineOf?: Telling["lineOf"]
  readonly ratings?: Ratings
  /** What was found with the two people changed over, for "Both shares". */
  readonly mirrored?: readonly Fact[]
  readonly acts?: readonly Act[]
  /** A day some weeks from now in words, for words to send: "Monday 21 December". */
  readonly until?: string
}

export function tellReading(input: TellInput): ToldReading {
  const { reading, facts, name, country, today, texts = ENGLISH } = input
  const { lineOf = () => null, ratings = null, until = null } = input
  const mirrored = knownFacts(input.mirrored ?? [])
  const { acts = [] } = input
  const denied = new Set(facts.filter(({ value }) => !value).map(({ fact }) => fact))
  const leading = leadingFacts(reading, knownFacts(facts))
  const telling: Telling = {
    facts: knownFacts(facts),
    denied,
    leading,
    mirrored,
    acts,
    name,
    texts,
    lineOf,
    ratings,
    until,
  }
  const serious = SERIOUS_ROUTES.find((route) => reading.route === `safety:${route}`)
  if (serious !== undefined) return tellSafety(serious, reading, telling, country, today ?? null)
  if (reading.route === "not_enough") return tellNotEnough(reading, telling)
  return {
    kind: "reading",
    route: reading.route,
    cards: [
      tellSentence(reading, telling),
      tellExplanations(reading, telling),
      tellMeaning(reading, telling),
      tellEffects(reading, telling),
      tellShares(telling),
      tellUnknown(reading, telling),
      ...tellTies(reading, telling),
      ...tellNextStep(reading, telling),
    ],
  }
}

function tellNotEnough(reading: Reading, telling: Telling): NotEnoughPage {
  const { heading, text, allTheSame } = telling.texts.sentences.notEnough
  const [step] = reading.nextSteps.flatMap((one) => tellStep(one, telling))
  if (step === undefined) throw new RangeError("Cannot tell a reading: need a next step, got none")
  return {
    kind: "not-enough",
    heading,
    text,
    allTheSame: fill(allTheSame, telling),
    understood: idsInOrder(telling.facts.map(({ fact }) => fact)).map((id) => factLine(id, telling)),
    questions: reading.questions.map((question) => tellQuestion(question, telling)),
    cards: [tellMeaning(reading, telling), tellEffects(reading, telling)],
    step,
  }
}
