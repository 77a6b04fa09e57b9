/**
 * One message of a chat, and the columns in which many are kept.
 * A chat can hold a million messages: columns keep them in a third of the memory of a million objects
 * (docs/decisions/0003-messages-in-columns.md). `messageAt` makes the object for the one that is looked at.
 */
import type { PersonId } from "./ids.ts"
import { type WallSeconds, type WallTime, toWallTime } from "./time.ts"

/**
 * What an entry is. `text` are words that a person typed; every other kind is a person's act without words of theirs,
 * or with a caption as `text`. Service lines ("Messages are encrypted") are no messages: a chat counts them apart.
 */
export const MESSAGE_KINDS = ["text", "media", "call", "location", "contact", "poll", "deleted", "other"] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export interface Call {
  readonly medium: "voice" | "video" | "unknown"
  readonly outcome: "answered" | "missed" | "declined" | "no-answer" | "failed" | "elsewhere" | "unknown"
  /** Length in seconds; null when the format does not say. */
  readonly durationS: number | null
  /** How exact `durationS` is: WhatsApp rounds "6 min". */
  readonly precision: "second" | "minute" | "hour" | null
  /** Whether the message bears the time of the call's start or of its end; missing where the format does not tell. */
  readonly anchor?: "start" | "end"
}

/** What few messages have, and so is kept apart from the columns. */
export interface MessageExtra {
  readonly call?: Call
  readonly edited?: boolean
  /** True where the words came from somebody else, as a forward says. */
  readonly forwarded?: boolean
}

export interface Message extends MessageExtra {
  /** Place in the chat, from 0, in the order of the file. */
  readonly seq: number
  readonly at: WallTime
  readonly from: PersonId
  readonly kind: MessageKind
  /** Exactly as sent, never trimmed; "" where there are no words. */
  readonly text: string
  /** Line (text formats) or item number (others) in the source, from 1. */
  readonly line: number
}

/** Many messages, one array for each field; all arrays have at least `length` entries. */
export interface MessageColumns {
  readonly length: number
  readonly at: Float64Array
  readonly from: Uint16Array
  /** Place in `MESSAGE_KINDS`. */
  readonly kind: Uint8Array
  readonly line: Uint32Array
  readonly text: readonly string[]
  readonly extra: ReadonlyMap<number, MessageExtra>
}

/** @throws RangeError when there is no such message */
export function messageAt(columns: MessageColumns, seq: number): Message {
  const text = columns.text[seq]
  const kind = MESSAGE_KINDS[columns.kind[seq] ?? -1]
  if (text === undefined || kind === undefined || seq >= columns.length) {
    throw new RangeError(`Cannot open message ${seq}: there are ${columns.length}`)
  }
  const at = toWallTime(columns.at[seq] ?? 0)
  return {
    seq,
    at,
    from: (columns.from[seq] ?? 0) as PersonId,
    kind,
    text,
    line: columns.line[seq] ?? 0,
    ...columns.extra.get(seq),
  }
}

/** Collects messages into columns that double when they are full. */
export class MessageBuilder {
  #length = 0
  #at = new Float64Array(1024)
  #from = new Uint16Array(1024)
  #kind = new Uint8Array(1024)
  #line = new Uint32Array(1024)
  readonly #text: string[] = []
  readonly #extra = new Map<number, MessageExtra>()

  get length(): number {
    return this.#length
  }

  add(at: WallSeconds, from: PersonId, kind: MessageKind, text: string, line: number, extra?: MessageExtra): void {
    const seq = this.#length
    if (seq === this.#at.length) this.#grow()
    this.#at[seq] = at
    this.#from[seq] = from
    this.#kind[seq] = MESSAGE_KINDS.indexOf(kind)
    this.#line[seq] = line
    this.#text.push(text)
    if (extra !== undefined) this.#extra.set(seq, extra)
    this.#length = seq + 1
  }

  /** The columns so far. The builder must not be used afterwards. */
  build(): MessageColumns {
    return {
      length: this.#length,
      at: this.#at.subarray(0, this.#length),
      from: this.#from.subarray(0, this.#length),
      kind: this.#kind.subarray(0, this.#length),
      line: this.#line.subarray(0, this.#length),
      text: this.#text,
      extra: this.#extra,
    }
  }

  #grow(): void {
    const size = this.#at.length * 2
    this.#at = widen(new Float64Array(size), this.#at)
    this.#from = widen(new Uint16Array(size), this.#from)
    this.#kind = widen(new Uint8Array(size), this.#kind)
    this.#line = widen(new Uint32Array(size), this.#line)
  }
}

function widen<T extends Float64Array | Uint16Array | Uint8Array | Uint32Array>(wide: T, narrow: T): T {
  wide.set(narrow)
  return wide
}
