/**
 * Entries of an iMessage export in the order of the file. A reply stands twice, below its parent and at its own place: the
 * one below counts only where the other is missing.
 */
import type { Chat } from "../../model/chat.ts"
import type { WallSeconds } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { ProblemList } from "../problems.ts"
import type { ReadOutcome } from "../reader.ts"
import { type Told, type TextEntry, TextEntries } from "../text-entries.ts"

interface Placed extends TextEntry {
  readonly isNested: boolean
  readonly isOwner: boolean
}

export class ImessageEntries {
  readonly #problems: ProblemList
  readonly #all: Placed[] = []
  #hasTapbacks = false

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  add(at: WallSeconds | null, name: string, line: number, told: Told, isNested: boolean, isOwner: boolean): void {
    if (at === null) this.#problems.add("impossible-date", line)
    this.#all.push({ at, name, line, isNested, isOwner, ...told })
  }

  service(at: WallSeconds | null, line: number): void {
    this.#all.push({ at, name: null, line, isNested: false, isOwner: false, kind: "service", text: "" })
  }

  noteTapbacks(): void {
    this.#hasTapbacks = true
  }

  outcome(variant: string, title: string | null): ReadOutcome {
    const draft = new ChatDraft(this.#problems)
    const entries = this.#once()
    for (const { name, line, isOwner } of entries) if (name !== null) draft.person(name, name, line, isOwner)
    TextEntries.into(entries, draft)
    const problems = () => this.#problems.build()
    if (draft.length + draft.service === 0) return { kind: "refused", problems: problems() }
    const chat: Chat = draft.build({
      id: "imessage",
      title,
      canShow: { ...SHOWN, reactions: this.#hasTapbacks },
      gaps: [],
    })
    return { kind: "read", read: { format: "imessage", variant, chats: [chat], problems: problems(), questions: [] } }
  }

  #once(): readonly Placed[] {
    const atOwnPlace = new Set(this.#all.filter((entry) => !entry.isNested).map((entry) => keyOf(entry)))
    const seen = new Set<string>()
    return this.#all.filter((entry) => {
      if (!entry.isNested) return true
      const key = keyOf(entry)
      if (atOwnPlace.has(key) || seen.has(key)) return false
      seen.add(key)
      return true
    })
  }
}

/** The program names each file after the chat; nothing inside does. */
export function titleOf(path: string): string | null {
  const name = /([^\\/]{1,120})\.(?:txt|html?)$/i.exec(path)?.[1]
  return name === undefined || /^(?:orphaned|index)$/i.test(name) ? null : name
}

function keyOf({ at, name, text }: Placed): string {
  return `${at} ${name} ${text.replace(/\s+/g, " ")}`
}

const SHOWN = {
  calls: false,
  missedCalls: false,
  edits: true,
  deletions: true,
  reactions: false,
  seconds: true,
  zone: false,
}
