/**
 * The facts that a chat can show: who ended it and when, what the ex wrote, the user's own part, what came before written
 * tears, who starts, and silence after messages. Tears and triggers in a meeting or a call cannot be seen in a chat, and are asked. Each fact of
 * words stands once for each talk, with the words that carry it.
 */
import type { Chat } from "../model/chat.ts"
import type { CueSpan } from "../model/cue.ts"
import type { Fact } from "../model/fact.ts"
import type { PersonId } from "../model/ids.ts"
import type { ChatTalk } from "../model/talk.ts"
import { languageOfChat } from "./chat/chat-language.ts"
import { type ChatView, type FactWords, toFacts } from "./chat/chat-view.ts"
import { findCueFacts } from "./chat/cue-facts.ts"
import { findEndingFacts } from "./chat/ending-facts.ts"
import { type Ending, findEnding } from "./chat/find-ending.ts"
import { findNoAnswer } from "./chat/no-answer.ts"
import { findRespectsSpace } from "./chat/respects-space.ts"
import { talksSinceEnding } from "./chat/since-ending.ts"
import { findTearsFacts } from "./chat/tears-facts.ts"
import { findWhoStarts } from "./chat/who-starts.ts"
import { findWordFacts } from "./chat/word-facts.ts"

export interface ChatFacts {
  /** Newest talk first. */
  readonly facts: readonly Fact[]
  /** The talks that bear them, in order: those since the ending, as far as the chat shows when that was. */
  readonly weighed: readonly ChatTalk[]
  readonly ending: Ending | null
}

/**
 * @param me which person of the chat is the user; everybody else is read as the ex
 * @param talks all talks of the chat, in order
 * @param cuesBySeq cues of its messages, by place
 */
export function findChatFacts(
  chat: Chat,
  me: PersonId,
  talks: readonly ChatTalk[],
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
): ChatFacts {
  const language = languageOfChat(chat)
  const ending = findEnding(chat, me, cuesBySeq, language)
  const weighed = talksSinceEnding(chat, talks, cuesBySeq, ending)
  const latest = weighed.at(-1)
  if (latest === undefined) return { facts: [], weighed, ending }
  const view: ChatView = { chat, me, talks: weighed, latest, cuesBySeq, ending, language }
  const inTalks = weighed.toReversed().flatMap((talk) => toFacts(view, talk, wordsOfTalk(view, talk)))
  const overAll = [
    ...findEndingFacts(view),
    ...findTearsFacts(view),
    ...findWhoStarts(view),
    ...findRespectsSpace(view),
    ...findNoAnswer(view),
  ]
  return { facts: [...inTalks, ...overAll], weighed, ending }
}

/** Messages between two stops: a few milliseconds. */
const STEP = 2048

/**
 * Facts in the words of every message from a place on, for what is counted over many talks. A generator, so that the caller
 * can show progress, let others work, or stop: it yields up to which place it is done.
 * @returns by place; messages without any are left out
 */
export function* findChatWords(
  chat: Chat,
  me: PersonId,
  cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>,
  ending: Ending | null,
  fromSeq: number,
): Generator<number, ReadonlyMap<number, readonly FactWords[]>, undefined> {
  const view = { chat, me, cuesBySeq, ending, language: languageOfChat(chat) }
  const found = new Map<number, readonly FactWords[]>()
  for (let seq = fromSeq; seq < chat.messages.length; seq += 1) {
    if ((seq - fromSeq) % STEP === 0) yield seq
    const words = [...findCueFacts(view, seq), ...findWordFacts(view, seq)]
    if (words.length > 0) found.set(seq, words)
  }
  return found
}

function wordsOfTalk(view: ChatView, { startSeq, endSeq }: ChatTalk): readonly FactWords[] {
  const seqs = Array.from({ length: endSeq - startSeq }, (_, i) => startSeq + i)
  return seqs.flatMap((seq) => [...findCueFacts(view, seq), ...findWordFacts(view, seq)])
}
