/** What cannot be known from any talk, what stands most against the first explanation, and the one missing fact. */
import { CANNOT_KNOW } from "../../knowledge/cannot-know.ts"
import type { ReadingCard } from "../../model/cards.ts"
import type { TalkQuestion } from "../../model/question.ts"
import type { Reading } from "../../model/reading.ts"
import { sayOneOf } from "./say.ts"
import { fill, type Telling } from "./telling.ts"
import { whyLines } from "./tell-explanations.ts"

export function tellUnknown(reading: Reading, telling: Telling): ReadingCard {
  const [first] = reading.explanations
  const [question] = reading.questions
  const strongestAgainst = first === undefined ? null : (whyLines(first.id, first.against, telling)[0] ?? null)
  const used = new Set<string>()
  return {
    kind: "cannot-know",
    lines: CANNOT_KNOW.map(({ id }) => sayOneOf(telling.texts.cannotKnow[id], telling, used, telling.leading).text),
    strongestAgainst,
    missing: question === undefined ? null : tellQuestion(question, telling),
  }
}

/** A question in the words of the language, with the name filled in. */
export function tellQuestion(question: TalkQuestion, telling: Telling): TalkQuestion {
  const words = telling.texts.questions[question.id]
  return {
    ...question,
    text: fill(words?.text ?? question.text, telling),
    options: question.options.map((option) => ({
      ...option,
      label: fill(words?.options[option.id] ?? option.label, telling),
    })),
  }
}
