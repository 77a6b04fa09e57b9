/**
 * The only file that knows the order of the stages. Each function takes what the app holds and hands every stage the last
 * one's result. Nothing here decides anything.
 */
import type { CueHeads } from "./cues/cue-heads.ts"
import { allChatCues, findChatCues } from "./cues/find-chat-cues.ts"
import { findAccountFacts } from "./facts/account-facts.ts"
import { findAnswerFacts, withAnswers } from "./facts/answer-facts.ts"
import { findChatFacts } from "./facts/chat-facts.ts"
import { findToldTalks, likelyTalk } from "./joining/find-told-talk.ts"
import { TALK_QUESTIONS } from "./knowledge/index.ts"
import type { Chat } from "./model/chat.ts"
import type { AccountFacts, Fact } from "./model/fact.ts"
import type { PersonId, TalkId } from "./model/ids.ts"
import type { SafetyHit } from "./model/safety.ts"
import type { ChatTalk, TalkAccount } from "./model/talk.ts"
import { findChatSafety } from "./safety/find-chat-safety.ts"
import { findSafetyRoutes } from "./safety/find-safety.ts"
import { cutTalk } from "./talks/cut-talk.ts"
import { findTalks } from "./talks/find-talks.ts"
import { readClauses } from "./text/clauses.ts"
import { mirrorAccount } from "./text/mirror.ts"

export { joinFacts } from "./joining/join-facts.ts"
export {
  type PrintedBy,
  type TellInput,
  type Version,
  makeReading,
  printHtml,
  printJson,
  tellChange,
  tellReading,
} from "./reading/index.ts"

/** What an account of a talk says: the facts with their words, and every safety route that its words open. */
export interface UnderstoodAccount extends AccountFacts {
  readonly safety: readonly SafetyHit[]
  /** Of how many talks it tells, as far as can be told; at least 1. */
  readonly talks: number
  /** What is found by the same rules with the two people changed over: the other one's acts in the user, and back. */
  readonly mirrored: readonly Fact[]
}

/** Tears told of several talks in one go speak of at least this many. */
const SEVERAL_TALKS = 2

/** Never throws, for any text. */
export function understandAccount(account: TalkAccount): UnderstoodAccount {
  const parsed = readClauses(account.text)
  const found = findAccountFacts(account, parsed)
  const mirrored = findAccountFacts(account, mirrorAccount(parsed)).facts.map(ofItsTalk)
  const facts = withAnswers(found.facts, findAnswerFacts(account, TALK_QUESTIONS)).map(ofItsTalk)
  const { howOften } = found.cried
  const told = howOften === "once" || howOften === "unknown" ? 1 : SEVERAL_TALKS
  const talks = Math.max(told, new Set(facts.map(({ talk }) => talk)).size)
  return { ...found, facts, safety: findAccountSafety(account), talks, mirrored }
}

/** What an account tells of a former talk belongs to a talk of its own. */
function ofItsTalk(fact: Fact): Fact {
  return fact.when === "earlier" ? { ...fact, talk: `${fact.talk}:earlier` } : fact
}

/** What a chat says. */
export interface UnderstoodChat {
  /** In order; every message is in one of them. */
  readonly talks: readonly ChatTalk[]
  /** Those of them that may bear facts: since the ending, as far as the chat shows when that was. In order. */
  readonly weighed: readonly ChatTalk[]
  /** Newest talk first. Only talks since the ending bear facts, as far as the chat shows when that was. */
  readonly facts: readonly Fact[]
  /** What is found by the same rules in the latest talk with the two people changed over. */
  readonly mirrored: readonly Fact[]
  /** Opened by words of the last weeks. */
  readonly safety: readonly SafetyHit[]
  /** Opened by older words alone: to be shown, and not in place of a reading. */
  readonly olderSafety: readonly SafetyHit[]
}

/** Asked between pieces of work, so that a long chat can be watched and stopped, and lets others work. */
export interface UnderstandHooks {
  readonly onProgress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
  readonly pause?: () => Promise<void>
}

/**
 * @param me which person of the chat is the user
 * @param heads learned heads, where the app has them; they find cues that no rule knows
 * @returns null when it was cancelled
 */
export async function understandChat(
  chat: Chat,
  me: PersonId,
  hooks: UnderstandHooks = {},
  heads?: CueHeads,
): Promise<UnderstoodChat | null> {
  const { length } = chat.messages
  const safety = await inSteps(findChatSafety(chat, me), { ...hooks, ...shifted(hooks, 0, length) })
  const cues =
    safety === null
      ? null
      : await inSteps(findChatCues(chat, me, heads), { ...hooks, ...shifted(hooks, length, length) })
  if (safety === null || cues === null) return null
  const talks = findTalks(chat)
  const { facts, weighed } = findChatFacts(chat, me, talks, cues)
  const mirrored = mirrorTalk(chat, me, talks.at(-1) ?? null)
  return { talks, weighed, facts, mirrored, safety: safety.recent, olderSafety: safety.older }
}

function mirrorTalk(chat: Chat, me: PersonId, talk: ChatTalk | null): readonly Fact[] {
  const other = chat.people.find(({ id, entries }) => id !== me && entries > 0)
  if (talk === null || other === undefined) return []
  const alone = cutTalk(chat, talk)
  return findChatFacts(alone, other.id, [talk], allChatCues(alone, other.id)).facts
}

/** Which talk of a chat an account tells of: what may be asked, likeliest first, and what may be offered as the answer. */
export interface ToldTalks {
  readonly candidates: readonly TalkId[]
  /** Null where offering one would be a guess. */
  readonly likely: TalkId | null
}

export function findToldTalk(
  account: TalkAccount,
  told: UnderstoodAccount,
  chat: Chat,
  understood: UnderstoodChat,
): ToldTalks {
  const telling = { text: account.text, channel: told.channel, facts: told.facts }
  const candidates = findToldTalks(telling, chat, understood.talks, understood.facts)
  return { candidates: candidates.map(({ talk }) => talk), likely: likelyTalk(candidates) }
}

/** Two passes over the chat are shown as one way of twice its length. */
function shifted({ onProgress }: UnderstandHooks, before: number, length: number): UnderstandHooks {
  return onProgress === undefined ? {} : { onProgress: (done) => onProgress(Math.floor((before + done) / 2), length) }
}

async function inSteps<T>(steps: Generator<number, T, undefined>, hooks: UnderstandHooks): Promise<T | null> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    hooks.onProgress?.(step.value, step.value)
    await hooks.pause?.()
    if (hooks.isCancelled?.() === true) return null
  }
}

function findAccountSafety(account: TalkAccount): readonly SafetyHit[] {
  return findSafetyRoutes(account.text, "account").map(({ route, spans }) => ({
    route,
    evidence: spans.map(({ start, end }) => ({ kind: "account", talk: account.id, start, end })),
  }))
}
