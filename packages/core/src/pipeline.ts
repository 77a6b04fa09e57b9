/**
 * The only file that knows the order of the stages. Each function takes what the app holds and hands every stage the last
 * one's result. Nothing here decides anything.
 */
import type { CueHeads } from "./cues/cue-heads.ts"
import { type CuesBySeq, allChatCues, findChatCues } from "./cues/find-chat-cues.ts"
import { findComfort } from "./acts/find-comfort.ts"
import { findAccountFacts } from "./facts/account-facts.ts"
import type { FactSense } from "./facts/learned/fact-sense.ts"
import { findAnswerFacts, withAnswers } from "./facts/answer-facts.ts"
import type { Ending } from "./facts/chat/find-ending.ts"
import { findChatFacts, findChatWords } from "./facts/chat-facts.ts"
import { findToldTalks, likelyTalk } from "./joining/find-told-talk.ts"
import { TALK_QUESTIONS } from "./knowledge/index.ts"
import type { Act } from "./model/act.ts"
import type { Chat } from "./model/chat.ts"
import { type AccountFacts, FACT_GROUPS, type Fact, type FactId } from "./model/fact.ts"
import type { PersonId, TalkId } from "./model/ids.ts"
import type { Patterns } from "./model/pattern.ts"
import type { SafetyHit } from "./model/safety.ts"
import type { ChatTalk, TalkAccount } from "./model/talk.ts"
import { PATTERN_STOPS, findPatterns } from "./patterns/find-patterns.ts"
import type { PatternChat, ToldTalk } from "./patterns/pattern-input.ts"
import { findChatSafety } from "./safety/find-chat-safety.ts"
import type { DangerSense } from "./safety/danger-sense.ts"
import type { FoundRoute } from "./safety/find-safety.ts"
import { weighSafetyRoutes } from "./safety/second-layer.ts"
import { chatUntil } from "./talks/chat-until.ts"
import { cutTalk } from "./talks/cut-talk.ts"
import { findTalks } from "./talks/find-talks.ts"
import { makeTimeline } from "./talks/timeline.ts"
import { type Language, languageOf } from "./text/language/language-of.ts"
import { languagesOfMany } from "./text/language/languages-of-many.ts"
import { readClauses } from "./text/clauses.ts"
import { mirrorAccount } from "./text/mirror.ts"

export { findTalks } from "./talks/find-talks.ts"
export { joinFacts } from "./joining/join-facts.ts"
export { type PatternCard, type PatternRow, type ToldPatterns, tellPatterns } from "./patterns/tell-patterns.ts"
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
  /** Lone hints of danger that nothing bears out: no page opens, and whether somebody is in danger is to be asked. */
  readonly doubtful: readonly SafetyHit[]
  /** What it is written in; null where it is too short to tell. Only English words give facts. */
  readonly language: Language | null
  /** Of how many talks it tells, as far as can be told; at least 1. */
  readonly talks: number
  /** What is found by the same rules with the two people changed over: the other one's acts in the user, and back. */
  readonly mirrored: readonly Fact[]
  /** What the two did that no fact stands for. */
  readonly acts: readonly Act[]
}

/** Tears told of several talks in one go speak of at least this many. */
const SEVERAL_TALKS = 2

/**
 * Never throws, for any text.
 * @param learned what the app has of it; without it the rules stand alone
 */
export function understandAccount(account: TalkAccount, learned: Learned = {}): UnderstoodAccount {
  const language = languageOf(account.text)
  const isEnglish = language === null || language === "en"
  // What is not read here shall not be taken for English. The safety routes look at the words as they stand.
  const parsed = readClauses(isEnglish ? account.text : "")
  const found = findAccountFacts(account, parsed, learned.facts)
  const other = mirrorAccount(parsed)
  const mirrored = findAccountFacts(account, other, learned.facts).facts.map(ofItsTalk)
  const acts = findComfort(parsed, other, account.id)
  const facts = withAnswers(found.facts, findAnswerFacts(account, TALK_QUESTIONS)).map(ofItsTalk)
  const { howOften } = found.cried
  const told = howOften === "once" || howOften === "unknown" ? 1 : SEVERAL_TALKS
  const talks = Math.max(told, new Set(facts.map(({ talk }) => talk)).size)
  return { ...found, facts, ...findAccountSafety(account, learned.sense ?? null), language, talks, mirrored, acts }
}

