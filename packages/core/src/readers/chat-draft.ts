/**
 * A chat while it is read: its people by a key of the format's own, and its messages in the order of the file.
 * What every reader must not forget is done here: entries for each person, first and last time, time that went back,
 * people of the same name, messages without a date.
 */
import type { Capabilities, Chat, Gap } from "../model/chat.ts"
import type { ChatId, PersonId } from "../model/ids.ts"
import { type MessageExtra, type MessageKind, MessageBuilder } from "../model/message.ts"
import { type WallSeconds, toWallTime } from "../model/time.ts"
import type { ProblemList } from "./problems.ts"

/** Places in `MessageColumns.from`. */
const MAX_PEOPLE = 65_535
/** Clocks go back by an hour each autumn; only more than that is worth saying. */
const CLOCK_CHANGE_S = 3600

interface PersonDraft {
  readonly name: string
  readonly isOwner: boolean
  entries: number
}

export interface Entry {
  /** Null where the source gives no date: the message keeps its place, and the time of the one before. */
  readonly at: WallSeconds | null
  readonly person: PersonId
  readonly kind: MessageKind
  readonly text: string
  readonly line: number
  readonly extra?: MessageExtra
}

export interface ChatFrame {
  readonly id: ChatId
  readonly title: string | null
  readonly canShow: Capabilities
  readonly gaps: readonly Gap[]
  /** See `Chat.times`. */
  readonly times?: "clock"
  /** See `Chat.zone`. */
  readonly zone?: "utc"
  /** See `Chat.thread`. */
  readonly thread?: string
}

export class ChatDraft {
  readonly #problems: ProblemList
  readonly #builder = new MessageBuilder()
  readonly #people: PersonDraft[] = []
  readonly #places = new Map<string, PersonId>()
  #service = 0
  #calls = 0
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  #before: WallSeconds | null = null
  /** Messages before the first date. */
  #undated = 0

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  get length(): number {
    return this.#builder.length
  }

  get service(): number {
    return this.#service
  }

  /** @returns null when there are more people than a chat can hold; the item is then counted as lost */
  person(key: string, name: string, line: number, isOwner = false): PersonId | null {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    if (this.#people.length === MAX_PEOPLE) {
      this.#problems.add("too-many-people", line, { lostItems: 1 })
      return null
    }
    const place = this.#people.length as PersonId
    this.#people.push({ name, isOwner, entries: 0 })
    this.#places.set(key, place)
    return place
  }

  /** @param at null where the source gives no date */
  addService(at: WallSeconds | null): void {
    this.#service += 1
    if (at !== null) this.#reach(at)
  }

  add({ at, person, kind, text, line, extra }: Entry): void {
    const writer = this.#people[person]
    if (writer === undefined) throw new RangeError(`Cannot add a message of person ${person}: ask person() first`)
    writer.entries += 1
    if (kind === "call") this.#calls += 1
    this.#builder.add(this.#placed(at, line), person, kind, text, line, extra)
  }

  build(frame: ChatFrame): Chat {
    const messages = this.#builder.build()
    const isTimed = this.#before !== null || messages.length === 0
    if (isTimed) messages.at.fill(messages.at[this.#undated] ?? 0, 0, this.#undated)
    else for (let seq = 0; seq < messages.length; seq += 1) messages.at[seq] = seq
    const showsDates = isTimed && frame.times === undefined && this.#first <= this.#last
    return {
      ...frame,
      people: this.#named(),
      messages,
      calls: this.#calls,
      service: this.#service,
      first: showsDates ? toWallTime(this.#first) : null,
      last: showsDates ? toWallTime(this.#last) : null,
      ...(!isTimed && { times: "none" }),
    }
  }

  #placed(at: WallSeconds | null, line: number): WallSeconds {
    if (at === null) {
      if (this.#before === null) this.#undated += 1
      return this.#before ?? 0
    }
    if (this.#before !== null && at < this.#before - CLOCK_CHANGE_S) this.#problems.add("time-went-back", line)
    this.#before = at
    this.#reach(at)
    return at
  }

  #reach(at: WallSeconds): void {
    this.#first = Math.min(this.#first, at)
    this.#last = Math.max(this.#last, at)
  }

  /** Names as the export shows them; the second person of one name gets a number, so that they can be told apart. */
  #named(): Chat["people"] {
    const taken = new Set<string>()
    return this.#people.map(({ name, entries, isOwner }, i) => {
      let shown = name
      for (let n = 2; taken.has(shown); n += 1) shown = `${name} (${n})`
      if (shown !== name) this.#problems.add("same-name-twice", null)
      taken.add(shown)
      return { id: i as PersonId, name: shown, entries, ...(isOwner && { isOwner }) }
    })
  }
}
