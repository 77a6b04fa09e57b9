/**
 * Parts of one thread that the app itself names: `message_1.json` and `message_2.json`, messages and the list of calls,
 * two downloads of the same. They become one chat in the order of time; what stands in both counts once.
 *
 * A message is the same when time, writer, kind and words are. Who says "ok" twice within one second says it twice in
 * each part that holds that second, so the greater number of the two is kept.
 */
import type { Capabilities, Chat, Gap, Person } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { MESSAGE_KINDS, type MessageColumns, MessageBuilder } from "../model/message.ts"
import type { WallTime } from "../model/time.ts"

/** Fewer equal messages could be chance, where no name tells that two threads are the same. */
const MIN_SHARED = 3

export function isSameThread(a: Chat, b: Chat): boolean {
  if (a.thread === undefined || b.thread === undefined || a.zone !== b.zone) return false
  if (a.times !== undefined || b.times !== undefined) return false
  return a.thread === b.thread || (appOf(a.thread) === appOf(b.thread) && isSamePair(a, b) && shareMessages(a, b))
}

/** Clocks on walls are at most so far from UTC. */
const ZONES_S = 15 * 3600

/**
 * One thread as JSON, in points in time, and as pages, in wall time: no message can be compared, but the thread's own name
 * and the time that both cover say enough.
 */
export function isSameInTwoForms(a: Chat, b: Chat): boolean {
  if (a.thread === undefined || a.thread !== b.thread || a.zone === b.zone) return false
  const [small, large] = a.messages.length < b.messages.length ? [a, b] : [b, a]
  const spans = [small, large].map(({ messages: { at, length } }) => [at[0] ?? 0, at[length - 1] ?? 0] as const)
  const [[from, to], [first, last]] = spans as [readonly [number, number], readonly [number, number]]
  return from >= first - ZONES_S && to <= last + ZONES_S
}

/** The one that holds more; points in time say more than wall time. */
export function fuller(a: Chat, b: Chat): Chat {
  const more = b.messages.length - a.messages.length
  const [kept, other] = more > 0 || (more === 0 && b.zone === "utc") ? [b, a] : [a, b]
  return { ...kept, id: a.id, title: kept.title ?? other.title }
}

/** What stands before the colon: threads of different apps are never the same. */
function appOf(thread: string): string {
  return thread.slice(0, thread.indexOf(":"))
}

/** Two people, the same two: the two downloads of a Messenger chat name its thread differently. */
function isSamePair(a: Chat, b: Chat): boolean {
  const names = new Set(a.people.map((person) => person.name))
  return a.people.length === 2 && b.people.length === 2 && b.people.every((person) => names.has(person.name))
}

function shareMessages(a: Chat, b: Chat): boolean {
  const places = placesIn(a.people, b.people).places
  const inB = keysOf(b, places)
  let shared = 0
  for (const [key, count] of keysOf(a, identity(a.people))) shared += Math.min(count, inB.get(key) ?? 0)
  return shared > 0 && shared >= Math.min(MIN_SHARED, a.messages.length, b.messages.length)
}

/** @returns one chat, with the id of the first */
export function unitedThreads(a: Chat, b: Chat): Chat {
  const { people, places } = placesIn(a.people, b.people)
  const twice = keysOf(a, identity(a.people))
  const isNew = Array.from({ length: b.messages.length }, (_, i) => {
    const key = keyAt(b.messages, i, places)
    const left = twice.get(key) ?? 0
    if (left > 0) twice.set(key, left - 1)
    return left === 0
  })
  const messages = inOrder(a, b, places, isNew)
  const entries = people.map(() => 0)
  for (const from of messages.from) entries[from] = (entries[from] ?? 0) + 1
  const calls = messages.kind.reduce((sum, kind) => sum + (MESSAGE_KINDS[kind] === "call" ? 1 : 0), 0)
  const isOverlap = isNew.includes(false) || isSameSpan(a, b)
  return {
    ...a,
    title: a.title ?? b.title,
    people: people.map((person, i) => ({ ...person, entries: entries[i] ?? 0 })),
    messages,
    calls,
    // Notices have no words to compare: where parts overlap, they are taken for the same.
    service: isOverlap ? Math.max(a.service, b.service) : a.service + b.service,
    first: earlier(a.first, b.first),
    last: earlier(a.last, b.last) === a.last ? (b.last ?? a.last) : a.last,
    canShow: together(a.canShow, b.canShow, calls),
    gaps: gapsOf(a, b, isOverlap),
  }
}

