/** `aftertalk read` for an export: the chosen chat to a reading of its latest talk, or of an older one as it stood then. */
import {
  type Answer,
  type Chat,
  type ChatTalk,
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
  understandTalk,
} from "@aftertalk/core"
import type { Asker } from "../asking/asker.ts"
import { askTalkQuestions } from "../asking/talk-answers.ts"
import { chooseTalk } from "../asking/choose-talk.ts"
import { chooseToldTalk, stretchOf } from "../asking/told-talk.ts"
import { dangerSense } from "../danger-sense.ts"
import type { ReadFlags } from "../commands/read-flags.ts"
import { factSense } from "../fact-sense.ts"
import { startProgress } from "../screen/progress.ts"
import { type Beside, type LineOf, type Made, makeFromFacts } from "./read-account.ts"

const TOLD_TALK = "told"

export interface ReadChat extends Made {
  readonly name: string | null
  readonly talks: number
  /** Which of them is read, from 1. */
  readonly talk: number
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
  beside: Beside & Pick<ReadFlags, "talk">,
  asker: Asker | null,
  told: Told | null,
): Promise<ReadChat> {
  const { all, understood } = await understandUpTo(chat, me, beside.talk)
  const { talks, weighed, olderSafety, languages } = understood
  const later = all.talks.length - talks.length
  if (later > 0) tellOlderTalk(talks.at(-1), later, chat)
  const { facts, safety, mirrored, acts } =
    told === null ? { ...understood, acts: [] } : await joined(told, chat, { all, understood }, asker)
  const name = chat.people.find(({ id, entries }) => id !== me && entries > 0)?.name ?? null
  const latest = talks.at(-1)?.id ?? chat.id
  const makeWith = (now: readonly Answer[]): Made => {
    const answered = understandAccount({ kind: "account", id: latest, text: "", answers: now }).facts
    const settled = new Set(answered.map(({ fact }) => fact))
    const counted = [...facts.filter(({ fact }) => !settled.has(fact)), ...answered]
    return makeFromFacts({ facts: counted, safety, mirrored, acts, talks: Math.max(1, weighed.length) }, now, beside)
  }
  const given = asker === null ? answers : await askTalkQuestions(asker, name, answers, (now) => makeWith(now).reading)
  return {
    ...makeWith(given),
    name,
    talks: all.talks.length,
    talk: talks.length,
    weighed: weighed.length,
    olderSafety,
    languages,
  }
}

/** @param wanted as `--talk` names it */
async function understandUpTo(chat: Chat, me: PersonId, wanted: string) {
  const progress = startProgress("Understanding")
  const learned = { sense: dangerSense() }
  const all = await understandChat(chat, me, { onProgress: progress.show }, learned)
  const talk = all === null ? null : chooseTalk(all.talks, wanted, chat)
  const understood = all === null || talk === null ? all : await understandTalk(chat, me, all, talk.id, {}, learned)
  progress.end()
  if (all === null || understood === null) throw new RangeError("Cannot understand the chat: it was stopped")
  return { all, understood }
}

function tellOlderTalk(talk: ChatTalk | undefined, later: number, { times }: Chat): void {
  const when = talk === undefined || times !== undefined ? "an older talk" : `the talk of ${stretchOf(talk)}`
  process.stderr.write(`Note: this is ${when}, read as it stood then. ${later} after it are left out\n`)
}

async function joined(
  { text, sameTalk }: Told,
  chat: Chat,
  { all, understood }: { readonly all: UnderstoodChat; readonly understood: UnderstoodChat },
  asker: Asker | null,
): Promise<Pick<Made, "facts" | "safety" | "mirrored" | "acts">> {
  const account = { kind: "account", id: TOLD_TALK, text, answers: [] } as const
  const told = understandAccount(account, { sense: dangerSense(), facts: factSense() })
  const { talks } = understood
  const same = await chooseToldTalk(all.talks, findToldTalk(account, told, chat, all), sameTalk, asker)
  const talk = talks.find(({ id }) => id === same)
  // What was told of some other time may be of later: beside an older talk only its words of danger count.
  if (talk === undefined && talks.length < all.talks.length) {
    process.stderr.write("Note: what you told is of no talk up to this one, so it is left out\n")
    return { ...understood, safety: [...understood.safety, ...told.safety, ...told.doubtful], acts: [] }
  }
  process.stderr.write(
    talk === undefined
      ? "Note: what you told counts as a talk that is not in this chat. --same-talk latest or a date says otherwise\n"
      : `Note: what you told is taken for the talk of ${stretchOf(talk)}. --same-talk another says otherwise\n`,
  )
  return {
    facts: joinFacts(told.facts, understood.facts, same, talks.at(-1)?.id ?? null),
    safety: [...understood.safety, ...told.safety, ...told.doubtful],
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
