/** What the telling screen shows: the four taps, each with its answer so far. */
import type { QuestionId, TalkQuestion } from "@aftertalk/core/model"
import { withName } from "../../app/other-person.ts"
import type { TellingState } from "../../app/telling-state.ts"
import type { Chip } from "../../parts/chips.tsx"
import type { WordKey } from "../../words/words.ts"

/** The question that the fourth tap answers; it has one more answer of its own, "there were no tears". */
export const TEARS_TAP = "how-often"
export const NO_TEARS = "no-tears"

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
  { question: TEARS_TAP, ask: "telling.cried" },
]

/**
 * @param name what the other person is called
 * @param noTears the words of the extra answer of the fourth tap
 */
export function viewTaps(
  questions: readonly TalkQuestion[],
  { answers, noTears: hadNoTears }: Pick<TellingState, "answers" | "noTears">,
  name: string,
  noTears: string,
): readonly Tap[] {
  return TAPS.flatMap(({ question, ask }) => {
    const known = questions.find(({ id }) => id === question)
    if (known === undefined) return []
    const chips = known.options.map(({ id, label }) => ({ id, label: withName(label, name) }))
    const extra = question === TEARS_TAP ? [{ id: NO_TEARS, label: noTears }] : []
    const all = [...extra, ...chips]
    const given = answers.find((answer) => answer.question === question)?.options ?? []
    const chosen = question === TEARS_TAP && hadNoTears ? [NO_TEARS] : given
    const labels = all.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
    return [{ question, ask, chips: all, chosen, answer: labels.length === 0 ? null : labels.join(", ") }]
  })
}

/** Words or at least one tap are needed; a telling of nothing would be read as nothing. */
export function isEmptyTelling({
  text,
  answers,
  noTears,
}: Pick<TellingState, "text" | "answers" | "noTears">): boolean {
  return text.trim() === "" && !noTears && answers.every(({ options }) => options.length === 0)
}
