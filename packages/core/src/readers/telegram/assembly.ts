/** Puts together the chats of one Telegram file from what the splitter cuts out of it. */
import type { Chat } from "../../model/chat.ts"
import { type WallSeconds, parseWallTime } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions } from "../reader.ts"
import { type TelegramItem, readItem } from "./item.ts"
import { type Parsed, parseBatch, parseLoose } from "./parse.ts"
import type { SplitSink } from "./splitter.ts"

/** What the app shows for an account that is gone; the export says null. */
const DELETED = "Deleted Account"

interface OpenChat {
  readonly draft: ChatDraft
  readonly fields: Map<string, unknown>
  leftOut: number
  hasReactions: boolean
  hasZone: boolean
}

export class Assembly implements SplitSink {
  readonly chats: Chat[] = []
  readonly problems = new ProblemList()
  readonly #options: ReadOptions
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  readonly #ids = new Set<string>()
  #type = "unknown"
  #opened = 0
  #chat: OpenChat | null = null
  /** Items so far in the file; the number of an item is its `line`. */
  #items = 0

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** The type of the chat, as Telegram names it; "account" where there are several. */
  get variant(): string {
    return this.#opened === 1 ? this.#type : "account"
  }

  openChat(): void {
    const draft = new ChatDraft(this.problems)
    this.#chat = { draft, fields: new Map(), leftOut: 0, hasReactions: false, hasZone: false }
  }

  field(key: string, json: Uint8Array): void {
    const [part] = parseLoose(`{"value":${this.#decoder.decode(json)}}`)
    if (part?.kind === "item") this.#chat?.fields.set(key, (part.value as { readonly value: unknown }).value)
  }

  wantsMessages(): boolean {
    this.#opened += 1
    const id = this.#chat?.fields.get("id")
    const { conversation } = this.#options
    return conversation === undefined || id === undefined || String(id) === conversation
  }

  batch(bytes: Uint8Array): void {
    const text = this.#decoder.decode(bytes)
    const batch = parseBatch(text)
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
    const parts = parseLoose(text)
    for (const part of parts) {
      if (part.kind === "broken" && isCut) this.cutOff(true)
      else this.#takePart(part)
    }
    // Debris without a message in it: nothing is lost, but something is wrong.
    if (parts.length === 0) this.problems.add(isCut ? "cut-off" : "broken-item", this.#items + 1)
  }

  closeChat(): void {
    const chat = this.#chat
    this.#chat = null
    if (chat === null || chat.draft.length + chat.draft.service === 0) return
    const name = chat.fields.get("name")
    const type = String(chat.fields.get("type") ?? "unknown")
    const id = this.#newId(chat.fields.get("id"))
    const { conversation } = this.#options
    if (conversation !== undefined && id !== conversation) return
    this.#type = type
    this.chats.push(
      chat.draft.build({
        id,
        title: typeof name === "string" && name !== "" ? name : null,
        canShow: {
          calls: true,
          missedCalls: true,
          edits: true,
          deletions: false,
          reactions: chat.hasReactions,
          seconds: true,
          zone: chat.hasZone,
        },
        gaps: chat.leftOut > 0 ? [{ kind: "media-left-out", count: chat.leftOut }] : [],
      }),
    )
  }

  cutOff(isInside: boolean): void {
    if (isInside) this.#items += 1
    this.problems.add("cut-off", isInside ? this.#items : null, { lostItems: isInside ? 1 : 0 })
  }

  #takePart(part: Parsed): void {
    if (part.kind === "broken") this.#lose("broken-item")
    else {
      this.#take(part.value, true)
      if (part.isMended) this.problems.add("broken-item", this.#items)
      if (part.repairs > 0) this.problems.add("repaired-escape", this.#items)
    }
  }

  #lose(code: "broken-item" | "unsupported-item"): void {
    this.#items += 1
    this.problems.add(code, this.#items, { lostItems: 1 })
  }

  #take(value: unknown, mayHoldHalves: boolean): void {
    const item = readItem(value)
    if (item.kind === "broken" || this.#chat === null) this.#lose("broken-item")
    else if (item.kind === "unsupported") this.#lose("unsupported-item")
    else {
      this.#items += 1
      if (item.kind === "service") this.#chat.draft.addService(wallTime(item.date))
      else this.#addEntry(this.#chat, item, value, mayHoldHalves)
    }
  }

  #addEntry(
    chat: OpenChat,
    item: Extract<TelegramItem, { kind: "entry" }>,
    value: unknown,
    mayHoldHalves: boolean,
  ): void {
    const line = this.#items
    const person = chat.draft.person(item.personKey, item.name ?? DELETED, line)
    if (person === null) return
    const at = this.#time(item.date, line)
    const { text, message: kind, extra } = item
    chat.draft.add({ at, person, kind, text, line, ...(extra !== undefined && { extra }) })
    if (item.isOddText) this.problems.add("broken-item", line)
    if (item.isLeftOut) chat.leftOut += 1
    if (mayHoldHalves && /\p{Cs}/u.test(text)) this.problems.add("lone-surrogate", line)
    chat.hasReactions ||= Object.hasOwn(value as object, "reactions")
    chat.hasZone ||= Object.hasOwn(value as object, "date_unixtime")
  }

  /** Wall time as written; the UTC beside it is not used, for it would need a zone to be read. */
  #time(date: string | null, line: number): WallSeconds | null {
    const at = wallTime(date)
    if (at === null) this.problems.add(date === null ? "item-without-date" : "impossible-date", line)
    return at
  }

  /** Bytes that are no UTF-8 became U+FFFD; those that the file itself holds do not count. */
  #countDamage(bytes: Uint8Array, text: string, line: number): void {
    let own = 0
    for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
      if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) own += 1
    }
    const count = text.split("\uFFFD").length - 1 - own
    if (count > 0) this.problems.add("wrong-encoding", line, { count })
  }

  /** The id of the export; a second chat of the same id gets a number, so that one can be chosen. */
  #newId(id: unknown): string {
    const base = typeof id === "number" || typeof id === "string" ? String(id) : "chat"
    let free = base
    for (let n = 2; this.#ids.has(free); n += 1) free = `${base}~${n}`
    this.#ids.add(free)
    return free
  }
}

function wallTime(date: string | null): WallSeconds | null {
  return date === null ? null : parseWallTime(date.slice(0, 19))
}
