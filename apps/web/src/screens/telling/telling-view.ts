/** What the telling screen shows: the four taps, each with its answer so far. */
import type { QuestionId, TalkQuestion } from "@aftertalk/core/model"
import { withName } from "../../app/other-person.ts"
import type { TellingState } from "../../app/telling-state.ts"
import type { Chip } from "../../parts/chips.tsx"
import type { WordKey } from "../../words/words.ts"

export interface Tap {
  readonly question: QuestionId
  readonly ask: WordKey
  readonly chips: readonly Chip[]
  readonly chosen: readonly string[]
  /** The chosen answer in words; null while there is none. */
  readonly answer: string | null
}

const TAPS: readonly { readonly question: QuestionId; readonly ask: WordKey }[] = [
  { question: "how-talked", ask: "telling.howTalked" },
  { question: "who-starts", ask: "telling.whoStarts" },
  { question: "who-ended", ask: "telling.whoEnded" },
  { question: "how-often", ask: "telling.cried" },
]

/** @param name what the other person is called */
export function viewTaps(
  questions: readonly TalkQuestion[],
  { answers }: Pick<TellingState, "answers">,
  name: string,
): readonly Tap[] {
  return TAPS.flatMap(({ question, ask }) => {
    const known = questions.find(({ id }) => id === question)
    if (known === undefined) return []
    const chips = known.options.map(({ id, label }) => ({ id, label: withName(label, name) }))
    const chosen = answers.find((answer) => answer.question === question)?.options ?? []
    const labels = chips.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
    return [{ question, ask, chips, chosen, answer: labels.length === 0 ? null : labels.join(", ") }]
  })
}

/** Words or at least one tap are needed; a telling of nothing would be read as nothing. */
export function isEmptyTelling({ text, answers }: Pick<TellingState, "text" | "answers">): boolean {
  return text.trim() === "" && answers.every(({ options }) => options.length === 0)
}
