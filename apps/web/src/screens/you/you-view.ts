/** What the "how are you" screen shows: two scales, each with a value before the talk and one for now. */
import type { BeforeAndNow, FeelingKind, Feelings } from "../../app/feelings.ts"
import type { WordKey } from "../../words/words.ts"

export interface Scale {
  readonly kind: FeelingKind
  readonly what: WordKey
  readonly low: WordKey
  readonly high: WordKey
  readonly values: BeforeAndNow
}

export interface YouView {
  readonly scales: readonly Scale[]
  /** Whether there is a number to take back. */
  readonly answered: boolean
}

export function viewYou({ mood, hope }: Feelings): YouView {
  return {
    scales: [
      { kind: "mood", what: "you.mood", low: "you.moodLow", high: "you.moodHigh", values: mood },
      { kind: "hope", what: "you.hope", low: "you.hopeLow", high: "you.hopeHigh", values: hope },
    ],
    answered: [mood.before, mood.now, hope.before, hope.now].some((value) => value !== null),
  }
}