/** One after the other where they do not overlap; else by time, the part that begins earlier first. */
function inOrder(a: Chat, b: Chat, places: readonly number[], isNew: readonly boolean[]): MessageColumns {
  const builder = new MessageBuilder()
  const own = identity(a.people)
  const isFirst = earlier(a.first, b.first) === a.first
  let [i, j] = [0, 0]
  while (i < a.messages.length || j < b.messages.length) {
    const [atA, atB] = [timeAt(a, i), timeAt(b, j)]
    if (atA < atB || (atA === atB && isFirst && i < a.messages.length) || j === b.messages.length) {
      copy(builder, a.messages, i, own)
      i += 1
    } else {
      if (isNew[j] === true) copy(builder, b.messages, j, places)
      j += 1
    }
  }
  return builder.build()
}

function timeAt(chat: Chat, i: number): number {
  return i < chat.messages.length ? (chat.messages.at[i] ?? 0) : Number.POSITIVE_INFINITY
}

function copy(builder: MessageBuilder, columns: MessageColumns, i: number, places: readonly number[]): void {
  const { at, from, kind, text, line, extra } = columns
  const person = (places[from[i] ?? 0] ?? 0) as PersonId
  builder.add(at[i] ?? 0, person, MESSAGE_KINDS[kind[i] ?? -1] ?? "other", text[i] ?? "", line[i] ?? 0, extra.get(i))
}

function identity(people: readonly Person[]): readonly number[] {
  return people.map((_, i) => i)
}

/** All people of both, and where those of the second stand among them: by name, or as owner and the other one. */
function placesIn(
  first: readonly Person[],
  second: readonly Person[],
): { readonly people: readonly Person[]; readonly places: readonly number[] } {
  const people = [...first]
  const arePairs = [first, second].every((all) => all.length <= 2 && all.some((person) => person.isOwner === true))
  const places = second.map((person) => {
    const same = people.findIndex((known, i) =>
      i < first.length && arePairs ? known.isOwner === person.isOwner : known.name === person.name,
    )
    if (same >= 0) {
      people[same] = withBetterName(people[same] ?? person, person)
      return same
    }
    people.push({ ...person, id: people.length as PersonId })
    return people.length - 1
  })
  return { people, places }
}

/** A name is better than a number. */
function withBetterName(known: Person, other: Person): Person {
  return /\p{L}/u.test(known.name) || !/\p{L}/u.test(other.name) ? known : { ...known, name: other.name }
}

function keysOf(chat: Chat, places: readonly number[]): Map<string, number> {
  const keys = new Map<string, number>()
  for (let i = 0; i < chat.messages.length; i += 1) {
    const key = keyAt(chat.messages, i, places)
    keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  return keys
}

function keyAt({ at, from, kind, text }: MessageColumns, i: number, places: readonly number[]): string {
  return `${at[i]} ${places[from[i] ?? 0]} ${kind[i]} ${text[i]}`
}

function isSameSpan(a: Chat, b: Chat): boolean {
  return a.first === b.first && a.last === b.last
}

/** Wall times are compared as they are written. */
function earlier<T extends string | null>(a: T, b: T): T {
  if (a === null || b === null) return a ?? b
  return a <= b ? a : b
}

/** What only one part can show is not shown for the whole, except for calls that are there. */
function together(a: Capabilities, b: Capabilities, calls: number): Capabilities {
  return {
    calls: (a.calls && b.calls) || calls > 0,
    missedCalls: (a.missedCalls && b.missedCalls) || (calls > 0 && (a.missedCalls || b.missedCalls)),
    edits: a.edits && b.edits,
    deletions: a.deletions && b.deletions,
    reactions: a.reactions || b.reactions,
    seconds: a.seconds && b.seconds,
    zone: a.zone && b.zone,
  }
}

function earliest(a: Chat, b: Chat): WallTime | null {
  if (a.first === null || b.first === null) return a.first ?? b.first
  return a.first < b.first ? a.first : b.first
}

function gapsOf(a: Chat, b: Chat, isOverlap: boolean): readonly Gap[] {
  const counts = [a, b].map(({ gaps }) =>
    gaps.reduce((sum, gap) => sum + (gap.kind === "media-left-out" ? gap.count : 0), 0),
  )
  const count = isOverlap ? Math.max(...counts) : counts.reduce((sum, one) => sum + one, 0)
  const first = earliest(a, b)
  const others = [...a.gaps, ...b.gaps].filter((gap, i, all) => {
    // What one part lacks at its beginning, the other may hold.
    if (gap.kind === "start-cut") return gap.first === first
    return gap.kind !== "media-left-out" && all.findIndex((one) => one.kind === gap.kind) === i
  })
  return count > 0 ? [...others, { kind: "media-left-out", count }] : others
}
