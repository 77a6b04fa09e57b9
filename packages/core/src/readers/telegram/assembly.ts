/** Puts together the chats of one Telegram file from what the splitter cuts out of it. */
import { wordOf } from "../json/fields.ts"
import type { Chat } from "../../model/chat.ts"
import type { WallSeconds } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions } from "../reader.ts"
import type { ItemTaker, Taken } from "../json/items.ts"
import { type ItemDate, type TelegramItem, readItem } from "./item.ts"
import { ItemClock } from "./item-clock.ts"

/** What the app shows for an account that is gone; the export says null. */
const DELETED = "Deleted Account"

interface OpenChat {
  readonly draft: ChatDraft
  readonly fields: Map<string, unknown>
  readonly clock: ItemClock
  leftOut: number
  hasReactions: boolean
  hasZone: boolean
}

export class Assembly implements ItemTaker {
  readonly chats: Chat[] = []
  readonly problems = new ProblemList()
  readonly #options: ReadOptions
  readonly #ids = new Set<string>()
  #type = "unknown"
  #opened = 0
  #chat: OpenChat | null = null

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** The type of the chat, as Telegram names it; "account" where there are several. */
  get variant(): string {
    return this.#opened === 1 ? this.#type : "account"
  }

  openChat(): void {
    const draft = new ChatDraft(this.problems)
    this.#chat = { draft, fields: new Map(), clock: new ItemClock(), leftOut: 0, hasReactions: false, hasZone: false }
  }

  field(key: string, value: unknown): void {
    this.#chat?.fields.set(key, value)
  }

  wantsMessages(): boolean {
    this.#opened += 1
    const id = this.#chat?.fields.get("id")
    const { conversation } = this.#options
    return conversation === undefined || id === undefined || wordOf(id) === conversation
  }

  item(value: unknown, line: number, mayHoldHalves: boolean): Taken {
    const item = readItem(value)
    if (item.kind === "broken" || this.#chat === null) return "broken-item"
    if (item.kind === "unsupported") return "unsupported-item"
    if (item.kind === "service") this.#chat.draft.addService(this.#chat.clock.at(item.date))
    else this.#addEntry(this.#chat, item, value, line, mayHoldHalves)
    return "taken"
  }

  closeChat(): void {
    const chat = this.#chat
    this.#chat = null
    if (chat === null || chat.draft.length + chat.draft.service === 0) return
    const name = chat.fields.get("name")
    const type = wordOf(chat.fields.get("type")) ?? "unknown"
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
        ...(chat.clock.isUtc && { zone: "utc" }),
        gaps: chat.leftOut > 0 ? [{ kind: "media-left-out", count: chat.leftOut }] : [],
      }),
    )
  }

  #addEntry(
    chat: OpenChat,
    item: Extract<TelegramItem, { kind: "entry" }>,
    value: unknown,
    line: number,
    mayHoldHalves: boolean,
  ): void {
    const person = chat.draft.person(item.personKey, item.name ?? DELETED, line)
    if (person === null) return
    const at = this.#time(chat.clock, item.date, line)
    const { text, message: kind, extra } = item
    chat.draft.add({ at, person, kind, text, line, ...(extra !== undefined && { extra }) })
    if (item.isOddText) this.problems.add("broken-item", line)
    if (item.isLeftOut) chat.leftOut += 1
    if (mayHoldHalves && /\p{Cs}/u.test(text)) this.problems.add("lone-surrogate", line)
    chat.hasReactions ||= Object.hasOwn(value as object, "reactions")
    chat.hasZone ||= Object.hasOwn(value as object, "date_unixtime")
  }

  #time(clock: ItemClock, date: ItemDate, line: number): WallSeconds | null {
    const at = clock.at(date)
    if (at === null) this.problems.add(date.wall === null ? "item-without-date" : "impossible-date", line)
    else if (clock.isGuess(date)) this.problems.add("item-without-date", line)
    return at
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
