/**
 * Safety routes over a whole chat, by who wrote each message. Danger in the last weeks opens its route. Older danger is kept
 * apart: a word of three years ago must be shown, and must not take the place of every reading for ever.
 *
 * What is said outright counts wherever it stands. A hint counts on the last day, and before that when it comes a second
 * time: about 3 in 100 ordinary messages of a breakup hold words that may hint (docs/safety.md), so a single one among
 * thousands says nothing, and a page that always comes is read by nobody.
 *
 * A word with a star puts the message before it right ("jill myself", "*kill"); what was meant counts like what was sent, and takes
 * nothing away from it.
 *
 * The learned second look reads the last weeks only, where danger is danger now. What it sees is a hint; before the last day it
 * must be surer than elsewhere, since it looks at every message.
 */
import type { Chat } from "../model/chat.ts"
import type { Evidence, Span } from "../model/evidence.ts"
import type { PersonId } from "../model/ids.ts"
import { MESSAGE_KINDS } from "../model/message.ts"
import type { SafetyHit, SafetyRoute, Speaker } from "../model/safety.ts"
import type { DangerSense, Where } from "./danger-sense.ts"
import { type FoundRoute, findSafetyRoutes, isHarmless } from "./find-safety.ts"
import { putRight } from "./put-right.ts"
import { firstOfSameWords } from "../text/waking/same-words.ts"

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
const FRESH_MESSAGES = 40
/** Words that are said to be misread stop counting, so that none may be left out that still would; the newest are kept. */
const MOST_EVIDENCE = 200
const STEP = 2048
/** Width of what is said outright, see `findSafetyRoutes`. */
const OUTRIGHT = 1
const HINTS_NEEDED = 2
/** Messages of the other one that may stand between a slip and the word that puts it right. */
const MOST_BETWEEN = 2
const WITH_WORDS = new Set(["text", "media", "poll"].map((kind) => MESSAGE_KINDS.findIndex((known) => known === kind)))

/**
 * A generator, so that the caller can show progress, let others work, or stop: it yields how many messages are done.
 * Messages that were forwarded are somebody else's words.
 * @param reach "last weeks": older words are not looked at, and `older` is empty
 */
export function* findChatSafety(
  chat: Chat,
  me: PersonId,
  sense: DangerSense | null = null,
  reach: "whole chat" | "last weeks" = "whole chat",
): Generator<number, ChatSafety, undefined> {
  const { length, from, kind, text, extra } = chat.messages
  const recentFrom = startOfLast(chat, RECENT_DAYS, RECENT_MESSAGES)
  const freshFrom = startOfLast(chat, 1, FRESH_MESSAGES)
  const recent = new Map<SafetyRoute, Signs>()
  const older = new Map<SafetyRoute, Signs>()
  // What was read once need not be told apart in a few weeks.
  const firsts = reach === "last weeks" ? null : firstOfSameWords(text)
  const ruledIn = ruledOnce(text)
  /** What is known of the words that were sent there first. */
  const seen = new Uint8Array(length)
  for (let seq = length - 1; seq >= (reach === "last weeks" ? recentFrom : 0); seq -= 1) {
    if ((length - 1 - seq) % STEP === 0) yield length - 1 - seq
    const words = WITH_WORDS.has(kind[seq] ?? -1) ? (text[seq] ?? "") : ""
    if (words === "" || (extra.size > 0 && extra.get(seq)?.forwarded === true)) continue
    const isSensed = sense !== null && seq >= recentFrom
    const first = firsts?.[seq] ?? seq
    if (!isSensed && seen[first] === HARMLESS) continue
    const speaker = from[seq] === me ? "user" : "ex"
    const look = (
      said: string,
      ruled: readonly FoundRoute[],
      show: (spans: readonly Span[]) => readonly Evidence[],
    ): void => {
      const found = isSensed
        ? withSensed(ruled, sense, said, speaker, seq < freshFrom ? "last weeks" : "last day")
        : ruled
      if (found.length === 0) return
      const outright = new Set(findSafetyRoutes(said, speaker, OUTRIGHT).map(({ route }) => route))
      for (const { route, spans } of found) {
        note(seq >= recentFrom ? recent : older, route, show(spans), seq >= freshFrom || outright.has(route))
      }
    }
    const hasStar = words.includes("*")
    if (!hasStar && seen[first] === NOT_SEEN) seen[first] = isHarmless(words) ? HARMLESS : MAY_HARM
    const ruled = seen[first] === HARMLESS ? NO_ROUTES : ruledIn(first, speaker)
    if (ruled.length > 0 || isSensed)
      look(words, ruled, (spans) =>
        spans.map(({ start, end }) => ({ kind: "message", chat: chat.id, seq, start, end })),
      )
    if (!hasStar) continue
    const before = messageBefore(chat, seq)
    const whole = [before, seq].map((each) => {
      return { kind: "message", chat: chat.id, seq: each, start: 0, end: text[each]?.length ?? 0 } as const
    })
    for (const meant of putRight(text[before] ?? "", words)) look(meant, findSafetyRoutes(meant, speaker), () => whole)
  }
  const open = opened(recent)
  return { recent: open, older: opened(older).filter(({ route }) => !open.some((hit) => hit.route === route)) }
}

