/**
 * Facts "ex_initiates_often" and "user_initiates_most": who starts the talks since the ending. Both need enough talks that a
 * pattern can show, and a clear lean; in between there is no fact. The evidence are the latest first messages.
 */
import type { Fact } from "../../model/fact.ts"
import { type ChatView, isMine, messageAsEvidence } from "./chat-view.ts"

/** With eight talks, six of one person come by chance in less than 15 of 100 chats where both start alike. */
const MIN_TALKS = 8
const MIN_SHARE = 0.75
const MOST_EVIDENCE = 4

export function findWhoStarts(view: ChatView): readonly Fact[] {
  const { talks, latest } = view
  if (talks.length < MIN_TALKS) return []
  const mine = talks.filter((talk) => isMine(view, talk.startSeq))
  const theirs = talks.filter((talk) => !isMine(view, talk.startSeq))
  const [fact, starts] =
    mine.length > theirs.length ? (["user_initiates_most", mine] as const) : (["ex_initiates_often", theirs] as const)
  if (starts.length / talks.length < MIN_SHARE) return []
  const evidence = starts.slice(-MOST_EVIDENCE).map((talk) => messageAsEvidence(view, talk.startSeq))
  return [{ fact, value: true, talk: latest.id, when: "general", evidence, certainty: "clear" }]
}
