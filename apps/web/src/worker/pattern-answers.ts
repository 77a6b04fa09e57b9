/** Patterns over all talks of the kept chat, and the lines behind their numbers. Words of danger come before any pattern. */
import {
  type DangerSense,
  type Evidence,
  type OwnToldTalk,
  SERIOUS_ROUTES,
  type SafetyHit,
  messageAt,
  tellPatterns,
  understandAccount,
  understandPatterns,
} from "@aftertalk/core"
import type { FoundPatterns, PatternLine, PatternsTakes } from "../shared/import-calls.ts"
import type { KeptChat } from "./kept-chat.ts"

/** @param sense the second look for danger, for what was told */
export function patternsOf(
  { chat, me, all }: KeptChat,
  takes: PatternsTakes,
  sense: DangerSense | null,
): FoundPatterns {
  const told = toldTalks(takes, sense)
  if (isDanger([...all.safety, ...told.flatMap((one) => one.told.safety)])) return { kind: "danger" }
  const patterns = understandPatterns([{ chat, me, understood: all }], told)
  const named = chat.people.find(({ id, entries }) => id !== me && entries > 0)?.name ?? ""
  const name = named === "" ? takes.yourEx : named
  const format = dayFormat(takes.locale)
  const showDay = (at: string): string => format.format(new Date(`${at}Z`))
  const words = tellPatterns({ patterns, name, showDay })
  return { kind: "patterns", told: words, name }
}

function toldTalks({ account, same }: PatternsTakes, sense: DangerSense | null): readonly OwnToldTalk[] {
  return account === null ? [] : [{ account, told: understandAccount(account, sense), same }]
}

function isDanger(safety: readonly SafetyHit[]): boolean {
  return safety.some(({ route }) => SERIOUS_ROUTES.some((serious) => serious === route))
}

/** Wall time is read and shown as UTC, so that the machine's own zone never comes in. English days come before months. */
function dayFormat(locale: string): Intl.DateTimeFormat {
  const dialect = locale === "en" ? "en-GB" : locale
  return new Intl.DateTimeFormat(dialect, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
}

export function patternLines(
  { chat, me }: KeptChat,
  toldText: string,
  evidence: readonly Evidence[],
): readonly PatternLine[] {
  return evidence.flatMap((one): readonly PatternLine[] => {
    if (one.kind === "answer") return []
    const { start, end } = one
    if (one.kind === "account") return [{ at: null, from: "told", isCall: false, text: toldText, start, end }]
    const { at, from, kind, text } = messageAt(chat.messages, one.seq)
    const dated = chat.times === undefined ? at : null
    return [{ at: dated, from: from === me ? "user" : "ex", isCall: kind === "call", text, start, end }]
  })
}
