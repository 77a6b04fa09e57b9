/**
 * Cuts the JSON of an export into chats and batches of messages without building the whole, byte by byte.
 *
 * Only the frame (frame.ts) is understood here: root, holders and lists of chats, chat, array of messages. Everything
 * else is stepped over as bytes. Whole messages go out in batches as they stand in the file; the receiver parses them.
 * Where the bytes cannot be JSON, the place is given out as loose bytes and cutting goes on at the next mark, such as
 * `{"id": 1, "type":`, which cannot stand inside a string, since its quotes would be escaped there.
 */
import type { JsonFrame } from "./frame.ts"
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  isScalar,
  scalarEnd,
  stringEnd,
} from "./json-bytes.ts"
import { findMark } from "./marks.ts"
import { NestedWalk } from "./nested-walk.ts"
import { JsonPlaces } from "./places.ts"
import { type Role, isChat, nextRole } from "./roles.ts"
import type { SplitSink } from "./split-sink.ts"
import { WholeItems } from "./whole-items.ts"

/** No message is longer: apps allow some thousand letters. A longer one has lost its closing brace. */
const MAX_ITEM_BYTES = 1_048_576

export class JsonSplitter {
  readonly #frame: JsonFrame
  readonly #sink: SplitSink
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #isLast = false
  readonly #places: JsonPlaces
  #hasRoot = false
  readonly #nested = new NestedWalk()
  /** Whether the nested value is a message, and where it begins. */
  #itemStart = -1
  /** Whether the nested value is a field, and where it begins. */
  #fieldStart = -1
  #fieldKey = ""
  readonly #whole = new WholeItems()
  /** Where broken bytes begin; -1 when all is well. */
  #looseStart = -1
  #searchFrom = 0

  constructor(frame: JsonFrame, sink: SplitSink) {
    this.#frame = frame
    this.#sink = sink
    this.#places = new JsonPlaces(sink)
  }

