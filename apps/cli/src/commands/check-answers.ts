/** Answers given by `--answer`, checked against the questions there are: a mistyped one would else count as "I don't know". */
import type { Answer } from "@aftertalk/core"
import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"

/** @throws Failure that lists what could be given; it never repeats what was */
export function checkAnswers(answers: readonly Answer[]): void {
  for (const { question: id, options } of answers) {
    const question = TALK_QUESTIONS.find((one) => one.id === id)
    if (question === undefined) throw unknown("question", TALK_QUESTIONS)
    const known = options.every((option) => question.options.some((one) => one.id === option))
    if (!known) throw unknown("option", question.options)
  }
}

function unknown(what: "question" | "option", known: readonly { readonly id: string }[]): Failure {
  const ids = known.map(({ id }) => id).join(", ")
  return new Failure(EXIT.usage, `Cannot use --answer: need a known ${what}, got another. Known: ${ids}`)
}
