/**
 * The facts that a chat can show: what the ex wrote, the user's own part, and who starts. Tears and triggers in a meeting
 * or a call cannot be seen in a chat, and are asked. Each fact stands once for each talk, with the words that carry it.
 */
import type { Chat } from "../model/chat.ts"
import type { CueSpan } from "../model/cue.ts"
import type { Fact } from "../model/fact.ts"
import type { PersonId } from "../model/ids.ts"
import type { ChatTalk } from "../model/talk.ts"
import { type ChatView, toFacts } from "./chat/chat-view.ts"
import { findCueFacts } from "./chat/cue-facts.ts"
import { findRespectsSpace } from "./chat/respects-space.ts"
import { talksSinceEnding } from "./chat/since-ending.ts"
import { findWhoStarts } from "./chat/who-starts.ts"
import { findWordFacts } from "./chat/word-facts.ts"

/**
 * @param me which person of the chat is the user; everybody else is read as the ex
 * @param talks all talks of the chat, in order
 * @param cuesBySeq cues of its messages, by place
 * @returns newest talk first
 */
export function findChatFacts(
  chat: Chat,
  me: PersonId,
  talks: readonly ChatTalk[],
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
): readonly Fact[] {
  const since = talksSinceEnding(talks, cuesBySeq)
  const latest = since.at(-1)
  if (latest === undefined) return []
  const view: ChatView = { chat, me, talks: since, latest, cuesBySeq }
  const inTalks = since.toReversed().flatMap((talk) => toFacts(view, talk, wordsOfTalk(view, talk)))
  return [...inTalks, ...findWhoStarts(view), ...findRespectsSpace(view)]
}

function wordsOfTalk(view: ChatView, { startSeq, endSeq }: ChatTalk) {
  const seqs = Array.from({ length: endSeq - startSeq }, (_, i) => startSeq + i)
  return seqs.flatMap((seq) => [...findCueFacts(view, seq), ...findWordFacts(view, seq)])
}
