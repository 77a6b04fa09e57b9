/** The chats of a Snapchat export, by the app's own key of each, put together in the order of time. */
import type { Chat, Gap } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { InstantMs } from "../instants.ts"
import type { ProblemList } from "../problems.ts"
import type { Told } from "../text-entries.ts"
import { TimedEntries } from "../timed-entries.ts"

export interface SnapItem {
  readonly instant: InstantMs
  readonly name: string
  readonly isOwner: boolean
  readonly line: number
  readonly told: Told
}

interface Thread {
  title: string | null
  hasCalls: boolean
  readonly items: SnapItem[]
}

export class SnapThreads {
  readonly #problems: ProblemList
  readonly #threads = new Map<string, Thread>()

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  add(key: string, title: string | null, item: SnapItem): void {
    const thread = this.#threads.get(key) ?? { title: null, hasCalls: false, items: [] }
    this.#threads.set(key, thread)
    thread.title ??= title
    thread.hasCalls ||= item.told.kind === "call"
    thread.items.push(item)
  }

  /** The other one's key is a person of the chat even where all items are the owner's. */
  chats(): readonly Chat[] {
    return [...this.#threads].map(([key, thread]) => this.#chat(key, thread))
  }

  #chat(key: string, { title, hasCalls, items }: Thread): Chat {
    const draft = new ChatDraft(this.#problems)
    const timed = new TimedEntries(this.#problems)
    for (const { instant, name, isOwner, line, told } of items) {
      const { kind, text, extra } = told
      if (kind === "service") timed.addService(instant)
      else {
        const person = { key: name, name, isOwner }
        timed.add(instant, { person, kind, text, line, ...(extra !== undefined && { extra }) })
      }
    }
    timed.into(draft)
    const canShow = { ...SHOWN, missedCalls: hasCalls }
    const gaps: readonly Gap[] = [{ kind: "only-saved" }]
    return draft.build({ id: key, title: title ?? key, canShow, gaps, zone: "utc", thread: `snapchat:${key}` })
  }
}

const SHOWN = {
  calls: false,
  edits: false,
  deletions: true,
  reactions: false,
  seconds: true,
  zone: true,
}
