/**
 * Every talk once: those of the chats, and those that were told. A talk told and found in a chat is one, with the way and
 * the tears of both. A talk with an answered call in it was a call.
 */
import type { Evidence } from "../model/evidence.ts"
import type { Channel } from "../model/fact.ts"
import type { TalkId } from "../model/ids.ts"
import type { PatternTalk, TalkWay } from "../model/pattern.ts"
import { toWallTime } from "../model/time.ts"
import { type Period, type ToldTalk, chatAt, evidenceAt, isMineAt, seqAt, wordsAt } from "./pattern-input.ts"

export interface TalkRows {
  readonly talks: readonly PatternTalk[]
  readonly joined: readonly TalkId[]
}

export function findTalkRows(period: Period): TalkRows {
  const { told } = period.input
  const places = placesOfTold(period)
  const found = period.talks.map((_talk, which) => {
    const same = told.filter(({ id }) => places.get(id) === which)
    return foundTalk(period, which, same)
  })
  const alone = told.filter(({ id }) => !places.has(id)).map(toldTalk)
  return { talks: [...found, ...alone], joined: [...places.keys()] }
}

/** Which talk of the period each told one is. */
export function placesOfTold({ input, talks }: Period): ReadonlyMap<TalkId, number> {
  const wanted = new Map<string, TalkId>()
  for (const { id, same } of input.told) if (same !== null) wanted.set(`${same.chat} ${same.seq}`, id)
  const places = new Map<TalkId, number>()
  if (wanted.size === 0) return places
  for (const [which, { start, end }] of talks.entries()) {
    for (let i = start; i < end; i += 1) {
      const id = wanted.get(`${chatAt(input, i)?.chat.id ?? ""} ${seqAt(input, i)}`)
      if (id !== undefined) places.set(id, which)
    }
  }
  return places
}

function foundTalk({ input, talks }: Period, which: number, told: readonly ToldTalk[]): PatternTalk {
  const { start, end } = talks[which] ?? { start: 0, end: 0 }
  let called = false
  const tears: Evidence[] = told.filter(({ exCried }) => exCried).flatMap(evidenceOfTold)
  for (let i = start; i < end; i += 1) {
    const call = chatAt(input, i)?.chat.messages.extra.get(seqAt(input, i))?.call
    called ||= call?.outcome === "answered" || call?.outcome === "elsewhere"
    for (const words of wordsAt(input, i)) if (words.fact === "text_only") tears.push(evidenceAt(input, i, words))
  }
  const toldWay = told.map(({ channel }) => wayOf(channel)).find((way) => way !== null)
  return {
    way: toldWay ?? (called ? "called" : "wrote"),
    at: toWallTime(input.timeline.at[start] ?? 0),
    startedBy: isMineAt(input, start) ? "user" : "ex",
    tears,
    evidence: [evidenceAt(input, start), ...told.flatMap(evidenceOfTold)],
  }
}

function toldTalk(told: ToldTalk): PatternTalk {
  const way = wayOf(told.channel)
  const evidence = evidenceOfTold(told)
  return { way, at: null, startedBy: null, tears: told.exCried ? evidence : [], evidence }
}

function evidenceOfTold({ facts }: ToldTalk): PatternTalk["evidence"] {
  return facts
    .flatMap(({ evidence }) => evidence)
    .filter(({ kind }) => kind === "account")
    .slice(0, 1)
}

function wayOf(channel: Channel): TalkWay | null {
  switch (channel) {
    case "in_person":
      return "met"
    case "phone":
    case "video":
      return "called"
    case "text":
      return "wrote"
    case "mixed":
    case "unknown":
    case "none":
      return null
  }
}
