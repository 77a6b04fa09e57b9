/**
 * The messages of Telegram's HTML pages, as they stand, one after the other. The page is never built: classes of open
 * elements are all that is kept. Source: Telegram Desktop, export_output_html.cpp (docs/formats/telegram.md).
 */
import { Parser } from "htmlparser2"

/** One `div.message`, in the words of the page. */
export interface HtmlItem {
  readonly isService: boolean
  /** The same sender as the message before, whose name is not repeated. */
  readonly isJoined: boolean
  /** A line between days: no item of the chat. */
  readonly isDayLine: boolean
  readonly name: string | null
  /** "09.03.2024 22:41:05 UTC+01:00" */
  readonly stamp: string | null
  readonly text: string
  /** Class of the medium: "photo_wrap", "media_call" … */
  readonly medium: string | null
  /** What stands beside the medium: "Missed", "Outgoing (61 seconds)". */
  readonly status: string
  readonly isLeftOut: boolean
  readonly isForwarded: boolean
  readonly hasReactions: boolean
}

export interface HtmlSink {
  item(item: HtmlItem): void
  title(title: string): void
}

type Field = "name" | "text" | "status" | "description" | "body"

interface OpenItem {
  readonly depth: number
  readonly classes: readonly string[]
  readonly isDayLine: boolean
  readonly words: Map<Field, string>
  stamp: string | null
  medium: string | null
  isForwarded: boolean
  hasReactions: boolean
}

interface Capture {
  readonly field: Field | "title"
  readonly depth: number
  readonly parts: string[]
}

const MEDIUM = /^(?:media_(?!wrap$)\w+|sticker_wrap|animated_wrap|video_file_wrap|photo_wrap)$/
const LEFT_OUT = /^(?:Not included|Exceeds maximum size|Unavailable)/

export class HtmlItems {
  readonly #sink: HtmlSink
  readonly #parser: Parser
  #depth = 0
  #item: OpenItem | null = null
  #capture: Capture | null = null

  constructor(sink: HtmlSink) {
    this.#sink = sink
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, attributes),
      ontext: (text) => this.#capture?.parts.push(text),
      onclosetag: (name) => this.#close(name),
    })
  }

  push(text: string): void {
    this.#parser.write(text)
  }

  /** @returns whether a message was still open: the page is cut off */
  end(): boolean {
    // The parser closes what is open at the end; that must not pass for a whole message.
    const isCut = this.#item !== null
    if (isCut) this.#item = null
    this.#parser.end()
    return isCut
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1
    if (name === "br") this.#capture?.parts.push("\n")
    const classes = (attributes["class"] ?? "").split(/\s+/)
    if (name === "div" && classes[0] === "message") this.#openItem(classes, attributes["id"] ?? "")
    else if (this.#item === null) {
      if (classes.includes("text") && classes.includes("bold")) this.#start("title")
    } else this.#inside(this.#item, classes, attributes["title"])
  }

  #openItem(classes: readonly string[], id: string): void {
    // A message within a message: the one before has lost its end.
    this.#finish()
    this.#item = {
      depth: this.#depth,
      classes,
      isDayLine: classes.includes("service") && id.startsWith("message-"),
      words: new Map(),
      stamp: null,
      medium: null,
      isForwarded: false,
      hasReactions: false,
    }
  }

  #inside(item: OpenItem, classes: readonly string[], title: string | undefined): void {
    const has = (name: string) => classes.includes(name)
    item.medium ??= classes.find((one) => MEDIUM.test(one)) ?? null
    item.hasReactions ||= has("reactions")
    if (has("forwarded") && has("body")) item.isForwarded = true
    if (has("date") && !item.isForwarded) item.stamp ??= title ?? null
    if (this.#capture !== null) return
    if (has("from_name") && !item.isForwarded) this.#start("name")
    else if (has("text")) this.#start("text")
    else if (has("status")) this.#start("status")
    else if (has("description")) this.#start("description")
    else if (has("body") && has("details")) this.#start("body")
  }

  #start(field: Capture["field"]): void {
    this.#capture = { field, depth: this.#depth, parts: [] }
  }

  #close(_name: string): void {
    const capture = this.#capture
    if (capture !== null && capture.depth === this.#depth) {
      const text = unwrapped(capture.parts.join(""))
      if (capture.field === "title") this.#sink.title(text.trim())
      else if (this.#item?.words.has(capture.field) === false) this.#item.words.set(capture.field, text)
      this.#capture = null
    }
    if (this.#item !== null && this.#item.depth === this.#depth) this.#finish()
    this.#depth -= 1
  }

  #finish(): void {
    const item = this.#item
    this.#item = null
    this.#capture = null
    if (item === null) return
    const { classes, words, stamp, medium, isForwarded, hasReactions, isDayLine } = item
    const isService = classes.includes("service")
    this.#sink.item({
      isService,
      isDayLine,
      isJoined: classes.includes("joined"),
      name: nameOf(words.get("name")),
      stamp,
      text: (isService ? words.get("body") : words.get("text")) ?? "",
      medium,
      status: words.get("status")?.trim() ?? "",
      isLeftOut: LEFT_OUT.test(words.get("description")?.trim() ?? ""),
      isForwarded,
      hasReactions,
    })
  }
}

/** The writer puts a line end in front of the words, and one with blanks behind them. */
function unwrapped(text: string): string {
  return text.replace(/^\r?\n/, "").replace(/\r?\n[ \t]*$/, "")
}

function nameOf(raw: string | undefined): string | null {
  const name = raw?.trim().replace(/ via @\w{1,40}$/, "") ?? ""
  return name === "" ? null : name
}
