/** `aftertalk read` for an export: the chosen chat to a reading of its latest talk, with what came since the ending. */
import {
  type Answer,
  type Chat,
  type Evidence,
  type PersonId,
  type SafetyHit,
  toWallTime,
  understandAccount,
  understandChat,
} from "@aftertalk/core"
import type { Asker } from "../asking/asker.ts"
import { askTalkQuestions } from "../asking/talk-answers.ts"
import { startProgress } from "../screen/progress.ts"
import { type Made, makeFromFacts } from "./read-account.ts"

export interface ReadChat extends Made {
  readonly name: string | null
  readonly talks: number
  /** Opened by words of long ago alone: to be told, not in place of a reading. */
  readonly olderSafety: readonly SafetyHit[]
}

export async function readChat(
  chat: Chat,
  me: PersonId,
  answers: readonly Answer[],
  asker: Asker | null,
): Promise<ReadChat> {
  const progress = startProgress("Understanding")
  const understood = await understandChat(chat, me, { onProgress: progress.show })
  progress.end()
  if (understood === null) throw new RangeError("Cannot understand the chat: it was stopped")
  const { talks, facts, safety, olderSafety } = understood
  const name = chat.people.find(({ id, entries }) => id !== me && entries > 0)?.name ?? null
  const latest = talks.at(-1)?.id ?? chat.id
  const makeWith = (now: readonly Answer[]): Made => {
    const answered = understandAccount({ kind: "account", id: latest, text: "", answers: now }).facts
    const settled = new Set(answered.map(({ fact }) => fact))
    return makeFromFacts([...facts.filter(({ fact }) => !settled.has(fact)), ...answered], safety, now)
  }
  const given = asker === null ? answers : await askTalkQuestions(asker, name, answers, (now) => makeWith(now).reading)
  return { ...makeWith(given), name, talks: talks.length, olderSafety }
}

export function quoteFromChat({ messages, people, times }: Chat, evidence: Evidence) {
  if (evidence.kind !== "message" || evidence.end <= evidence.start) return null
  const { seq, start, end } = evidence
  const name = people.find(({ id }) => id === messages.from[seq])?.name ?? ""
  const at =
    times === undefined
      ? `, ${toWallTime(messages.at[seq] ?? 0)
          .replace("T", " ")
          .slice(0, 16)}`
      : ""
  return {
    words: (messages.text[seq] ?? "").slice(start, end),
    place: `(${name}${at}, message ${seq + 1}: ${start}–${end})`,
  }
}
