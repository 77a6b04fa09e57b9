/**
 * Rows of Signal Desktop's database as sigtop writes them in JSON: one array of messages for each chat. The newest
 * versions keep the words outside of what is written; then there are times and people, but no words.
 * (docs/formats/signal.md)
 */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import { instantMs } from "../instants.ts"
import type { JsonFrame } from "../json/frame.ts"
import type { ItemTaker, Taken } from "../json/items.ts"
import type { ProblemList } from "../problems.ts"
import { TimedEntries } from "../timed-entries.ts"

export const ROWS_FRAME: JsonFrame = {
  holders: new Set(),
  items: new Set(),
  fields: new Set(),
  rootArray: "messages",
  messageMark:
    /^\{\s*"(?:timestamp|id|attachments|source|conversationId|sent_at)"\s*:[^{}]{0,400}"(?:timestamp|conversationId|sent_at)"\s*:/,
  chatMark: null,
  firstLetters: "tiasc",
  messageSign: /"(?:conversationId|sent_at|received_at|timestamp)"\s*:/,
}

type Row = Readonly<Record<string, unknown>>

const OWNER = { key: "owner", name: "Me", isOwner: true } as const

export class RowsSignal implements ItemTaker {
  readonly #problems: ProblemList
  readonly #title: string | null
  readonly #timed: TimedEntries
  #isEmpty = true

  constructor(title: string | null, problems: ProblemList) {
    this.#title = title
    this.#problems = problems
    this.#timed = new TimedEntries(problems)
  }

  openChat(): void {}

  field(): void {}

  wantsMessages(): boolean {
    return true
  }

  item(value: unknown, line: number, mayHoldHalves: boolean): Taken {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "broken-item"
    const row = value as Row
    const instant = instantMs(row["sent_at"] ?? row["timestamp"])
    const type = row["type"]
    if (instant === "none" && type === undefined) return "broken-item"
    this.#isEmpty = false
    if (type !== "incoming" && type !== "outgoing") {
      this.#timed.addService(instant)
      return "taken"
    }
    const text = typeof row["body"] === "string" ? row["body"] : ""
    if (mayHoldHalves && /\p{Cs}/u.test(text)) this.#problems.add("lone-surrogate", line)
    const person = type === "outgoing" ? OWNER : this.#other(row)
    this.#timed.add(instant, { person, line, ...wordsOf(row, text) })
    return "taken"
  }

  closeChat(): void {}

  build(): readonly Chat[] {
    if (this.#isEmpty) return []
    const draft = new ChatDraft(this.#problems)
    this.#timed.into(draft)
    return [draft.build({ ...SHOWN, id: "signal", title: this.#title })]
  }

  /** A row names its sender by a number alone; of a chat of two, the file's name says who it is. */
  #other(row: Row) {
    const source = [row["sourceServiceId"], row["sourceUuid"], row["source"]].find((one) => typeof one === "string")
    const key = source ?? "other"
    return { key, name: this.#title ?? key }
  }
}

const SHOWN = {
  canShow: {
    calls: false,
    missedCalls: false,
    edits: true,
    deletions: true,
    reactions: true,
    seconds: true,
    zone: true,
  },
  gaps: [],
  zone: "utc",
} as const

function wordsOf(row: Row, text: string) {
  if (row["deletedForEveryone"] === true) return { kind: "deleted", text: "" } as const
  const hasMedia = isThere(row["attachments"]) || isThere(row["sticker"])
  const kind = hasMedia ? "media" : isThere(row["contact"]) ? "contact" : text === "" ? "other" : "text"
  const edited = isThere(row["editHistory"])
  return { kind, text, ...(edited && { extra: { edited } }) } as const
}

function isThere(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
}
