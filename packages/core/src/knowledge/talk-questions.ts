/** The questions as they are asked: the model's entry and the words of a language put together. */
import type { TalkQuestion } from "../model/question.ts"
import { QUESTION_TEXTS } from "./en/questions.ts"
import { QUESTIONS } from "./questions.ts"
import type { QuestionTexts } from "./texts.ts"

/** All questions in English. */
export const TALK_QUESTIONS: readonly TalkQuestion[] = askIn(QUESTION_TEXTS)

/**
 * All questions in the words of a language.
 * @throws RangeError when a question or an option has no words there
 */
export function askIn(texts: QuestionTexts): readonly TalkQuestion[] {
  return QUESTIONS.map((question) => {
    const words = texts[question.id]
    if (words === undefined) throw new RangeError(`Cannot ask: need words for question ${question.id}, got none`)
    const options = question.options.map(({ id, settles }) => {
      const label = words.options[id]
      if (label === undefined) throw new RangeError(`Cannot ask: need words for option ${question.id}/${id}, got none`)
      return { id, label, settles }
    })
    return { id: question.id, text: words.text, options, many: question.many }
  })
}
