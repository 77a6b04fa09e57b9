/**
 * Snapchat's data in HTML: blocks of name, kind, words and stamp, or the old tables of what was received and sent. Tags and
 * classes have changed often, so what a block is, its words tell. (docs/formats/snapchat.md)
 */
import { Parser } from "htmlparser2"
import { decodeText } from "../decode.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { snapInstant, tellSnap } from "./item.ts"
import { SnapThreads } from "./threads.ts"

export const snapchatHtmlReader: Reader = { format: "snapchat", recognise, read }

const STAMP = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)? ?UTC$/
const TYPE = /^[A-Z][A-Z_]{2,60}$/
const BLOCKS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "p", "td", "th"])
const TITLE = /^(?:Chat|Snap) History with:? (.{1,80})$/i

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*</.test(text) || !/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/.test(text)) return 0
  const hasType = />\s*(?:TEXT|MEDIA|NOTE|STICKER|IMAGE|VIDEO|STATUS[A-Z]*)\s*</.test(text)
  return hasType ? (/snapchat|Chat History|Snap History/i.test(text) ? 0.95 : 0.7) : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  const problems = new ProblemList()
  const page = new SnapPage(problems)
  for await (const piece of text) page.push(piece)
  page.end()
  problems.addAll(text.problems())
  const chats = page.threads.chats()
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  return {
    kind: "read",
    read: { format: "snapchat", variant: "html", chats, problems: problems.build(), questions: [] },
  }
}

class SnapPage {
  readonly threads: SnapThreads
  readonly #problems: ProblemList
  readonly #parser: Parser
  #tag = ""
  #parts: string[] = []
  #title = "chat"
  /** What tables are about. */
  #direction: "Received" | "Sent" = "Received"
  #columns: string[] = []
  #cells: string[] = []
  #name = ""
  #type = ""
  #words = ""
  #line = 0

  constructor(problems: ProblemList) {
    this.#problems = problems
    this.threads = new SnapThreads(problems)
    this.#parser = new Parser({
      onopentag: (name) => this.#open(name),
      ontext: (text) => {
        if (this.#tag !== "") this.#parts.push(text)
      },
      onclosetag: (name) => this.#close(name),
    })
  }

  push(text: string): void {
    this.#parser.write(text)
  }

  end(): void {
    if (this.#type !== "" || this.#words !== "") {
      this.#line += 1
      this.#problems.add("cut-off", this.#line, { lostItems: 1 })
      this.#type = ""
    }
    this.#tag = ""
    this.#cells = []
    this.#parser.end()
  }

  #open(name: string): void {
    if (name === "br" && this.#tag !== "") this.#parts.push("\n")
    if (name === "table") this.#columns = []
    if (name === "tr") this.#cells = []
    if (!BLOCKS.has(name)) return
    this.#tag = name
    this.#parts = []
  }

  #close(name: string): void {
    if (name === this.#tag) {
      this.#tag = ""
      this.#block(name, this.#parts.join(""))
    } else if (name === "tr" && this.#cells.length > 0) this.#row()
  }

  #block(tag: string, raw: string): void {
    const text = raw.trim()
    if (tag === "th") this.#columns.push(text)
    else if (tag === "td") this.#cells.push(raw)
    else if (STAMP.test(text)) this.#emit(text)
    else if (TYPE.test(text) && tag !== "p") this.#type = text
    else if (TITLE.test(text)) this.#title = TITLE.exec(text)?.[1] ?? this.#title
    else if (/^(?:Received|Sent) /.test(text) && tag !== "p")
      this.#direction = text.startsWith("Sent") ? "Sent" : "Received"
    else if (tag === "h4" || tag === "h5") this.#name = text
    else if (tag === "p" && this.#type !== "") this.#words = this.#words === "" ? raw : `${this.#words}\n${raw}`
  }

  #emit(stamp: string): void {
    if (this.#type === "" || this.#name === "") return
    this.#line += 1
    const told = tellSnap(this.#type, this.#words)
    const item = { instant: snapInstant({ Created: stamp }), name: this.#name, isOwner: false, line: this.#line, told }
    this.threads.add(this.#title, null, item)
    this.#type = ""
    this.#words = ""
  }

  #row(): void {
    const cell = (column: string) => this.#cells[this.#columns.indexOf(column)]?.trim() ?? ""
    const cells = this.#cells
    if (!this.#columns.includes("Created") || cells.length < 2) return
    this.#line += 1
    const isOwner = this.#direction === "Sent" || this.#columns.includes("To")
    const other = cell(isOwner ? "To" : "From")
    const told = tellSnap(cell("Media Type"), cell("Text") || cell("Content"))
    const instant = snapInstant({ Created: cell("Created") })
    this.threads.add(other, null, { instant, name: isOwner ? "Me" : other, isOwner, line: this.#line, told })
    this.#cells = []
  }
}
