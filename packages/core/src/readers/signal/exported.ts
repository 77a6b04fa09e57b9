/**
 * What the tool signal-export writes for each chat: `chat.md`, and the same as one JSON value a line in `data.json`.
 * (docs/formats/signal.md)
 */
import type { Chat } from "../../model/chat.ts"
import { isoStamp } from "../instants.ts"
import { type Picked, pickJson } from "../json/pick.ts"
import type { ProblemList } from "../problems.ts"
import { takeApart } from "./exported-body.ts"
import { TextDraft } from "./text-draft.ts"

export const MARKDOWN_LINE = /^\[(\d{4}-\d\d-\d\d),? (\d\d:\d\d(?::\d\d)?)\] ([^\n]{0,200}?):(?: (.*))?$/

interface Open {
  readonly stamp: string
  readonly name: string
  readonly body: string[]
  readonly line: number
}

export class MarkdownSignal {
  readonly #problems: ProblemList
  readonly #draft: TextDraft
  #open: Open | null = null

  constructor(title: string | null, problems: ProblemList) {
    this.#problems = problems
    this.#draft = new TextDraft({ owner: "Me", calls: true, seconds: true, title }, problems)
  }

  addLine(line: string, number: number): void {
    const found = MARKDOWN_LINE.exec(line)
    if (found === null) {
      if (this.#open !== null) this.#open.body.push(line)
      else if (line.trim() !== "") this.#problems.add("line-before-first-date", number, { lostItems: 1 })
      return
    }
    this.#close()
    const [, date = "", time = "", name = "", body = ""] = found
    this.#open = { stamp: `${date}T${time}`, name, body: [body], line: number }
  }

  build(): readonly Chat[] {
    this.#close()
    return this.#draft.build()
  }

  #close(): void {
    if (this.#open === null) return
    const { stamp, name, body, line } = this.#open
    this.#open = null
    const { kind, text, call } = takeApart(body.join("\n"))
    const at = isoStamp(stamp)?.at ?? null
    this.#draft.add({ at, name, kind, text, line, ...(call !== undefined && { extra: { call } }) })
  }
}

const SHAPE = {
  fields: {
    date: "scalar",
    sender: "scalar",
    body: "scalar",
    deleted: "scalar",
    sticker: "presence",
    attachments: "presence",
  },
} as const

export class JsonLinesSignal {
  readonly #problems: ProblemList
  readonly #draft: TextDraft

  constructor(title: string | null, problems: ProblemList) {
    this.#problems = problems
    this.#draft = new TextDraft({ owner: "Me", calls: true, seconds: true, title }, problems)
  }

  addLine(line: string, number: number, isLast: boolean): void {
    if (line.trim() === "") return
    const value = pickJson(line, SHAPE)
    if (typeof value === "object" && value !== null && typeof value["date"] === "string") this.#take(value, number)
    else this.#problems.add(value === undefined && isLast ? "cut-off" : "broken-item", number, { lostItems: 1 })
  }

  build(): readonly Chat[] {
    return this.#draft.build()
  }

  #take(value: { readonly [key: string]: Picked }, line: number): void {
    const name = stringOf(value["sender"])
    const at = isoStamp(stringOf(value["date"]))?.at ?? null
    if (value["deleted"] === true) {
      this.#draft.add({ at, name, kind: "deleted", text: "", line })
      return
    }
    const { kind, text, call } = takeApart(stringOf(value["body"]))
    const hasMedia = value["attachments"] === true || value["sticker"] === true
    const own = hasMedia && kind !== "call" && kind !== "deleted" ? "media" : kind
    this.#draft.add({ at, name, kind: own, text, line, ...(call !== undefined && { extra: { call } }) })
  }
}

function stringOf(value: Picked | undefined): string {
  return typeof value === "string" ? value : ""
}