/** What an account tells of a former talk belongs to a talk of its own; what holds in the background belongs to none. */
function ofItsTalk(fact: Fact): Fact {
  return fact.when === "earlier" && SAID_OR_DONE_IN_A_TALK.has(fact.fact)
    ? { ...fact, talk: `${fact.talk}:earlier` }
    : fact
}

const SAID_OR_DONE_IN_A_TALK: ReadonlySet<FactId> = new Set<FactId>(
  [...FACT_GROUPS.timing, ...FACT_GROUPS.words_guilt, ...FACT_GROUPS.words_doubt, ...FACT_GROUPS.user_part].filter(
    (id) => id !== "on_off_history" && id !== "consistent_repair_action",
  ),
)

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
  /** Who ended it and where the chat says so; null where it does not. */
  readonly ending: Ending | null
  /** What its messages are written in, most used first; empty where too little was written to tell. */
  readonly languages: readonly Language[]
  /** Cues of its messages, by place, for what is counted over time. */
  readonly cues: CuesBySeq
}

/** Asked between pieces of work, so that a long chat can be watched and stopped, and lets others work. */
export interface UnderstandHooks {
  readonly onProgress?: (done: number, total: number) => void
  readonly isCancelled?: () => boolean
  readonly pause?: () => Promise<void>
}

/** Learned models that see what no rule knows. */
export interface Learned {
  /** For cues. */
  readonly heads?: CueHeads
  /** The second look for danger. */
  readonly sense?: DangerSense | null
  /** For facts of accounts. */
  readonly facts?: FactSense | null
}

/**
 * @param me which person of the chat is the user
 * @param learned what the app has of it; without it the rules stand alone
 * @returns null when it was cancelled
 */
export async function understandChat(
  chat: Chat,
  me: PersonId,
  hooks: UnderstandHooks = {},
  { heads, sense = null }: Learned = {},
): Promise<UnderstoodChat | null> {
  const { length } = chat.messages
  const safety = await inSteps(findChatSafety(chat, me, sense), { ...hooks, ...shifted(hooks, 0, length) })
  const cues =
    safety === null
      ? null
      : await inSteps(findChatCues(chat, me, heads), { ...hooks, ...shifted(hooks, length, length) })
  if (safety === null || cues === null) return null
  const talks = findTalks(chat)
  const { facts, weighed, ending } = findChatFacts(chat, me, talks, cues)
  const mirrored = mirrorTalk(chat, me, talks.at(-1) ?? null)
  return {
    talks,
    weighed,
    facts,
    mirrored,
    safety: safety.recent,
    olderSafety: safety.older,
    ending,
    languages: languagesOfMany(chat.messages.text),
    cues,
  }
}

/**
 * One talk of a chat as it stood when that talk was over: only what came before it is weighed beside it. Danger is not
 * stepped around by looking back: what opens a page for the latest talk opens it here, and so do words of the weeks before
 * the talk itself.
 * @param understood what `understandChat` gave for this chat and person
 * @param talk the id of one of its talks
 * @returns null when it was cancelled, or holds no such talk
 */
export async function understandTalk(
  chat: Chat,
  me: PersonId,
  understood: UnderstoodChat,
  talk: TalkId,
  hooks: UnderstandHooks = {},
  { sense = null }: Learned = {},
): Promise<UnderstoodChat | null> {
  const at = understood.talks.findIndex(({ id }) => id === talk)
  const chosen = understood.talks[at]
  if (chosen === undefined) return null
  if (at === understood.talks.length - 1) return understood
  const then = chatUntil(chat, chosen)
  const safety = await inSteps(findChatSafety(then, me, sense, "last weeks"), hooks)
  if (safety === null) return null
  const talks = understood.talks.slice(0, at + 1)
  const { facts, weighed, ending } = findChatFacts(then, me, talks, understood.cues)
  return {
    ...understood,
    talks,
    weighed,
    facts,
    mirrored: mirrorTalk(chat, me, chosen),
    safety: withMore([...understood.safety, ...threatsAsHits(understood.facts)], safety.recent),
    olderSafety: understood.olderSafety.filter(({ route }) => !safety.recent.some((hit) => hit.route === route)),
    ending,
  }
}

