/**
 * From what the splitter cuts out of a file to the values in it, one by one, with their numbers. What is lost on the
 * way, and what had to be mended, becomes a problem; what a value means is the format's own matter.
 */
import type { ProblemList } from "../problems.ts"
import type { JsonFrame } from "./frame.ts"
import { type Parsed, parseBatch, parseLoose } from "./parse.ts"
import type { SplitSink } from "./split-sink.ts"

/** Whether an item became a message or a known non-message; else the problem that it is counted with. */
export type Taken = "taken" | "broken-item" | "unsupported-item"

/** What a format does with the chats and items of its file. */
export interface ItemTaker {
  openChat(): void
  field(key: string, value: unknown): void
  /** Whether the messages of the chat now open are wanted; asked when they begin. */
  wantsMessages(): boolean
  /**
   * @param line number of the item in the file, from 1
   * @param mayHoldHalves whether its strings can hold half of a surrogate pair
   */
  item(value: unknown, line: number, mayHoldHalves: boolean): Taken
  closeChat(): void
}

export class JsonItems implements SplitSink {
  readonly #frame: JsonFrame
  readonly #taker: ItemTaker
  readonly #problems: ProblemList
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  #isOpen = false
  /** Items so far in the file. */
  #items = 0

  constructor(frame: JsonFrame, taker: ItemTaker, problems: ProblemList) {
    this.#frame = frame
    this.#taker = taker
    this.#problems = problems
  }

  openChat(): void {
    this.#isOpen = true
    this.#taker.openChat()
  }

  field(key: string, json: Uint8Array): void {
    const [part] = parseLoose(this.#frame, `{"value":${this.#decoder.decode(json)}}`)
    if (part?.kind !== "item") return
    const { value } = part.value as { readonly value: unknown }
    if (this.#isOpen) this.#taker.field(key, value)
  }

  wantsMessages(): boolean {
    return this.#taker.wantsMessages()
  }

  batch(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes)
    const batch = parseBatch(this.#frame, text)
    const first = this.#items + 1
    // Raw bytes cannot be half a letter, only an escape can.
    const mayHoldHalves = text.includes("\\u")
    if (batch.kind === "whole") for (const value of batch.values) this.#take(value, mayHoldHalves)
    else for (const part of batch.parts) this.#takePart(part)
    if (text.includes("\uFFFD")) this.#countDamage(bytes, text, first)
  }

  loose(bytes: Uint8Array, isEnd: boolean): void {
    const text = this.#decoder.decode(bytes)
    const isCut = isEnd && !/[\]}]\s*$/.test(text)
    const parts = parseLoose(this.#frame, text)
    for (const part of parts) {
      if (part.kind === "broken" && isCut) this.cutOff(true)
      else this.#takePart(part)
    }
    // Debris without a message in it: nothing is lost, but something is wrong.
    if (parts.length === 0) this.#problems.add(isCut ? "cut-off" : "broken-item", this.#items + 1)
  }

  closeChat(): void {
    if (this.#isOpen) this.#taker.closeChat()
    this.#isOpen = false
  }

  cutOff(isInside: boolean): void {
    if (isInside) this.#items += 1
    this.#problems.add("cut-off", isInside ? this.#items : null, { lostItems: isInside ? 1 : 0 })
  }

  #takePart(part: Parsed): void {
    if (part.kind === "broken") this.#lose("broken-item")
    else {
      this.#take(part.value, true)
      if (part.isMended) this.#problems.add("broken-item", this.#items)
      if (part.repairs > 0) this.#problems.add("repaired-escape", this.#items)
    }
  }

  #take(value: unknown, mayHoldHalves: boolean): void {
    const taken = this.#isOpen ? this.#taker.item(value, this.#items + 1, mayHoldHalves) : "broken-item"
    if (taken === "taken") this.#items += 1
    else this.#lose(taken)
  }

  #lose(code: "broken-item" | "unsupported-item"): void {
    this.#items += 1
    this.#problems.add(code, this.#items, { lostItems: 1 })
  }

  /** Bytes that are no UTF-8 became U+FFFD; those that the file itself holds do not count. */
  #countDamage(bytes: Uint8Array, text: string, line: number): void {
    let own = 0
    for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
      if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) own += 1
    }
    const count = text.split("\uFFFD").length - 1 - own
    if (count > 0) this.#problems.add("wrong-encoding", line, { count })
  }
}
