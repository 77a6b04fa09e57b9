/** The answers to questions, one for each question. */
import type { Answer } from "@aftertalk/core/model"

/** A later answer takes the place of the former. */
export function withAnswer(answers: readonly Answer[], { question, options }: Answer): readonly Answer[] {
  return [...answers.filter((answer) => answer.question !== question), { question, options }]
}
