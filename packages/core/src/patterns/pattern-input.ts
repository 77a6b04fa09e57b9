/** What patterns are found in: chats with what was found in their words, their shared order of time, and told talks. */
import type { Chat } from "../model/chat.ts"
import type { CueSpan } from "../model/cue.ts"
import type { Evidence, Span } from "../model/evidence.ts"
import type { Channel, Fact, FactId } from "../model/fact.ts"
import type { PersonId, TalkId } from "../model/ids.ts"
import type { Timeline } from "../model/pattern.ts"

export interface FoundWords extends Span {
  readonly fact: FactId
  readonly seq: number
}

export interface PatternChat {
  readonly chat: Chat
  readonly me: PersonId
  /** Facts in the words of its messages, by place. */
  readonly words: ReadonlyMap<number, readonly FoundWords[]>
  readonly cues: ReadonlyMap<number, readonly CueSpan[]>
  /** The message that ended it, or first says that it ended; null where none does. */
  readonly ending: number | null
  /** False where its words are in a language that is not read here. */
  readonly isRead: boolean
}

export interface ToldTalk {
  readonly id: TalkId
  readonly facts: readonly Fact[]
  readonly exCried: boolean
  readonly channel: Channel
  /** A message of the talk that was told, where a chat holds it. */
  readonly same: { readonly chat: string; readonly seq: number } | null
}

export interface PatternInput {
  readonly chats: readonly PatternChat[]
  readonly timeline: Timeline
  readonly told: readonly ToldTalk[]
}

/** The part of the timeline that counts: places `[from, length)`, and its talks as places `[start, end)`. */
export interface Period {
  readonly input: PatternInput
  readonly since: "ending" | "beginning"
  readonly from: number
  readonly talks: readonly { readonly start: number; readonly end: number }[]
}

export function chatAt({ chats, timeline }: PatternInput, i: number): PatternChat | undefined {
  return chats[timeline.chat[i] ?? -1]
}

export function seqAt({ timeline }: PatternInput, i: number): number {
  return timeline.seq[i] ?? 0
}

export function isMineAt(input: PatternInput, i: number): boolean {
  const own = chatAt(input, i)
  return own !== undefined && own.chat.messages.from[seqAt(input, i)] === own.me
}

export function wordsAt(input: PatternInput, i: number): readonly FoundWords[] {
  return chatAt(input, i)?.words.get(seqAt(input, i)) ?? []
}

/** Cues that hold, with their words. */
export function cuesAt(input: PatternInput, i: number): readonly CueSpan[] {
  const cues = chatAt(input, i)?.cues.get(seqAt(input, i)) ?? []
  return cues.filter(({ polarity, strength }) => polarity === "asserted" && strength > 1)
}

/** The whole message, or the words of it that are meant. */
export function evidenceAt(input: PatternInput, i: number, span?: Span): Evidence {
  const own = chatAt(input, i)
  const seq = seqAt(input, i)
  const end = own?.chat.messages.text[seq]?.length ?? 0
  const { start, end: to } = span ?? { start: 0, end }
  return { kind: "message", chat: own?.chat.id ?? "", seq, start, end: to }
}

export function counted(evidence: readonly Evidence[]): { count: number; evidence: readonly Evidence[] } {
  return { count: evidence.length, evidence }
}
