/** One chat out of the text that signal-export or sigtop writes: wall times, the owner is called "Me" or "You". */
import type { Chat } from "../../model/chat.ts"
import type { MessageExtra, MessageKind } from "../../model/message.ts"
import type { WallSeconds } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { ProblemList } from "../problems.ts"

export interface TextEntry {
  readonly at: WallSeconds | null
  readonly name: string
  readonly kind: MessageKind
  readonly text: string
  readonly line: number
  readonly extra?: MessageExtra
}

export interface TextForm {
  /** What the tool calls the one whose phone it was. */
  readonly owner: string
  readonly calls: boolean
  readonly seconds: boolean
  /** Title and thread: a folder or file of the chat; null where nothing names it. */
  readonly title: string | null
}

export class TextDraft {
  readonly #problems: ProblemList
  readonly #draft: ChatDraft
  readonly #form: TextForm
  #calls = 0

  constructor(form: TextForm, problems: ProblemList) {
    this.#form = form
    this.#problems = problems
    this.#draft = new ChatDraft(problems)
  }

  add({ at, name, kind, text, line, extra }: TextEntry): void {
    const person = this.#draft.person(name, name, line, name === this.#form.owner)
    if (person === null) return
    if (at === null) this.#problems.add("impossible-date", line)
    if (kind === "call") this.#calls += 1
    this.#draft.add({ at, person, kind, text, line, ...(extra !== undefined && { extra }) })
  }

  addService(at: WallSeconds | null): void {
    this.#draft.addService(at)
  }

  /** @param inside the title that the text itself gives */
  build(inside: string | null = null): readonly Chat[] {
    if (this.#draft.length + this.#draft.service === 0) return []
    const { seconds, calls } = this.#form
    const title = inside ?? this.#form.title
    const canShow = { calls, missedCalls: calls || this.#calls > 0, edits: false, deletions: true, reactions: true }
    const thread = title === null ? {} : { thread: `signal:${title}` }
    return [
      this.#draft.build({ id: "signal", title, canShow: { ...canShow, seconds, zone: false }, gaps: [], ...thread }),
    ]
  }
}
