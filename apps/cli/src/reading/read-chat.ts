/** `aftertalk read` for an export: the chosen chat to a reading of its latest talk, with what came since the ending. */
import {
  type Answer,
  type Chat,
  type Evidence,
  type Language,
  type PersonId,
  type SafetyHit,
  type UnderstoodChat,
  findToldTalk,
  joinFacts,
  toWallTime,
  understandAccount,
  understandChat,
} from "@aftertalk/core"
import type { Asker } from "../asking/asker.ts"
import { askTalkQuestions } from "../asking/talk-answers.ts"
import { chooseToldTalk, stretchOf } from "../asking/told-talk.ts"
import { dangerSense } from "../danger-sense.ts"
import { startProgress } from "../screen/progress.ts"
import { type Beside, type LineOf, type Made, makeFromFacts } from "./read-account.ts"

const TOLD_TALK = "told"

export interface ReadChat extends Made {
  readonly name: string | null
  readonly talks: number
  /** How many of them the reading weighs. */
  readonly weighed: number
  /** Opened by words of long ago alone: to be told, not in place of a reading. */
  readonly olderSafety: readonly SafetyHit[]
  /** What its messages are written in, most used first. */
  readonly languages: readonly Language[]
}

/** The user's own telling, to be joined with the chat. */
export interface Told {
  readonly text: string
  /** As `--same-talk` names it; null to be asked, or taken by its words. */
  readonly sameTalk: string | null
}

export async function readChat(
  chat: Chat,
  me: PersonId,
  answers: readonly Answer[],
  beside: Beside,
  asker: Asker | null,
  told: Told | null,
): Promise<ReadChat> {
  const progress = startProgress("Understanding")
  const understood = await understandChat(chat, me, { onProgress: progress.show }, { sense: dangerSense() })
  progress.end()
  if (understood === null) throw new RangeError("Cannot understand the chat: it was stopped")
  const { talks, weighed, olderSafety, languages } = understood
  const { facts, safety, mirrored, acts } =
    told === null ? { ...understood, acts: [] } : await joined(told, chat, understood, asker)
  const name = chat.people.find(({ id, entries }) => id !== me && entries > 0)?.name ?? null
  const latest = talks.at(-1)?.id ?? chat.id
  const makeWith = (now: readonly Answer[]): Made => {
    const answered = understandAccount({ kind: "account", id: latest, text: "", answers: now }).facts
    const settled = new Set(answered.map(({ fact }) => fact))
    const all = [...facts.filter(({ fact }) => !settled.has(fact)), ...answered]
    return makeFromFacts({ facts: all, safety, mirrored, acts, talks: Math.max(1, weighed.length) }, now, beside)
  }
  const given = asker === null ? answers : await askTalkQuestions(asker, name, answers, (now) => makeWith(now).reading)
  return { ...makeWith(given), name, talks: talks.length, weighed: weighed.length, olderSafety, languages }
}

async function joined(
  { text, sameTalk }: Told,
  chat: Chat,
  understood: UnderstoodChat,
  asker: Asker | null,
): Promise<Pick<Made, "facts" | "safety" | "mirrored" | "acts">> {
  const account = { kind: "account", id: TOLD_TALK, text, answers: [] } as const
  const told = understandAccount(account, dangerSense())
  const { talks } = understood
  const same = await chooseToldTalk(talks, findToldTalk(account, told, chat, understood), sameTalk, asker)
  const talk = talks.find(({ id }) => id === same)
  process.stderr.write(
    talk === undefined
      ? "Note: what you told counts as a talk that is not in this chat. --same-talk latest or a date says otherwise\n"
      : `Note: what you told is taken for the talk of ${stretchOf(talk)}. --same-talk another says otherwise\n`,
  )
  return {
    facts: joinFacts(told.facts, understood.facts, same, talks.at(-1)?.id ?? null),
    safety: [...understood.safety, ...told.safety],
    acts: told.acts,
    mirrored: joinFacts(told.mirrored, understood.mirrored, same, talks.at(-1)?.id ?? null),
  }
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

export function lineFromChat({ messages }: Chat, evidence: Evidence): ReturnType<LineOf> {
  if (evidence.kind !== "message") return null
  return { text: messages.text[evidence.seq] ?? "", start: evidence.start, end: evidence.end }
}
