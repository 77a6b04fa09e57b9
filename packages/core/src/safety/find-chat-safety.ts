/**
 * Safety routes over a whole chat, by who wrote each message. Danger in the last weeks opens its route. Older danger is kept
 * apart: a word of three years ago must be shown, and must not take the place of every reading for ever.
 */
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { MESSAGE_KINDS } from "../model/message.ts"
import type { SafetyHit, SafetyRoute } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

export interface ChatSafety {
  /** Opened by words of the last weeks of the chat. */
  readonly recent: readonly SafetyHit[]
  /** Opened by older words alone. */
  readonly older: readonly SafetyHit[]
}

const DAY_S = 86_400
/** Counted back from the last message of the chat, not from today: no clock comes in here. */
const RECENT_DAYS = 60
/** Where there are no dates, the last messages are the recent ones. */
const RECENT_MESSAGES = 400
/** A route needs to be seen, not counted out. The newest words are kept. */
const MOST_EVIDENCE = 8
const STEP = 2048
const WITH_WORDS = new Set(["text", "media", "poll"].map((kind) => MESSAGE_KINDS.findIndex((known) => known === kind)))

/**
 * A generator, so that the caller can show progress, let others work, or stop: it yields how many messages are done.
 * Messages that were forwarded are somebody else's words.
 */
export function* findChatSafety(chat: Chat, me: PersonId): Generator<number, ChatSafety, undefined> {
  const { length, from, kind, text, extra } = chat.messages
  const since = startOfRecent(chat)
  const recent = new Map<SafetyRoute, SafetyHit>()
  const older = new Map<SafetyRoute, SafetyHit>()
  for (let seq = length - 1; seq >= 0; seq -= 1) {
    if ((length - 1 - seq) % STEP === 0) yield length - 1 - seq
    const words = WITH_WORDS.has(kind[seq] ?? -1) ? (text[seq] ?? "") : ""
    if (words === "" || extra.get(seq)?.forwarded === true) continue
    for (const { route, spans } of findSafetyRoutes(words, from[seq] === me ? "user" : "ex")) {
      const evidence = spans.map(({ start, end }) => ({ kind: "message", chat: chat.id, seq, start, end }) as const)
      const into = seq >= since ? recent : older
      const known = into.get(route)?.evidence ?? []
      if (known.length < MOST_EVIDENCE) into.set(route, { route, evidence: [...known, ...evidence] })
    }
  }
  return { recent: [...recent.values()], older: [...older.values()].filter(({ route }) => !recent.has(route)) }
}

/** Place of the first recent message. File order holds: a clock that was set back does not make old words new. */
function startOfRecent({ messages: { length, at }, times }: Chat): number {
  if (times !== undefined) return Math.max(0, length - RECENT_MESSAGES)
  const limit = (at[length - 1] ?? 0) - RECENT_DAYS * DAY_S
  let seq = length
  while (seq > 0 && (at[seq - 1] ?? 0) >= limit) seq -= 1
  return seq
}
