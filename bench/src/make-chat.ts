/**
 * Writes a chat of any length between two invented people, the same for the same seed, and says exactly what is in it.
 *
 * Contact comes in bursts of a few minutes with hours between. Of a hundred entries about 91 are words (6 of several
 * lines, 9 with an emoji), 6 media, 1 an attached file, the rest calls, deleted and edited messages, notices. The shares
 * are chosen, not measured: they make every path of a reader run. English words are lines of talk (`chat-lines.ts`).
 */
import { CHAT_LAYOUTS, type ChatLayout } from "./chat-layouts.ts"
import { Random } from "./random.ts"

export interface ChatTruth {
  readonly layout: string
  readonly seed: number
  readonly entries: number
  readonly messages: number
  readonly service: number
  readonly kinds: Readonly<Record<string, number>>
  readonly calls: { readonly answered: number; readonly missed: number; readonly minutes: number }
  readonly edited: number
  readonly perPerson: Readonly<Record<string, number>>
  readonly lines: number
  readonly first: string
  readonly last: string
}

const NAMES = ["Mira Holm", "Jonas Ek"] as const
const EMOJI = ["🙂", "😂", "❤️", "🥺", "👍🏽", "😘"]
const START = Date.UTC(2023, 2, 1, 8, 0, 0)
const PIECE_LENGTH = 1 << 18

interface Tally {
  service: number
  answered: number
  missed: number
  minutes: number
  edited: number
  lines: number
  readonly kinds: Record<string, number>
  readonly perPerson: Record<string, number>
}

/** Gives the text in pieces; its return value is the truth about them. */
export function* makeChat(layoutName: string, entries: number, seed: number): Generator<string, ChatTruth> {
  const layout = CHAT_LAYOUTS[layoutName]
  if (layout === undefined) throw new RangeError("Cannot make a chat: the layout is none of CHAT_LAYOUTS")
  const writer = new ChatWriter(layout, new Random(seed))
  let piece = ""
  for (let entry = 0; entry < entries; entry += 1) {
    piece += writer.entry(entry)
    if (piece.length > PIECE_LENGTH) {
      yield piece
      piece = ""
    }
  }
  yield piece
  return writer.truth(layoutName, seed, entries)
}

class ChatWriter {
  readonly #layout: ChatLayout
  readonly #random: Random
  readonly #tally: Tally = {
    service: 0,
    answered: 0,
    missed: 0,
    minutes: 0,
    edited: 0,
    lines: 0,
    kinds: {},
    perPerson: {},
  }
  #time = START
  #first = ""
  #last = ""

  constructor(layout: ChatLayout, random: Random) {
    this.#layout = layout
    this.#random = random
  }

  entry(place: number): string {
    const random = this.#random
    this.#time += random.next() < 0.97 ? random.below(150) * 1000 : (3600 + random.below(36_000)) * 1000
    const date = new Date(this.#time)
    const stamp = this.#layout.stamp(date)
    const shown = date.toISOString().slice(0, this.#layout.mark === "" ? 16 : 19)
    this.#last = shown.padEnd(19, ":00")
    if (this.#first === "") this.#first = this.#last
    return place === 0 ? this.#notice(stamp, this.#layout.opening) : this.#anyEntry(stamp, date, place)
  }

  truth(layout: string, seed: number, entries: number): ChatTruth {
    const { service, answered, missed, minutes, edited, kinds, perPerson, lines } = this.#tally
    const calls = { answered, missed, minutes }
    const [first, last] = [this.#first, this.#last]
    return {
      layout,
      seed,
      entries,
      messages: entries - service,
      service,
      kinds,
      calls,
      edited,
      perPerson,
      lines,
      first,
      last,
    }
  }

  #anyEntry(stamp: string, date: Date, place: number): string {
    const share = this.#random.next()
    const { mark } = this.#layout
    if (share < 0.0005) return this.#notice(stamp, this.#layout.notice)
    if (share < 0.06) return this.#message(stamp, "media", mark + this.#random.pick(this.#layout.media), mark)
    if (share < 0.07) {
      const day = date.toISOString().slice(0, 10).replaceAll("-", "")
      return this.#message(stamp, "media", mark + this.#layout.attached(day, place), mark)
    }
    if (share < 0.074) return this.#call(stamp)
    if (share < 0.079) return this.#message(stamp, "deleted", mark + this.#layout.deleted, mark)
    if (share < 0.084) {
      this.#tally.edited += 1
      return this.#message(stamp, "text", `${this.#words()} ${mark}${this.#layout.edited}`, "")
    }
    return this.#message(stamp, "text", this.#text(), "")
  }

  #call(stamp: string): string {
    const { mark, showsAnsweredCalls } = this.#layout
    if (!showsAnsweredCalls || this.#random.next() < 0.3) {
      this.#tally.missed += 1
      return this.#message(stamp, "call", mark + this.#layout.missedCall, "")
    }
    const minutes = 1 + this.#random.below(90)
    this.#tally.answered += 1
    this.#tally.minutes += minutes
    return this.#message(stamp, "call", mark + this.#layout.call(minutes), "")
  }

  #notice(stamp: string, text: string): string {
    this.#tally.service += 1
    this.#tally.lines += 1
    const { mark, noticeHasAuthor, lineEnd } = this.#layout
    return `${stamp}${noticeHasAuthor ? `${NAMES[0]}: ` : ""}${mark}${text}${lineEnd}`
  }

  #message(stamp: string, kind: string, body: string, mark: string): string {
    const name = this.#random.pick(NAMES)
    const { kinds, perPerson } = this.#tally
    kinds[kind] = (kinds[kind] ?? 0) + 1
    perPerson[name] = (perPerson[name] ?? 0) + 1
    this.#tally.lines += body.split("\n").length
    return `${mark}${stamp}${name}: ${body}${this.#layout.lineEnd}`
  }

  #text(): string {
    const lines = this.#random.next() < 0.06 ? 2 + this.#random.below(3) : 1
    let text = this.#words()
    for (let line = 1; line < lines; line += 1) text += this.#layout.lineEnd + this.#words()
    return this.#random.next() < 0.09 ? `${text} ${this.#random.pick(EMOJI)}` : text
  }

  #words(): string {
    return this.#layout.words(this.#random)
  }
}
