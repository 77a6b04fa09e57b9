/** Where in the frame the splitter is: which chats and lists are open, and whether the messages here are wanted. */
import type { Mark } from "./marks.ts"
import { type Role, isChat } from "./roles.ts"
import type { SplitSink } from "./split-sink.ts"

export class JsonPlaces {
  isWanted = true
  readonly #sink: SplitSink
  readonly #roles: Role[] = []

  constructor(sink: SplitSink) {
    this.#sink = sink
  }

  /** Undefined outside the root. */
  get role(): Role | undefined {
    return this.#roles.at(-1)
  }

  get isInChat(): boolean {
    return this.#roles.some((role) => isChat(role))
  }

  open(role: Role): void {
    this.#roles.push(role)
    if (role === "messages") this.isWanted = this.#sink.wantsMessages()
    else if (isChat(role)) this.#sink.openChat()
  }

  close(): void {
    const role = this.#roles.pop()
    if (role !== undefined && isChat(role)) this.#sink.closeChat()
  }

  /** Out of a list, which holds no chat of its own. */
  leave(): void {
    this.#roles.pop()
  }

  /** To where a mark behind damage says that the file goes on. */
  unwindTo(mark: Mark): void {
    if (mark.kind === "chat") {
      while (this.#roles.length > 0 && this.role !== "list") this.close()
      if (this.#roles.length === 0) this.#roles.push("holder", "list")
      this.isWanted = true
      return
    }
    const { role } = this
    if (role === "messages") return
    if (role === undefined) this.open("root")
    else if (!isChat(role)) this.open("chat")
    this.open("messages")
  }
}
