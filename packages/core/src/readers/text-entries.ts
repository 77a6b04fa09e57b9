/**
 * Entries of a text export while its lines are read: a line begins an entry, or goes on with the one before. Blank lines
 * belong to a message only when more of it follows. What an entry is, is told when it is whole.
 */
import type { MessageExtra, MessageKind } from "../model/message.ts"
import type { WallSeconds } from "../model/time.ts"
import type { ChatDraft } from "./chat-draft.ts"
import type { ProblemList } from "./problems.ts"

/** What the words of an entry say: text, or a placeholder of the app. */
export interface Told {
  /** "service": a notice in the name of a person, such as an invitation to a call whose end is told apart. */
  readonly kind: MessageKind | "service"
  readonly text: string
  readonly extra?: MessageExtra
}

export interface TextEntry extends Told {
  readonly at: WallSeconds | null
  /** Null for a notice of the app. */
  readonly name: string | null
  readonly line: number
}

/** When an entry was sent; null where nothing says, "impossible" where no calendar or clock has what stands there. */
export type EntryTime = WallSeconds | null | "impossible"

interface OpenEntry {
  readonly at: WallSeconds | null
  readonly name: string
  readonly line: number
  readonly text: string[]
  blanks: number
}

export class TextEntries {
  readonly all: TextEntry[] = []
  readonly #problems: ProblemList
  readonly #tell: (text: string) => Told
  #open: OpenEntry | null = null

  constructor(problems: ProblemList, tell: (text: string) => Told) {
    this.#problems = problems
    this.#tell = tell
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  begin(told: EntryTime, name: string, line: number, text: string | null): void {
    this.close()
    if (told === null) this.#problems.add("item-without-date", line)
    if (told === "impossible") this.#problems.add("impossible-date", line)
    const at = told === "impossible" ? null : told
    this.#open = { at, name, line, text: text === null ? [] : [text], blanks: 0 }
  }

  service(told: EntryTime, line: number): void {
    this.close()
    const at = told === "impossible" ? null : told
    this.all.push({ at, name: null, line, kind: "service", text: "" })
  }

  /** @returns false where there is no entry to go on with */
  extend(raw: string): boolean {
    const open = this.#open
    if (open === null) return false
    if (raw.trim() === "") open.blanks += 1
    else {
      if (open.text.length > 0) for (; open.blanks > 0; open.blanks -= 1) open.text.push("")
      open.blanks = 0
      open.text.push(raw)
    }
    return true
  }

  close(): void {
    const open = this.#open
    this.#open = null
    if (open === null) return
    const { at, name, line, text } = open
    this.all.push({ at, name, line, ...this.#tell(text.join("\n")) })
  }

  /** Gives all to the draft, in the order of the file. */
  static into(entries: readonly TextEntry[], draft: ChatDraft): void {
    for (const { at, name, line, kind, text, extra } of entries) {
      const person = name === null || kind === "service" ? null : draft.person(name, name, line)
      if (name === null || kind === "service") draft.addService(at)
      else if (person !== null) draft.add({ at, person, line, kind, text, ...(extra !== undefined && { extra }) })
    }
  }
}

/** Words, or nothing where there are none. */
export function plainWords(text: string): Told {
  return { kind: text === "" ? "other" : "text", text }
}
