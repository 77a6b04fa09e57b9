/** A chat as the chat facts look at it: whose message is whose, in which talk, and what was found in its words. */
import type { Chat } from "../../model/chat.ts"
import type { CueKind, CueSpan } from "../../model/cue.ts"
import type { Evidence, Span } from "../../model/evidence.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { PersonId } from "../../model/ids.ts"
import type { ChatTalk } from "../../model/talk.ts"

export interface ChatView {
  readonly chat: Chat
  readonly me: PersonId
  /** Talks that may bear facts, in order: those since the ending (`since-ending.ts`). Never empty. */
  readonly talks: readonly ChatTalk[]
  readonly latest: ChatTalk
  readonly cuesBySeq: ReadonlyMap<number, readonly CueSpan[]>
}

/** Words of one message that carry a fact. */
export interface FactWords extends Span {
  readonly fact: FactId
  readonly seq: number
}

/** A fact needs to be seen, not counted out: a few places are enough to open. */
const MOST_EVIDENCE = 4

export function textOf({ chat }: ChatView, seq: number): string {
  return chat.messages.text[seq] ?? ""
}

export function isMine({ chat, me }: ChatView, seq: number): boolean {
  return chat.messages.from[seq] === me
}

export function clearCues(view: ChatView, seq: number): readonly CueSpan[] {
  return (view.cuesBySeq.get(seq) ?? []).filter(({ polarity, strength }) => polarity === "asserted" && strength > 1)
}

export function hasClearCue(view: ChatView, seq: number, kinds: readonly CueKind[]): boolean {
  return clearCues(view, seq).some(({ cue }) => kinds.includes(cue))
}

/** One fact of each kind in a talk, with the first few words that carry it. */
export function toFacts(view: ChatView, talk: ChatTalk, words: readonly FactWords[]): readonly Fact[] {
  return [...new Set(words.map(({ fact }) => fact))].map((fact) => ({
    fact,
    value: true,
    talk: talk.id,
    when: talk.id === view.latest.id ? "latest" : "earlier",
    evidence: words
      .filter((one) => one.fact === fact)
      .slice(0, MOST_EVIDENCE)
      .map((one) => wordsAsEvidence(view, one.seq, one)),
    certainty: "clear",
  }))
}

export function wordsAsEvidence({ chat }: ChatView, seq: number, { start, end }: Span): Evidence {
  return { kind: "message", chat: chat.id, seq, start, end }
}

/** The whole of a message; of no width for a call. */
export function messageAsEvidence(view: ChatView, seq: number): Evidence {
  return wordsAsEvidence(view, seq, { start: 0, end: textOf(view, seq).length })
}
