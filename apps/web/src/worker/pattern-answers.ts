/** Patterns over all talks of the kept chats, and the lines behind their numbers. Words of danger come before any pattern. */
import {
  type Evidence,
  type Fact,
  type Learned,
  type OwnToldTalk,
  type SafetyHit,
  type UnderstandHooks,
  SERIOUS_ROUTES,
  messageAt,
  tellPatterns,
  understandAccount,
  understandPatterns,
} from "@aftertalk/core"
import type { FoundPatterns, PatternLine, PatternsTakes } from "../shared/import-calls.ts"
import { type Misread, factsWithoutMisread, withoutMisread } from "../shared/misread.ts"
import type { TalkLine } from "../shared/talk-line.ts"
import type { KeptChat } from "./kept-chat.ts"

/**
 * @param chats at least one
 * @param learned the models for what was told
 * @returns null when it was cancelled
 */
export async function patternsOf(
  chats: readonly KeptChat[],
  takes: PatternsTakes,
  learned: Learned,
  hooks: UnderstandHooks,
): Promise<FoundPatterns | null> {
  const told = toldTalks(takes, learned)
  const seen = [...chats.map(({ all }) => all), ...told.map((one) => one.told)]
  const lines = (evidence: readonly Evidence[]): readonly TalkLine[] => linesBehind(chats, takes, evidence)
  if (seen.some((one) => isDanger(one, takes.misread, lines))) return { kind: "danger" }
  const own = chats.map(({ chat, me, all }) => ({ chat, me, understood: all }))
  const patterns = await understandPatterns(own, told, hooks)
  if (patterns === null) return null
  const name = nameIn(chats) ?? takes.yourEx
  const format = dayFormat(takes.locale)
  const showDay = (at: string): string => format.format(new Date(`${at}Z`))
  const words = tellPatterns({ patterns, name, showDay })
  return { kind: "patterns", told: words, name, chats: chats.length, hasMisread: takes.misread.length > 0 }
}

function toldTalks({ account, same }: PatternsTakes, learned: Learned): readonly OwnToldTalk[] {
  return account === null ? [] : [{ account, told: understandAccount(account, learned), same }]
}

interface Seen {
  readonly safety: readonly SafetyHit[]
  readonly facts: readonly Fact[]
}

/** As a reading would judge it: a threat opens its page as a fact too, and words that were misread count no more. */
function isDanger(
  { safety, facts }: Seen,
  misread: readonly Misread[],
  lines: (evidence: readonly Evidence[]) => readonly TalkLine[],
): boolean {
  const serious = safety.filter(({ route }) => SERIOUS_ROUTES.some((one) => one === route))
  const threats = facts.filter(({ fact, value }) => fact === "guilt_trip_or_threat" && value)
  const behind = lines([...serious, ...threats].flatMap(({ evidence }) => evidence))
  return withoutMisread(serious, behind, misread).length > 0 || factsWithoutMisread(threats, behind, misread).length > 0
}

/** The lines that this evidence points into, each once. */
function linesBehind(
  chats: readonly KeptChat[],
  { account }: PatternsTakes,
  evidence: readonly Evidence[],
): readonly TalkLine[] {
  const lines = new Map<string, TalkLine>()
  const empty = { who: null, sent: null, shown: false } as const
  for (const one of evidence) {
    if (one.kind === "answer") continue
    if (one.kind === "account") {
      lines.set("told", { ...empty, at: { kind: "account", talk: one.talk }, text: account?.text ?? "" })
      continue
    }
    const text = chats.find(({ chat }) => chat.id === one.chat)?.chat.messages.text[one.seq] ?? ""
    lines.set(`${one.chat} ${one.seq}`, { ...empty, at: { kind: "message", chat: one.chat, seq: one.seq }, text })
  }
  return [...lines.values()]
}

function nameIn(chats: readonly KeptChat[]): string | null {
  const names = chats.flatMap(({ chat, me }) =>
    chat.people.filter(({ id, entries }) => id !== me && entries > 0).map(({ name }) => name),
  )
  return names.find((name) => name !== "") ?? null
}

/** Wall time is read and shown as UTC, so that the machine's own zone never comes in. English days come before months. */
function dayFormat(locale: string): Intl.DateTimeFormat {
  const dialect = locale === "en" ? "en-GB" : locale
  return new Intl.DateTimeFormat(dialect, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
}

export function patternLines(
  chats: readonly KeptChat[],
  toldText: string,
  evidence: readonly Evidence[],
): readonly PatternLine[] {
  return evidence.flatMap((one): readonly PatternLine[] => {
    if (one.kind === "answer") return []
    const { start, end } = one
    if (one.kind === "account") return [{ at: null, from: "told", isCall: false, text: toldText, start, end }]
    const own = chats.find(({ chat }) => chat.id === one.chat)
    if (own === undefined) return []
    const { at, from, kind, text } = messageAt(own.chat.messages, one.seq)
    const dated = own.chat.times === undefined ? at : null
    return [{ at: dated, from: from === own.me ? "user" : "ex", isCall: kind === "call", text, start, end }]
  })
}
