/**
 * Puts the messages and calls of one backup together into one chat for each person or group, in the order of time.
 * A number is the same with and without its country: the last nine digits tell.
 */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { ProblemList } from "../problems.ts"
import { TimedEntries } from "../timed-entries.ts"
import type { SmsEntry, SmsItem } from "./item.ts"

/** The backup does not name its owner. */
const OWNER = { key: "owner", name: "Me", isOwner: true } as const
const SAME_DIGITS = 9
const NO_NUMBER = "Unknown number"

type Kept = Extract<SmsItem, { kind: "entry" | "service" }>

interface Thread {
  readonly items: { readonly item: Kept; readonly line: number }[]
  hasCalls: boolean
}

export class SmsAssembly {
  readonly #problems: ProblemList
  readonly #threads = new Map<string, Thread>()
  /** The best name of each number. */
  readonly #names = new Map<string, string>()
  #items = 0

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  get items(): number {
    return this.#items
  }

  take(item: SmsItem): void {
    this.#items += 1
    const line = this.#items
    if (item.kind === "broken") this.#problems.add("broken-item", line, { lostItems: 1 })
    else if (item.kind === "unsupported") this.#problems.add("unsupported-item", line, { lostItems: 1 })
    else this.#keep(item, line)
  }

  /** An item that could not be read to its end. */
  lose(code: "broken-item" | "cut-off"): void {
    this.#items += 1
    this.#problems.add(code, this.#items, { lostItems: 1 })
  }

  chats(): readonly Chat[] {
    return [...this.#threads].map(([key, thread], i) => this.#chat(key, thread, `sms-${i + 1}`))
  }

  #keep(item: Kept, line: number): void {
    const key =
      item.others
        .map((other) => numberKey(other))
        .toSorted()
        .join("~") || NO_NUMBER
    const thread = this.#threads.get(key) ?? { items: [], hasCalls: false }
    this.#threads.set(key, thread)
    thread.items.push({ item, line })
    if (item.kind === "entry" && item.message === "call") thread.hasCalls = true
    if (item.kind === "entry") this.#learnNames(item)
    if (item.kind === "entry" && /\p{Cs}/u.test(item.text)) this.#problems.add("lone-surrogate", line)
  }

  #learnNames({ others, names }: SmsEntry): void {
    for (const [i, other] of others.entries()) {
      const name = names[i] ?? null
      const key = numberKey(other)
      if (name !== null && !this.#names.has(key)) this.#names.set(key, name)
    }
  }

  #chat(key: string, { items, hasCalls }: Thread, id: string): Chat {
    const draft = new ChatDraft(this.#problems)
    const timed = new TimedEntries(this.#problems)
    for (const { item, line } of items) {
      if (item.kind === "service") timed.addService(item.instant)
      else timed.add(item.instant, this.#entry(item, line))
    }
    timed.into(draft)
    draft.person(OWNER.key, OWNER.name, 1, true)
    const others = items[0]?.item.others ?? []
    for (const other of others) draft.person(numberKey(other), this.#nameOf(other), 1)
    return draft.build({
      id,
      title: others.length === 0 ? null : others.map((other) => this.#nameOf(other)).join(", "),
      canShow: {
        calls: hasCalls,
        missedCalls: hasCalls,
        edits: false,
        deletions: false,
        reactions: false,
        seconds: true,
        zone: true,
      },
      gaps: [],
      zone: "utc",
      thread: `sms:${key}`,
    })
  }

  #entry({ from, message: kind, text, call }: SmsEntry, line: number) {
    const person = from === null ? OWNER : { key: numberKey(from), name: this.#nameOf(from) }
    return { person, kind, text, line, ...(call !== undefined && { extra: { call } }) }
  }

  #nameOf(number: string): string {
    return this.#names.get(numberKey(number)) ?? (number === "" ? NO_NUMBER : number)
  }
}

/** What two ways of writing one number have in common; words and mail addresses stand for themselves. */
function numberKey(number: string): string {
  if (/[\p{L}@]/u.test(number)) return number.trim().toLowerCase()
  const digits = number.replaceAll(/\D/g, "")
  return digits === "" ? NO_NUMBER : digits.slice(-SAME_DIGITS)
}
