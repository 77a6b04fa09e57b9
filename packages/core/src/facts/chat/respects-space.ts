/**
 * Fact "respects_space": the user asked for space, and what the ex did then. True where the ex started no talk in the week
 * after, and the chat goes on for at least that week; false where the ex started two or more in it that were not about
 * practical matters. One message in between says nothing, so there is no fact.
 */
import type { Fact } from "../../model/fact.ts"
import type { ChatTalk } from "../../model/talk.ts"
import { type ChatView, hasClearCue, isMine, messageAsEvidence } from "./chat-view.ts"

const WEEK_S = 7 * 86_400
const MIN_BREACHES = 2

export function findRespectsSpace(view: ChatView): readonly Fact[] {
  const asked = view.chat.times === undefined ? lastRequest(view) : null
  if (asked === null) return []
  const { at, length } = view.chat.messages
  const until = (at[asked] ?? 0) + WEEK_S
  const after = view.talks.filter((talk) => talk.startSeq > asked && (at[talk.startSeq] ?? 0) <= until)
  const breaches = after.filter((talk) => !isMine(view, talk.startSeq) && !isPractical(view, talk))
  const request = messageAsEvidence(view, asked)
  if (breaches.length >= MIN_BREACHES) {
    const starts = breaches.slice(0, 3).map((talk) => messageAsEvidence(view, talk.startSeq))
    return [toFact(view, asked, false, [request, ...starts])]
  }
  const isWatched = (at[length - 1] ?? 0) >= until
  return isWatched && breaches.length === 0 ? [toFact(view, asked, true, [request])] : []
}

function lastRequest(view: ChatView): number | null {
  const first = view.talks[0]?.startSeq ?? 0
  for (let seq = view.chat.messages.length - 1; seq >= first; seq -= 1) {
    if (isMine(view, seq) && hasClearCue(view, seq, ["space_request", "no_contact"])) return seq
  }
  return null
}

function isPractical(view: ChatView, talk: ChatTalk): boolean {
  return hasClearCue(view, talk.startSeq, ["logistics"])
}

function toFact(view: ChatView, asked: number, value: boolean, evidence: Fact["evidence"]): Fact {
  const talk = view.talks.find(({ startSeq, endSeq }) => asked >= startSeq && asked < endSeq) ?? view.latest
  const when = talk.id === view.latest.id ? "latest" : "earlier"
  return { fact: "respects_space", value, talk: talk.id, when, evidence, certainty: "clear" }
}
