/** A chat as the chat facts look at it: whose message is whose, in which talk, and what was found in its words. */
import type { Chat } from "../../model/chat.ts"
import type { CueKind, CueSpan } from "../../model/cue.ts"
import type { Evidence, Span } from "../../model/evidence.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { PersonId } from "../../model/ids.ts"
import type { ChatTalk } from "../../model/talk.ts"
import { type ChatLanguage, isEnglishAt } from "./chat-language.ts"
import type { Ending } from "./find-ending.ts"

/** What is needed to read the words of one message. */
export interface ChatWords {
  readonly chat: Chat
  readonly me: PersonId
  readonly cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>
  /** Who ended it and when; null where the chat does not say. */
  readonly ending: Ending | null
  readonly language: ChatLanguage
}

export interface ChatView extends ChatWords {
  /** Talks that may bear facts, in order: those since the ending (`since-ending.ts`). Never empty. */
  readonly talks: readonly ChatTalk[]
  readonly latest: ChatTalk
}

/** Words of one message that carry a fact. */
export interface FactWords extends Span {
  readonly fact: FactId
  readonly seq: number
}

/** A fact needs to be seen, not counted out: a few places are enough to open. */
const MOST_EVIDENCE = 4

export function textOf({ chat }: ChatWords, seq: number): string {
  return chat.messages.text[seq] ?? ""
}

export function isMine({ chat, me }: ChatWords, seq: number): boolean {
  return chat.messages.from[seq] === me
}

/** Whether the tables of this stage can read the message; those of the cues know for themselves. */
export function readsEnglish(view: ChatWords, seq: number): boolean {
  return isEnglishAt(view.language, textOf(view, seq))
}

export function clearCues(view: ChatWords, seq: number): readonly CueSpan[] {
  return (view.cuesBySeq.get(seq) ?? []).filter(({ polarity, strength }) => polarity === "asserted" && strength > 1)
}

export function hasClearCue(view: ChatWords, seq: number, kinds: readonly CueKind[]): boolean {
  return clearCues(view, seq).some(({ cue }) => kinds.includes(cue))
}

/** One fact of each kind in a talk, with the first few words that carry it. */
export function toFacts(view: ChatView, talk: ChatTalk, words: readonly FactWords[]): readonly Fact[] {
  return [...new Set(words.map(({ fact }) => fact))].map((fact) => {
    const carrying = words.filter((one) => one.fact === fact).slice(0, MOST_EVIDENCE)
    return toFact(
      view,
      talk,
      fact,
      carrying.map((one) => wordsAsEvidence(view, one.seq, one)),
    )
  })
}

export function toFact(view: ChatView, talk: ChatTalk, fact: FactId, evidence: readonly Evidence[]): Fact {
  const when = talk.id === view.latest.id ? "latest" : "earlier"
  return { fact, value: true, talk: talk.id, when, evidence, certainty: "clear" }
}

export function wordsAsEvidence({ chat }: ChatView, seq: number, { start, end }: Span): Evidence {
  return { kind: "message", chat: chat.id, seq, start, end }
}

/** The whole of a message; of no width for a call. */
export function messageAsEvidence(view: ChatView, seq: number): Evidence {
  return wordsAsEvidence(view, seq, { start: 0, end: textOf(view, seq).length })
}
