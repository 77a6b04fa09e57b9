/** What followed the ex's tears: the topic was dropped, or the ex went on answering. And tears that came before any word. */
import type { FactId } from "../../model/fact.ts"
import { findAnyPhrase } from "../../text/phrases.ts"
import { exTears } from "./crying-habit.ts"
import type { AccountContext, AccountRecogniser, FoundFact } from "./found-fact.ts"
import { ANSWERED, BEFORE_WORDS, TOPIC_CLOSED } from "./tears-after-words.ts"

/** Needs a topic: something that the user had asked or raised before the tears. */
export const findTopicClosed: AccountRecogniser = (context) => {
  const found = near(context, "tears_closed_topic", TOPIC_CLOSED, 0, 3)
  return found.map((one) => (raised(context, one) ? one : { ...one, certainty: "unsure" as const }))
}

const RAISED =
  /\b(?:USER (?:\w+ ){0,3}(?:ask|asked|bring|brought|raise|raised|mention|mentioned|try|tried|go|say|said|told|wanted to know|question)|USERS question|why|was it|is there|whether)\b/

function raised({ account }: AccountContext, found: FoundFact): boolean {
  const at = Math.max(
    0,
    account.clauses.findIndex((clause) => clause.end >= found.start),
  )
  const from = account.clauses[Math.max(0, at - 14)]
  return from !== undefined && RAISED.test(account.plain.slice(from.plainStart, account.clauses[at]?.plainStart ?? 0))
}

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
      (cue.clause.saidBy === "ex" &&
        !/^(?:do|did|shall|fancy|want|what)\b/.test(cue.clause.plain) &&
        fact !== "answered_through_tears")
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
