/** What a reading of a talk of a chat is made from: what was found in it, and what the user answered. */
import type { Answer, Fact, QuestionId, Ratings, ReadingInput, TalkId, TalkQuestion } from "@aftertalk/core/model"
import type { JoinedTalk } from "./joined-talk.ts"
import type { ReadingState } from "./reading-state.ts"
import { type Counted, withStrikes } from "./told-input.ts"

export function chatInput(
  talk: Pick<JoinedTalk, "talks" | "asked">,
  { facts, safety, lines, acts }: Counted,
  { answers, strikes, ties }: Pick<ReadingState, "answers" | "strikes" | "ties">,
  ratings: Ratings,
  questions: readonly TalkQuestion[],
): ReadingInput {
  return {
    ...withStrikes(withAnswered(facts, answers, questions), strikes, lines),
    talks: talk.talks,
    safety,
    ties,
    ratings,
    acts,
    asked: [...talk.asked, ...answers.map(({ question }) => question)],
  }
}

/** An answer settles a fact also against what was found: the user was there. */
export function withAnswered(
  facts: readonly Fact[],
  answers: readonly Answer[],
  questions: readonly TalkQuestion[],
): readonly Fact[] {
  const talk = facts.find(({ when }) => when === "latest")?.talk ?? facts.at(-1)?.talk ?? "latest"
  const settled = answers.flatMap((answer) => settledBy(answer, questions, talk))
  const ids = new Set(settled.map(({ fact }) => fact))
  return [...facts.filter(({ fact }) => !ids.has(fact)), ...settled]
}

function settledBy(answer: Answer, questions: readonly TalkQuestion[], talk: TalkId): readonly Fact[] {
  const options = questions.find(({ id }) => id === answer.question)?.options ?? []
  return options
    .filter(({ id }) => answer.options.includes(id))
    .flatMap(({ settles }) => settles.map(({ fact, value }) => answered(fact, value, talk, answer.question)))
}

function answered(fact: Fact["fact"], value: boolean, talk: TalkId, question: QuestionId): Fact {
  return { fact, value, talk, when: "latest", certainty: "clear", evidence: [{ kind: "answer", question }] }
}
