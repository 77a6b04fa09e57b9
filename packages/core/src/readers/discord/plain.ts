/** DiscordChatExporter's text and CSV: messages with a stamp in some language's order. (docs/formats/discord.md) */
import type { MessageKind } from "../../model/message.ts"
import type { ExportQuestion } from "../../model/question.ts"
import { ChatDraft } from "../chat-draft.ts"
import { CsvScanner } from "../csv.ts"
import type { ProblemList } from "../problems.ts"
import type { ReadOptions } from "../reader.ts"
import { decideOrder } from "./date-orders.ts"
import { callSentence, isNotice } from "./sentences.ts"
import { type LooseStamp, looseStamp, wallOf } from "./stamp.ts"

interface Written {
  readonly stamp: LooseStamp | null
  readonly author: string
  readonly key: string
  readonly body: string
  readonly hasMedia: boolean
  readonly line: number
}

const HEADER = /^\[([^\]]{8,40})\] (.{1,120}?)( \(pinned\))?$/
const BLOCK = /^\{(?:Attachments|Embed|Stickers|Reactions)\}$/
/** Of the table; the oldest exporters write no id, and semicolons. */
const COLUMNS = ["AuthorID", "Author", "Date", "Content", "Attachments"]
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/
const RULE = /^={62}$/

/** Whether a line of the text begins a message: no words behind the author, and no seconds in the stamp. */
export function isTextHead(line: string): boolean {
  const found = HEADER.exec(line)
  const [, stamp = "", author = ""] = found ?? []
  return looseStamp(stamp) !== null && !/:(?:\s|$)/.test(author) && !/\d:\d\d:\d\d/.test(stamp)
}

export class PlainDiscord {
  readonly #problems: ProblemList
  readonly #written: Written[] = []
  #title: string | null = null
  #exported: number | null = null

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  addText(lines: readonly string[]): void {
    let open: {
      readonly stamp: LooseStamp
      readonly author: string
      readonly body: string[]
      readonly line: number
    } | null = null
    const close = () => {
      if (open !== null)
        this.#written.push({
          ...taken(open.body),
          stamp: open.stamp,
          author: open.author,
          key: open.author,
          line: open.line,
        })
      open = null
    }
    const hasHead = lines.some((line) => RULE.test(line))
    for (const [i, line] of lines.entries()) {
      const found = HEADER.exec(line)
      const stamp = found === null ? null : looseStamp(found[1] ?? "")
      const isFree = (lines[i - 1] ?? "") === "" || (!hasHead && isTextHead(line))
      if (found !== null && stamp !== null && isFree) {
        close()
        open = { stamp, author: found[2] ?? "", body: [], line: i + 1 }
      } else if (open !== null && RULE.test(line) && /^Exported [\d.,\s]+ message/.test(lines[i + 1] ?? "")) {
        close()
        this.#exported = Number((lines[i + 1] ?? "").replaceAll(/\D/g, ""))
        break
      } else if (open !== null) (open as { readonly body: string[] }).body.push(line)
      else if (line.startsWith("Channel: ")) this.#title = line.slice(9)
      else if (line.trim() !== "" && !RULE.test(line) && !/^(?:Guild|Topic|After|Before): /.test(line)) {
        this.#problems.add("line-before-first-date", i + 1, { lostItems: 1 })
      }
    }
    close()
    if (this.#exported === null) {
      if (hasHead) this.#problems.add("cut-off", null)
    } else if (this.#exported !== this.#written.length) this.#problems.add("quoted-header", null)
  }

  addCsv(text: readonly string[]): void {
    // The header is in the first piece whole: pieces are blocks of the file.
    const scanner = new CsvScanner(/^[^\r\n,]*;/.test(text[0] ?? "") ? ";" : ",")
    const rows = [...text.flatMap((piece) => scanner.push(piece)), ...scanner.end()]
    const header = rows[0]?.fields.map((name) => name.replace(/^\uFEFF/, "")) ?? []
    const [id, author, date, content, attachments] = COLUMNS.map((name) => header.indexOf(name))
    for (const { fields, line, isCut } of rows.slice(1)) {
      const at = (column: number | undefined) => fields[column ?? -1] ?? ""
      const stamp = looseStamp(at(date))
      if (isCut) this.#problems.add("cut-off", line, { lostItems: 1 })
      else if (stamp === null) this.#problems.add("broken-item", line, { lostItems: 1 })
      else {
        const who = { author: at(author), key: at(id) || at(author) }
        this.#written.push({ ...who, stamp, body: at(content), hasMedia: at(attachments) !== "", line })
      }
    }
  }

  build({ dateOrder }: ReadOptions) {
    const stamps = this.#written.flatMap(({ stamp }) => (stamp === null ? [] : [stamp]))
    const { order, choices } = decideOrder(stamps, dateOrder)
    if (choices.length > 0) this.#problems.add("date-order-unclear", null)
    const draft = new ChatDraft(this.#problems)
    for (const { stamp, author, key, body, hasMedia, line } of this.#written) {
      const at = stamp === null ? null : wallOf(stamp, stamp.known ?? order)
      if (at === null) this.#problems.add("impossible-date", line)
      const call = callSentence(body)
      if (call === null && isNotice(body)) {
        draft.addService(at)
        continue
      }
      const person = draft.person(key, author, line)
      if (person === null) continue
      const text = call === null ? body : ""
      draft.add({
        at,
        person,
        kind: kindOf(text, hasMedia, call !== null),
        text,
        line,
        ...(call !== null && { extra: { call } }),
      })
    }
    const questions: readonly ExportQuestion[] = choices.length > 0 ? [{ kind: "date-order", choices }] : []
    const zoned = stamps.filter(({ text }) => ZONED.test(text))
    const isUtc = zoned.length > 0 && zoned.every(({ text }) => /(?:Z|[+-]00:?00)$/.test(text))
    const seconds = stamps.some(({ secondsOfDay }) => secondsOfDay % 60 !== 0)
    const chat = draft.build({
      id: "discord",
      title: this.#title,
      canShow: {
        calls: true,
        missedCalls: false,
        edits: false,
        deletions: false,
        reactions: true,
        seconds,
        zone: zoned.length > 0,
      },
      gaps: [],
      ...(isUtc && { zone: "utc" }),
    })
    return { chats: chat.messages.length + chat.service > 0 ? [chat] : [], questions }
  }
}

function kindOf(text: string, hasMedia: boolean, isCall: boolean): MessageKind {
  if (isCall) return "call"
  return hasMedia ? "media" : text === "" ? "other" : "text"
}

/** The words, without the blocks behind them. */
function taken(lines: readonly string[]): { readonly body: string; readonly hasMedia: boolean } {
  const start = lines.findIndex((line, i) => BLOCK.test(line) && (i === 0 || lines[i - 1] === ""))
  const words = start < 0 ? lines : lines.slice(0, start)
  const hasMedia = start >= 0 && lines.slice(start).some((line) => line === "{Attachments}" || line === "{Stickers}")
  return { body: words.join("\n").replace(/\n+$/, ""), hasMedia }
}