  /** @param block may be reused after the call */
  push(block: Uint8Array): void {
    const rest = this.#bytes
    this.#bytes = block
    if (rest.length > 0) {
      this.#bytes = new Uint8Array(rest.length + block.length)
      this.#bytes.set(rest)
      this.#bytes.set(block, rest.length)
    }
    while (this.#step());
    this.#flush()
    this.#keepRest()
  }

  end(): void {
    this.#isLast = true
    while (this.#step() || this.#isSwallowing());
    this.#flush()
    const isLoose = this.#looseStart >= 0
    if (isLoose) this.#giveLoose(this.#bytes.length, -1, true)
    const isWhole = this.#hasRoot && this.#places.role === undefined
    if (this.#places.isInChat) this.#sink.closeChat()
    if (!isLoose && !isWhole) this.#sink.cutOff(this.#itemStart >= 0)
  }

  /** Keeps what is not yet understood, and moves all places by what is given up. */
  #keepRest(): void {
    const kept = [this.#looseStart, this.#itemStart, this.#fieldStart].find((start) => start >= 0)
    const from = kept ?? this.#at
    this.#bytes = this.#bytes.slice(from)
    this.#at -= from
    this.#searchFrom -= from
    if (this.#looseStart >= 0) this.#looseStart = 0
    if (this.#itemStart >= 0) this.#itemStart = 0
    if (this.#fieldStart >= 0) this.#fieldStart = 0
  }

  /** Does one thing; false when more bytes are needed for the next. */
  #step(): boolean {
    if (this.#looseStart >= 0) return this.#resume()
    if (this.#nested.depth > 0) return this.#walkNested()
    const role = this.#places.role
    const byte = this.#nextByte()
    if (byte === -1) return false
    if (role === "messages") return this.#inMessages(byte)
    if (role === "list") return this.#inList(byte)
    return role === undefined ? this.#atRoot(byte) : this.#inObject(byte, role)
  }

  /** The next byte that is no blank or comma, without taking it; -1 at the end. */
  #nextByte(): number {
    for (; this.#at < this.#bytes.length; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? 0
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x2c) return byte
    }
    return -1
  }

  #atRoot(byte: number): boolean {
    const { rootArray } = this.#frame
    const isArray = byte === OPEN_BRACKET && rootArray !== null
    if (this.#hasRoot || (byte !== OPEN_BRACE && !isArray)) return this.#meetOddity()
    this.#hasRoot = true
    this.#at += 1
    if (!isArray) this.#places.open("root")
    else if (rootArray === "chats") this.#places.open("list")
    else {
      this.#places.open("bare")
      this.#places.open("messages")
    }
    return true
  }

  #inMessages(byte: number): boolean {
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      this.#itemStart = this.#at
      return this.#enter()
    }
    if (byte !== CLOSE_BRACKET) return this.#scalarItem(byte)
    this.#at += 1
    this.#flush()
    this.#places.leave()
    if (this.#places.role === "bare") this.#places.close()
    return true
  }

  /** A string or number where a message should be. */
  #scalarItem(byte: number): boolean {
    const end = byte === QUOTE ? stringEnd(this.#bytes, this.#at) : scalarEnd(this.#bytes, this.#at)
    if (end === -1) return this.#waitOrMeetOddity()
    const value = this.#bytes.subarray(this.#at, end)
    if (!isScalar(value)) return this.#meetOddity()
    this.#flush()
    this.#at = end
    if (this.#places.isWanted) this.#sink.batch(value, 1)
    return true
  }

  #inList(byte: number): boolean {
    if (byte === OPEN_BRACE) this.#places.open("chat")
    else if (byte === CLOSE_BRACKET) this.#places.leave()
    else return this.#meetOddity()
    this.#at += 1
    return true
  }

  #inObject(byte: number, role: Role): boolean {
    if (byte === CLOSE_BRACE) {
      this.#at += 1
      this.#places.close()
      return true
    }
    if (byte !== QUOTE) return this.#meetOddity()
    const keyEnd = stringEnd(this.#bytes, this.#at)
    if (keyEnd === -1) return this.#waitOrMeetOddity()
    let valueAt = keyEnd
    while (valueAt < this.#bytes.length && /[\s:]/.test(String.fromCharCode(this.#bytes[valueAt] ?? 0))) valueAt += 1
    if (valueAt === this.#bytes.length) return this.#waitOrMeetOddity()
    const key = String.fromCharCode(...this.#bytes.subarray(this.#at + 1, Math.min(keyEnd - 1, this.#at + 40)))
    return this.#value(key, valueAt, role)
  }

  #value(key: string, valueAt: number, role: Role): boolean {
    const first = this.#bytes[valueAt]
    const isOpening = first === OPEN_BRACE || first === OPEN_BRACKET
    const end = isOpening
      ? valueAt
      : first === QUOTE
        ? stringEnd(this.#bytes, valueAt)
        : scalarEnd(this.#bytes, valueAt)
    if (end === -1) return this.#waitOrMeetOddity()
    this.#at = end
    const isField = isChat(role) && this.#frame.fields.has(key)
    if (!isOpening) {
      if (isField) this.#sink.field(key, this.#bytes.subarray(valueAt, end))
      return end > valueAt || this.#meetOddity()
    }
    const next = nextRole(this.#frame, key, role, first === OPEN_BRACKET)
    if (next === null) {
      this.#fieldStart = isField ? valueAt : -1
      this.#fieldKey = key
      return this.#enter()
    }
    this.#at += 1
    this.#places.open(next)
    return true
  }

  /** Goes into a value that is stepped over, or into a message. */
  #enter(): boolean {
    this.#at += 1
    this.#nested.enter()
    return true
  }

  /** To the end of a nested value, or of the bytes. */
  #walkNested(): boolean {
    const walk = this.#nested
    this.#at = walk.to(this.#bytes, this.#at)
    if (walk.isOdd) return this.#meetOddity()
    if (walk.depth === 0) return this.#endNested(this.#bytes[this.#at - 1] ?? 0)
    const { length } = this.#bytes
    if (this.#fieldStart >= 0 && length - this.#fieldStart > MAX_ITEM_BYTES) this.#fieldStart = -1
    return this.#itemStart >= 0 && length - this.#itemStart > MAX_ITEM_BYTES && this.#meetOddity()
  }

  #endNested(closing: number): boolean {
    if (this.#itemStart < 0) {
      if (this.#fieldStart >= 0) this.#sink.field(this.#fieldKey, this.#bytes.subarray(this.#fieldStart, this.#at))
      this.#fieldStart = -1
      return true
    }
    if ((closing === CLOSE_BRACE) !== (this.#bytes[this.#itemStart] === OPEN_BRACE)) return this.#meetOddity()
    if (this.#places.isWanted) {
      this.#whole.add(this.#itemStart, this.#at)
    }
    this.#itemStart = -1
    return true
  }

  #flush(): void {
    this.#whole.into(this.#sink, this.#bytes)
  }

  /** More bytes can mend it; at the end of the file they cannot. */
  #waitOrMeetOddity(): boolean {
    return this.#bytes.length - this.#at > MAX_ITEM_BYTES && this.#meetOddity()
  }

  /** Here is no JSON: from the message's beginning on, bytes are loose until the next mark. */
  #meetOddity(): boolean {
    this.#flush()
    this.#looseStart = this.#itemStart >= 0 ? this.#itemStart : this.#at
    this.#searchFrom = this.#looseStart + (this.#itemStart >= 0 ? 1 : 0)
    this.#itemStart = -1
    this.#fieldStart = -1
    this.#nested.leave()
    return true
  }

  /** At the end of the file within a "message" that holds the beginning of others: it has lost its brace. */
  #isSwallowing(): boolean {
    if (this.#itemStart < 0 || this.#looseStart >= 0) return false
    if (findMark(this.#frame, this.#bytes, this.#itemStart + 1, true).kind === "none") return false
    return this.#meetOddity()
  }

  /** Goes on at the next mark of a message or chat. */
  #resume(): boolean {
    const mark = findMark(this.#frame, this.#bytes, this.#searchFrom, this.#isLast)
    if (mark.kind === "message" && !this.#places.isWanted) {
      this.#searchFrom = mark.at + 1
      return true
    }
    if (mark.kind === "none") {
      this.#searchFrom = mark.at
      if (mark.at - this.#looseStart > MAX_ITEM_BYTES) this.#giveLoose(mark.at, mark.at)
      return false
    }
    this.#giveLoose(mark.at)
    this.#at = mark.at
    this.#hasRoot = true
    this.#places.unwindTo(mark)
    return true
  }

  #giveLoose(end: number, next = -1, isEnd = false): void {
    if (this.#places.isWanted) this.#sink.loose(this.#bytes.subarray(this.#looseStart, end), isEnd)
    this.#looseStart = next
  }
}
