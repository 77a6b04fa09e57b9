/** What followed the ex's tears: the topic was dropped, or the ex went on answering. And tears that came before any word. */
import type { FactId } from "../../model/fact.ts"
import { findAnyPhrase } from "../../text/phrases.ts"
import { exTears } from "./crying-habit.ts"
import type { AccountContext, AccountRecogniser, FoundFact } from "./found-fact.ts"
import { ANSWERED, BEFORE_WORDS, TOPIC_CLOSED } from "./tears-after-words.ts"

export const findTopicClosed: AccountRecogniser = (context) => near(context, "tears_closed_topic", TOPIC_CLOSED, 0, 3)

export const findAnsweredThroughTears: AccountRecogniser = (context) =>
  near(context, "answered_through_tears", ANSWERED, 2, 2)

export const findTearsBeforeWords: AccountRecogniser = (context) =>
  near(context, "cried_before_user_spoke", BEFORE_WORDS, 1, 1)

/** Phrases within so many sentences before or after tears of the ex. */
function near(
  { account, tears }: AccountContext,
  fact: FactId,
  patterns: readonly RegExp[],
  back: number,
  ahead: number,
): readonly FoundFact[] {
  const shed = exTears(tears).filter((one) => one.when !== "general" && one.reported !== "other")
  if (shed.length === 0) return []
  return findAnyPhrase(account, patterns).flatMap((cue) => {
    if (
      cue.clause.reality === "condition" ||
      cue.clause.reality === "dream" ||
      (cue.clause.saidBy === "ex" && cue.clause.quoted && fact !== "tears_closed_topic")
    )
      return []
    const one = shed.find((tear) => {
      const gap = cue.clause.sentence - tear.clause.sentence
      return (
        gap >= -back &&
        gap <= ahead &&
        (ahead === 0 || back > 0 || cue.from >= tear.from) &&
        Math.abs(cue.from - tear.from) < 260
      )
    })
    if (one === undefined) return []
    return [{ fact, value: true, when: one.when, start: cue.start, end: cue.end, certainty: "clear" as const }]
  })
}
