/**
 * Facts that the user settled by a tap. What the user says about a fact outranks what was found in their words: an answer
 * that settles a fact takes the place of every finding of it.
 */
import type { Fact } from "../model/fact.ts"
import type { QuestionId } from "../model/ids.ts"
import type { TalkQuestion } from "../model/question.ts"
import type { TalkAccount } from "../model/talk.ts"

/** @param questions all that can be asked; answers to others are left out */
export function findAnswerFacts(account: TalkAccount, questions: readonly TalkQuestion[]): readonly Fact[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const settled = new Map<string, Fact>()
  for (const { question, options } of account.answers) {
    const chosen = byId.get(question)?.options.filter(({ id }) => options.includes(id)) ?? []
    for (const { fact, value } of chosen.flatMap(({ settles }) => settles)) {
      settled.set(fact, toFact(account, question, fact, value))
    }
  }
  return [...settled.values()]
}

/** Findings in words, less those that an answer has settled, and the answers. */
export function withAnswers(found: readonly Fact[], answered: readonly Fact[]): readonly Fact[] {
  const settled = new Set(answered.map(({ fact }) => fact))
  return [...found.filter(({ fact }) => !settled.has(fact)), ...answered]
}

function toFact(account: TalkAccount, question: QuestionId, fact: Fact["fact"], value: boolean): Fact {
  const evidence = [{ kind: "answer", question }] as const
  return { fact, value, talk: account.id, when: "latest", evidence, certainty: "clear" }
}