const NOT_SEEN = 0
/** No rule fits the words, and no star in them puts others right. */
const HARMLESS = 1
const MAY_HARM = 2

/** What the rules find in the words at a place, kept for when they come again. */
function ruledOnce(texts: readonly string[]): (first: number, speaker: "user" | "ex") => readonly FoundRoute[] {
  const found = { user: new Map<number, readonly FoundRoute[]>(), ex: new Map<number, readonly FoundRoute[]>() }
  return (first, speaker) => {
    const before = found[speaker].get(first)
    if (before !== undefined) return before
    const routes = findSafetyRoutes(texts[first] ?? "", speaker)
    if (found[speaker].size < MOST_FOUND) found[speaker].set(first, routes)
    return routes
  }
}

const MOST_FOUND = 50_000
const NO_ROUTES: readonly FoundRoute[] = []

/** The message of the same person just before, or -1: a word put right comes at once, whatever the other one writes between. */
function messageBefore({ messages: { from, kind } }: Chat, seq: number): number {
  for (let before = seq - 1; before >= Math.max(0, seq - MOST_BETWEEN - 1); before -= 1) {
    if (from[before] === from[seq] && WITH_WORDS.has(kind[before] ?? -1)) return before
  }
  return -1
}

function withSensed(
  ruled: readonly FoundRoute[],
  sense: DangerSense,
  words: string,
  speaker: Speaker,
  where: Where,
): readonly FoundRoute[] {
  const sensed = sense.sense(words, speaker, where)
  return [...ruled, ...sensed.filter(({ route }) => !ruled.some((known) => known.route === route))]
}

/** What was seen of one route: its words, in how many messages, and whether one message alone is enough. */
interface Signs {
  readonly evidence: readonly Evidence[]
  readonly messages: number
  readonly enough: boolean
}

function note(into: Map<SafetyRoute, Signs>, route: SafetyRoute, evidence: readonly Evidence[], enough: boolean): void {
  const known = into.get(route) ?? { evidence: [], messages: 0, enough: false }
  into.set(route, {
    evidence: known.evidence.length < MOST_EVIDENCE ? [...known.evidence, ...evidence] : known.evidence,
    messages: known.messages + 1,
    enough: known.enough || enough,
  })
}

function opened(signs: ReadonlyMap<SafetyRoute, Signs>): readonly SafetyHit[] {
  return [...signs].flatMap(([route, { evidence, messages, enough }]) =>
    enough || messages >= HINTS_NEEDED ? [{ route, evidence }] : [],
  )
}

/** Place of the first message of the last days. File order holds: a clock that was set back does not make old words new. */
function startOfLast({ messages: { length, at }, times }: Chat, days: number, messages: number): number {
  if (times !== undefined) return Math.max(0, length - messages)
  const limit = (at[length - 1] ?? 0) - days * DAY_S
  let seq = length
  while (seq > 0 && (at[seq - 1] ?? 0) >= limit) seq -= 1
  return seq
}
