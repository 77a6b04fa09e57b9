/** Cues of every message of a chat, by the message's place. Most messages hold none and cost next to nothing. */
import type { Chat } from "../model/chat.ts"
import type { CueSpan } from "../model/cue.ts"
import type { PersonId } from "../model/ids.ts"
import { MESSAGE_KINDS } from "../model/message.ts"
import type { Language } from "../text/language/language-of.ts"
import { languagesOfMany } from "../text/language/languages-of-many.ts"
import { ChatMemory } from "./chat-memory.ts"
import type { CueHeads } from "./cue-heads.ts"
import type { MessageContext } from "./message-context.ts"
import { isSilent } from "./policy.ts"

/** All that is asked of a chat here. */
type WithMessages = Pick<Chat, "messages" | "times">

export type CuesBySeq = ReadonlyMap<number, readonly CueSpan[]>

const DAY_S = 86_400
/** A message may answer the other one's last words when these are no older. */
const ANSWER_S = DAY_S / 2
const WITH_WORDS = new Set(["text", "media", "poll"].map((kind) => MESSAGE_KINDS.findIndex((known) => known === kind)))
const NOBODY = -1
/** Messages between two stops: a few milliseconds. */
const STEP = 2048

/**
 * A generator, so that the caller can show progress, let others work, or stop: it yields how many messages are done and
 * returns the cues.
 * @param me which person is the user; everybody else's words are read as the ex's
 * @param heads learned heads, given by the app; without them the rules stand alone
 */
export function* findChatCues(
  chat: WithMessages,
  me: PersonId,
  heads?: CueHeads,
): Generator<number, CuesBySeq, undefined> {
  const { length, from, kind, text, extra } = chat.messages
  const found = new Map<number, readonly CueSpan[]>()
  const languages = languagesOfMany(text)
  const memory = new ChatMemory(text, languages, heads)
  /** Places of the last words of each side. */
  const lastOf = [NOBODY, NOBODY]
  for (let seq = 0; seq < length; seq += 1) {
    if (seq % STEP === 0) yield seq
    if (!WITH_WORDS.has(kind[seq] ?? -1) || text[seq] === "") continue
    if (extra.size > 0 && extra.get(seq)?.forwarded === true) continue
    const side = from[seq] === me ? 0 : 1
    if (!memory.isSilent(seq, side)) {
      const other = lastOf[1 - side] ?? NOBODY
      const prev = mayAnswer(chat, seq, other) ? other : NOBODY
      const silenceDays = silenceBefore(chat, seq)
      const isAfterSilence = isSilent(silenceDays === undefined ? {} : { silenceDays })
      const context = (): MessageContext => contextOf(text[prev], silenceDays, languages)
      const cues = memory.of({ seq, side, prev, isAfterSilence, context })
      if (cues.length > 0) found.set(seq, cues)
    }
    lastOf[side] = seq
  }
  return found
}

/** @param other place of the other one's last words, or `NOBODY` */
function mayAnswer({ messages: { at } }: WithMessages, seq: number, other: number): boolean {
  return other !== NOBODY && (at[seq] ?? 0) - (at[other] ?? 0) <= ANSWER_S
}

/** In days; not known before the first message, and where there are no dates. */
function silenceBefore({ messages: { at }, times }: WithMessages, seq: number): number | undefined {
  if (seq === 0 || times !== undefined) return undefined
  return Math.max(0, (at[seq] ?? 0) - (at[seq - 1] ?? 0)) / DAY_S
}

function contextOf(
  prev: string | undefined,
  silenceDays: number | undefined,
  languages: readonly Language[],
): MessageContext {
  return {
    ...(languages.length > 0 && { languages }),
    ...(prev !== undefined && { prev }),
    ...(silenceDays !== undefined && { silenceDays }),
  }
}

/** The same in one go. */
export function allChatCues(chat: WithMessages, me: PersonId, heads?: CueHeads): CuesBySeq {
  const steps = findChatCues(chat, me, heads)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
