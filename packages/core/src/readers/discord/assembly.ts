/** Puts together the chat of one file of DiscordChatExporter's JSON. */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { JsonFrame } from "../json/frame.ts"
import type { ItemTaker, Taken } from "../json/items.ts"
import type { ProblemList } from "../problems.ts"
import { TimedEntries } from "../timed-entries.ts"
import { type Stamp, readItem } from "./item.ts"

/** `{guild, channel, dateRange, exportedAt, messages, messageCount}`; a message begins with its number and type. */
export const DISCORD_FRAME: JsonFrame = {
  holders: new Set(),
  items: new Set(["messages"]),
  fields: new Set(["channel"]),
  rootArray: null,
  messageMark: /^\{\s*"id"\s*:\s*"\d{1,25}"\s*,\s*"type"\s*:\s*"[^"]{0,40}"\s*,\s*"timestamp"/,
  chatMark: null,
  firstLetters: "i",
  messageSign: /"(?:timestamp|content|callEndedTimestamp|isPinned)"\s*:/,
}

export class DiscordAssembly implements ItemTaker {
  readonly chats: Chat[] = []
  readonly #problems: ProblemList
  #channel: Readonly<Record<string, unknown>> = {}
  #timed: TimedEntries
  /** Whether any stamp was written in a zone that is not UTC. */
  #hasZone = false

  constructor(problems: ProblemList) {
    this.#problems = problems
    this.#timed = new TimedEntries(problems)
  }

  /** "DirectTextChat", "DirectGroupTextChat", "GuildTextChat", … */
  get variant(): string {
    const { type } = this.#channel
    return typeof type === "string" ? type : "json"
  }

  openChat(): void {
    this.#timed = new TimedEntries(this.#problems)
  }

  field(_key: string, value: unknown): void {
    if (typeof value === "object" && value !== null) this.#channel = value as Readonly<Record<string, unknown>>
  }

  wantsMessages(): boolean {
    return true
  }

  item(value: unknown, line: number, mayHoldHalves: boolean): Taken {
    const item = readItem(value)
    if (item.kind === "broken") return "broken-item"
    this.#noteZone(item.stamp)
    const { instant, at } = item.stamp
    if (item.kind === "service") this.#timed.addService(instant, at ?? undefined)
    else {
      const { author: person, message: kind, text, extra } = item
      this.#timed.add(instant, { at, person, kind, text, line, ...(extra !== undefined && { extra }) })
      if (mayHoldHalves && /\p{Cs}/u.test(text)) this.#problems.add("lone-surrogate", line)
    }
    return "taken"
  }

  closeChat(): void {
    if (this.#timed.length === 0) return
    const draft = new ChatDraft(this.#problems)
    this.#timed.into(draft)
    const { id, name } = this.#channel
    const thread = typeof id === "string" || typeof id === "number" ? `discord:${id}` : null
    this.chats.push(
      draft.build({
        id: thread ?? "discord",
        title: typeof name === "string" && name !== "" ? name : null,
        canShow: {
          calls: true,
          // A call that nobody took looks like a short one.
          missedCalls: false,
          edits: true,
          deletions: false,
          reactions: true,
          seconds: true,
          zone: true,
        },
        gaps: [],
        ...(thread !== null && { thread }),
        ...(!this.#hasZone && { zone: "utc" }),
      }),
    )
  }

  #noteZone({ offsetMinutes }: Stamp): void {
    if (offsetMinutes !== 0 && offsetMinutes !== null) this.#hasZone = true
  }
}
