/** Puts together the threads of one file of Messenger or Instagram. */
import type { Capabilities, Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { ItemTaker, Taken } from "../json/items.ts"
import type { ProblemList } from "../problems.ts"
import { TimedEntries } from "../timed-entries.ts"
import { withoutDoubles } from "./doubles.ts"
import { type MetaItem, readItem } from "./item.ts"
import { isStillBroken, repairLatin1 } from "./repair-latin1.ts"
import { type Thread, threadOf } from "./thread.ts"

export interface MetaApp {
  readonly format: "messenger" | "instagram"
  /** What the app shows for an account that is gone. */
  readonly gone: string
}

interface Item {
  readonly line: number
  readonly item: Exclude<MetaItem, { kind: "broken" }>
}

export class MetaAssembly implements ItemTaker {
  readonly chats: Chat[] = []
  readonly #app: MetaApp
  readonly #path: string
  readonly #problems: ProblemList
  #fields = new Map<string, unknown>()
  #items: Item[] = []
  /** Whether `senderName` was seen, which only encrypted threads have. */
  #isEncrypted = false

  constructor(app: MetaApp, path: string, problems: ProblemList) {
    this.#app = app
    this.#path = path
    this.#problems = problems
  }

  get variant(): string {
    return this.#isEncrypted ? "encrypted" : "json"
  }

  openChat(): void {
    this.#fields = new Map()
    this.#items = []
  }

  field(key: string, value: unknown): void {
    this.#fields.set(key, value)
  }

  wantsMessages(): boolean {
    return true
  }

  item(value: unknown, line: number, mayHoldHalves: boolean): Taken {
    const item = readItem(value)
    if (item.kind === "broken") return "broken-item"
    this.#items.push({ line, item })
    if (Object.hasOwn(value as object, "senderName")) this.#isEncrypted = true
    if (item.kind === "entry" && isStillBroken(item.text)) this.#problems.add("wrong-encoding", line)
    if (mayHoldHalves && item.kind === "entry" && /\p{Cs}/u.test(item.text)) this.#problems.add("lone-surrogate", line)
    return "taken"
  }

  closeChat(): void {
    if (this.#items.length === 0) return
    const thread = threadOf(this.#app.format, this.#fields, this.#path)
    const draft = new ChatDraft(this.#problems)
    this.#addEntries(draft)
    for (const name of participantsOf(this.#fields.get("participants"))) draft.person(name, name || this.#app.gone, 1)
    this.chats.push(
      draft.build({ ...frameOf(thread, this.chats.length), canShow: this.#canShow(), gaps: [], zone: "utc" }),
    )
    this.#items = []
  }

  #addEntries(draft: ChatDraft): void {
    const timed = new TimedEntries(this.#problems)
    for (const { line, item } of withoutDoubles(this.#items)) {
      if (item.kind === "service") {
        timed.addService(item.instant)
        continue
      }
      const { name, message: kind, text, call } = item
      const person = { key: name, name: name || this.#app.gone }
      timed.add(item.instant, { person, kind, text, line, ...(call !== undefined && { extra: { call } }) })
    }
    timed.into(draft)
  }

  /** What an encrypted thread says of calls is not known; Instagram's sentences are known in English alone. */
  #canShow(): Capabilities {
    const hasCalls = this.#items.some(({ item }) => item.kind === "entry" && item.message === "call")
    const calls = hasCalls || (this.#app.format === "messenger" && !this.#isEncrypted)
    return { calls, missedCalls: calls, edits: false, deletions: true, reactions: true, seconds: true, zone: true }
  }
}

function frameOf({ key, title }: Thread, place: number): Pick<Chat, "id" | "title"> & { readonly thread?: string } {
  return { id: key ?? `thread-${place + 1}`, title, ...(key !== null && { thread: key }) }
}

/** Old and new: `[{name}]` or `[name]`. */
function participantsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    const name = typeof one === "object" && one !== null ? (one as { readonly name?: unknown }).name : one
    return typeof name === "string" ? [repairLatin1(name)] : []
  })
}