/** A threat opens its page as a fact alone; one of a later talk is not among the facts of this one. */
function threatsAsHits(facts: readonly Fact[]): readonly SafetyHit[] {
  const threats = facts.filter(({ fact, value }) => fact === "guilt_trip_or_threat" && value)
  return threats.map(({ evidence }) => ({ route: "ABUSE_STALKING", evidence }))
}

/** Each route once, with the words of both. */
function withMore(now: readonly SafetyHit[], then: readonly SafetyHit[]): readonly SafetyHit[] {
  const routes = new Set([...now, ...then].map(({ route }) => route))
  return [...routes].map((route) => {
    const evidence = [...now, ...then].filter((hit) => hit.route === route).flatMap((hit) => hit.evidence)
    const once = new Map(evidence.map((one) => [JSON.stringify(one), one]))
    return { route, evidence: [...once.values()] }
  })
}

function mirrorTalk(chat: Chat, me: PersonId, talk: ChatTalk | null): readonly Fact[] {
  const other = chat.people.find(({ id, entries }) => id !== me && entries > 0)
  if (talk === null || other === undefined) return []
  const alone = cutTalk(chat, talk)
  return findChatFacts(alone, other.id, [talk], allChatCues(alone, other.id)).facts
}

/** A chat with what was understood in it. */
export interface OwnUnderstoodChat {
  readonly chat: Chat
  readonly me: PersonId
  readonly understood: UnderstoodChat
}

/** A talk that was told, and the talk of a chat that it is; null where no chat holds it. */
export interface OwnToldTalk {
  readonly account: TalkAccount
  readonly told: UnderstoodAccount
  readonly same: TalkId | null
}

/**
 * Patterns over all talks of several chats with one person and of what was told.
 * @param told a talk that is in a chat too is counted once
 * @returns null when it was cancelled
 */
export async function understandPatterns(
  chats: readonly OwnUnderstoodChat[],
  told: readonly OwnToldTalk[],
  hooks: UnderstandHooks = {},
): Promise<Patterns | null> {
  const total = chats.reduce((sum, { chat }) => sum + chat.messages.length, 0)
  const seen: PatternChat[] = []
  let before = 0
  for (const { chat, me, understood } of chats) {
    const { cues, ending, talks, languages } = understood
    const endedAt = ending?.said[0]?.seq ?? null
    const first = talks.findLast(({ startSeq }) => startSeq <= (endedAt ?? 0))?.startSeq ?? 0
    const done = before
    const onProgress = (at: number): void => hooks.onProgress?.(Math.floor((done + at) / 2), total)
    const words = await inSteps(findChatWords(chat, me, cues, ending, first), { ...hooks, onProgress })
    if (words === null) return null
    seen.push({ chat, me, cues, words, ending: endedAt, isRead: languages[0] !== "other" })
    before += chat.messages.length
  }
  // The words are the first half of the way, the counting is the second.
  const onProgress = (stop: number): void =>
    hooks.onProgress?.(Math.floor((total * (1 + stop / PATTERN_STOPS)) / 2), total)
  const input = { chats: seen, timeline: makeTimeline(chats), told: told.map((one) => toToldTalk(one, chats)) }
  return inSteps(findPatterns(input), { ...hooks, onProgress })
}

function toToldTalk({ account, told, same }: OwnToldTalk, chats: readonly OwnUnderstoodChat[]): ToldTalk {
  const talk = chats.flatMap(({ understood }) => understood.talks).find(({ id }) => id === same)
  return {
    id: account.id,
    facts: told.facts.filter(({ when }) => when === "latest"),
    exCried: told.cried.who === "ex" && told.cried.inLatestTalk === true,
    channel: told.channel,
    same: talk === undefined ? null : { chat: talk.chat, seq: talk.startSeq },
  }
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

function findAccountSafety(
  account: TalkAccount,
  sense: DangerSense | null,
): Pick<UnderstoodAccount, "safety" | "doubtful"> {
  const { open, doubtful } = weighSafetyRoutes(sense, account.text, "account")
  const hitOf = ({ route, spans }: FoundRoute): SafetyHit => ({
    route,
    evidence: spans.map(({ start, end }) => ({ kind: "account", talk: account.id, start, end })),
  })
  return { safety: open.map(hitOf), doubtful: doubtful.map(hitOf) }
}
