/**
 * The same thread twice counts once, and overlapping exports of one thread become the one whole.
 *
 * Where the format names its threads, the name decides (merge-threads.ts). Else two chats are the same thread when the
 * same names wrote, and the later one begins with messages that the earlier one ends with, or lies within it whole. A
 * message is the same when time, writer, kind and words are.
 */
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { MESSAGE_KINDS, MessageBuilder } from "../model/message.ts"
import { toWallTime } from "../model/time.ts"
import { fuller, isSameInTwoForms, isSameThread, unitedThreads } from "./merge-threads.ts"

/** A shorter overlap could be chance: "ok" in the same minute. */
const MIN_OVERLAP = 3

/** @returns the chats in their order, with distinct ids */
export function mergeChats(chats: readonly Chat[]): readonly Chat[] {
  const merged = new MergedChats()
  for (const chat of chats) merged.add(chat)
  return merged.chats
}

/** Found by thread and by name, since a download of everything holds thousands of chats. */
class MergedChats {
  readonly chats: Chat[] = []
  readonly #ids = new Set<string>()
  readonly #byThread = new Map<string, number>()
  readonly #byName = new Map<string, Set<number>>()

  add(chat: Chat): void {
    const places = this.#candidates(chat)
    const twin = places.find((place) => isSameInTwoForms(this.#at(place), chat))
    if (twin !== undefined) {
      this.#put(twin, fuller(this.#at(twin), chat))
      return
    }
    const part = places.find((place) => isSameThread(this.#at(place), chat))
    if (part !== undefined) {
      this.#put(part, unitedThreads(this.#at(part), chat))
      return
    }
    const place = places.find((one) => this.#at(one).times === undefined && haveSamePeople(this.#at(one), chat))
    const known = place === undefined ? undefined : this.#at(place)
    const joint = known === undefined ? null : (joined(known, chat) ?? joined(chat, known))
    if (joint !== null && place !== undefined) this.#put(place, joint)
    else this.#put(this.chats.length, this.#withNewId(chat))
  }

  /** Chats of the same thread, and those with the rarest of the names. */
  #candidates({ thread, people }: Chat): readonly number[] {
    const own = thread === undefined ? undefined : this.#byThread.get(thread)
    const sets = people.map((person) => this.#byName.get(person.name) ?? NONE)
    const rarest = sets.reduce((least, set) => (set.size < least.size ? set : least), sets[0] ?? NONE)
    return [...new Set([...(own === undefined ? [] : [own]), ...[...rarest].toSorted((a, b) => a - b)])]
  }

  #at(place: number): Chat {
    const chat = this.chats[place]
    if (chat === undefined) throw new RangeError(`Cannot find chat ${place}: there are ${this.chats.length}`)
    return chat
  }

  #put(place: number, chat: Chat): void {
    this.chats[place] = chat
    this.#ids.add(chat.id)
    if (chat.thread !== undefined) this.#byThread.set(chat.thread, place)
    for (const { name } of chat.people) {
      const places = this.#byName.get(name) ?? new Set()
      this.#byName.set(name, places.add(place))
    }
  }

  #withNewId(chat: Chat): Chat {
    let { id } = chat
    for (let n = 2; this.#ids.has(id); n += 1) id = `${chat.id}~${n}`
    return id === chat.id ? chat : { ...chat, id }
  }
}

const NONE: ReadonlySet<number> = new Set()

function haveSamePeople(a: Chat, b: Chat): boolean {
  const names = new Set(a.people.map((person) => person.name))
  return b.people.length > 0 && b.people.every((person) => names.has(person.name))
}

/** `later` put behind `earlier`, or null where `later` does not begin inside `earlier`. */
function joined(earlier: Chat, later: Chat): Chat | null {
  const from = overlapStart(earlier, later)
  if (from === null) return null
  const shared = Math.min(earlier.messages.length - from, later.messages.length)
  if (shared === later.messages.length) return earlier
  return appended(earlier, later, shared)
}

/** Where in `earlier` the first message of `later` stands, such that all after it agree; null where nowhere. */
function overlapStart(earlier: Chat, later: Chat): number | null {
  const first = later.messages.at[0]
  if (first === undefined) return null
  const people = peopleMap(later, earlier)
  for (let from = 0; from < earlier.messages.length; from += 1) {
    if (earlier.messages.at[from] !== first || !agree(earlier, later, from, people)) continue
    return from
  }
  return null
}

function agree(earlier: Chat, later: Chat, from: number, people: readonly (number | undefined)[]): boolean {
  const shared = Math.min(earlier.messages.length - from, later.messages.length)
  if (shared < Math.min(MIN_OVERLAP, later.messages.length, earlier.messages.length)) return false
  for (let i = 0; i < shared; i += 1) {
    const [a, b] = [earlier.messages, later.messages]
    if (a.at[from + i] !== b.at[i] || a.kind[from + i] !== b.kind[i] || a.text[from + i] !== b.text[i]) return false
    if (a.from[from + i] !== people[b.from[i] ?? -1]) return false
  }
  return true
}

/** Places of the people of one chat in another, by name. */
function peopleMap(of: Chat, inside: Chat): readonly (number | undefined)[] {
  const places = new Map(inside.people.map((person) => [person.name, person.id]))
  return of.people.map((person) => places.get(person.name))
}

function appended(earlier: Chat, later: Chat, shared: number): Chat {
  const builder = new MessageBuilder()
  const names = [...new Set([...earlier.people, ...later.people].map((person) => person.name))]
  const entries = names.map(() => 0)
  const take = (chat: Chat, start: number) => {
    const { at, from, kind, text, line, extra } = chat.messages
    for (let i = start; i < chat.messages.length; i += 1) {
      const person = names.indexOf(chat.people[from[i] ?? -1]?.name ?? "")
      entries[person] = (entries[person] ?? 0) + 1
      const kindName = MESSAGE_KINDS[kind[i] ?? -1] ?? "other"
      builder.add(at[i] ?? 0, person as PersonId, kindName, text[i] ?? "", line[i] ?? 0, extra.get(i))
    }
  }
  take(earlier, 0)
  take(later, shared)
  const messages = builder.build()
  return {
    ...earlier,
    people: names.map((name, i) => ({ id: i as PersonId, name, entries: entries[i] ?? 0 })),
    messages,
    calls: messages.kind.reduce((calls, kind) => calls + (MESSAGE_KINDS[kind] === "call" ? 1 : 0), 0),
    service: Math.max(earlier.service, later.service),
    ...firstAndLast(messages.at),
  }
}

function firstAndLast(at: Float64Array): Pick<Chat, "first" | "last"> {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const time of at) {
    first = Math.min(first, time)
    last = Math.max(last, time)
  }
  return { first: toWallTime(first), last: toWallTime(last) }
}
