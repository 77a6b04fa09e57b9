/** The account's questions, one at a time, the one that could change the reading most first. Stop at any time. */
import type { Answer, Reading, TalkQuestion } from "@aftertalk/core"
import type { Asker, Choice } from "./asker.ts"

/** More would be an interview; the user may always tell more. */
const MOST_QUESTIONS = 8
const SKIP = "\u0000skip"
const STOP = "\u0000stop"

/** @param read makes the reading from the answers so far */
export async function askTalkQuestions(
  asker: Asker,
  name: string | null,
  given: readonly Answer[],
  read: (answers: readonly Answer[]) => Reading,
): Promise<readonly Answer[]> {
  let answers = given
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const [question] = read(answers).questions
    if (question === undefined) return answers
    const answer = await askOne(asker, question, name)
    if (answer === null) return answers
    answers = [...answers, answer]
  }
  return answers
}

async function askOne(asker: Asker, question: TalkQuestion, name: string | null): Promise<Answer | null> {
  const text = withName(question.text, name)
  const choices: Choice[] = question.options.map(({ id, label }) => ({
    value: id,
    label: withName(label, name),
  }))
  const ways = [
    { value: SKIP, label: "I don't know, or skip" },
    { value: STOP, label: "No more questions" },
  ]
  const chosen = question.many
    ? await askMany(asker, text, choices, ways)
    : [await asker.choose(text, [...choices, ...ways])]
  if (chosen.includes(STOP)) return null
  return { question: question.id, options: chosen.filter((id) => id !== SKIP) }
}

async function askMany(asker: Asker, text: string, choices: readonly Choice[], ways: readonly Choice[]) {
  const chosen = await asker.chooseMany(`${text} (space marks, enter goes on; none marked skips)`, [
    ...choices,
    ...ways.slice(1),
  ])
  return chosen.length === 0 ? [SKIP] : chosen
}

export function withName(text: string, name: string | null): string {
  const filled = text.replaceAll("{name}", name ?? "your ex")
  return filled.charAt(0).toUpperCase() + filled.slice(1)
}
