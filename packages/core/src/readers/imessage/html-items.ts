/**
 * Messages of imessage-exporter's HTML, one after the other. The page is never built: the classes of open elements are all
 * that is kept. Replies stand within the message that they answer, and again at their own place. (docs/formats/imessage.md)
 */
import { Parser } from "htmlparser2"

export interface ImessageItem {
  readonly isAnnouncement: boolean
  readonly isNested: boolean
  readonly isOwner: boolean
  readonly stamp: string
  readonly sender: string
  readonly text: string
  readonly hasMedia: boolean
  readonly isUnsent: boolean
  readonly isEdited: boolean
  readonly hasTapbacks: boolean
}

type Field = "stamp" | "sender" | "bubble" | "version"

interface OpenItem {
  readonly depth: number
  readonly isAnnouncement: boolean
  readonly isNested: boolean
  isOwner: boolean
  stamp: string
  sender: string
  readonly bubbles: string[]
  versions: string[]
  hasMedia: boolean
  isUnsent: boolean
  isEdited: boolean
  hasTapbacks: boolean
}

interface Capture {
  readonly field: Field
  readonly depth: number
  readonly parts: string[]
}

const MEDIA_TAGS = new Set(["img", "video", "audio", "source"])
const MEDIA_CLASSES = new Set(["attachment", "sticker", "app", "attachment_error", "digital_touch", "handwriting"])
const TAPBACKS = new Set(["tapbacks", "tapback", "reactions", "reaction"])

export class ImessageItems {
  readonly #parser: Parser
  readonly #sink: (item: ImessageItem) => void
  readonly #items: OpenItem[] = []
  #depth = 0
  #capture: Capture | null = null
  /** Depth of tapbacks that are open, whose words and pictures are not the sender's; -1 where none. */
  #tapbackDepth = -1
  /** Depth of the table of an edited message; -1 where none. */
  #editedDepth = -1

  constructor(sink: (item: ImessageItem) => void) {
    this.#sink = sink
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, (attributes["class"] ?? "").split(/\s+/)),
      ontext: (text) => this.#text(text),
      onclosetag: () => this.#close(),
    })
  }

  push(text: string): void {
    this.#parser.write(text)
  }

  /** @returns how many messages were still open: the page is cut off */
  end(): number {
    const open = this.#items.length
    this.#items.length = 0
    this.#capture = null
    this.#parser.end()
    return open
  }

  #open(name: string, classes: readonly string[]): void {
    this.#depth += 1
    if (name === "br") this.#capture?.parts.push("\n")
    const isAnnouncement = name === "div" && classes.includes("announcement")
    if (isAnnouncement || (name === "div" && classes.includes("message"))) this.#openItem(isAnnouncement)
    const item = this.#items.at(-1)
    if (item !== undefined) this.#inside(item, name, classes)
  }

  #openItem(isAnnouncement: boolean): void {
    const isNested = this.#items.length > 0
    const empty = { isOwner: false, stamp: "", sender: "", bubbles: [], versions: [], hasMedia: false }
    const flags = { isUnsent: false, isEdited: false, hasTapbacks: false }
    this.#items.push({ depth: this.#depth, isAnnouncement, isNested, ...empty, ...flags })
  }

  #inside(item: OpenItem, name: string, classes: readonly string[]): void {
    if (classes.some((one) => TAPBACKS.has(one))) {
      item.hasTapbacks = true
      if (this.#tapbackDepth < 0) this.#tapbackDepth = this.#depth
    }
    if (this.#tapbackDepth >= 0) return
    const has = (one: string) => classes.includes(one)
    if (has("sent") && this.#depth === item.depth + 1) item.isOwner = true
    if (has("unsent")) item.isUnsent = true
    if (MEDIA_TAGS.has(name) || classes.some((one) => MEDIA_CLASSES.has(one))) item.hasMedia = true
    if (has("edited") && this.#editedDepth < 0) {
      item.isEdited = true
      this.#editedDepth = this.#depth
      item.versions = []
    }
    if (this.#capture !== null) return
    if (has("timestamp") && item.stamp === "" && this.#editedDepth < 0) this.#start("stamp")
    else if (has("sender") && item.sender === "") this.#start("sender")
    else if (has("bubble")) this.#start(this.#editedDepth < 0 ? "bubble" : "version")
  }

  #start(field: Field): void {
    this.#capture = { field, depth: this.#depth, parts: [] }
  }

  #text(text: string): void {
    if (this.#tapbackDepth < 0) this.#capture?.parts.push(text)
  }

  #close(): void {
    const item = this.#items.at(-1)
    if (this.#capture?.depth === this.#depth) this.#endCapture(this.#capture, item)
    if (this.#tapbackDepth === this.#depth) this.#tapbackDepth = -1
    if (this.#editedDepth === this.#depth) {
      const last = item?.versions.at(-1)
      if (last !== undefined && item !== undefined) item.bubbles.push(last)
      this.#editedDepth = -1
    }
    if (item?.depth === this.#depth) {
      this.#items.pop()
      const { bubbles, versions: _versions, depth: _depth, ...rest } = item
      this.#sink({ ...rest, text: bubbles.join("\n") })
    }
    this.#depth -= 1
  }

  #endCapture({ field, parts }: Capture, item: OpenItem | undefined): void {
    this.#capture = null
    const text = parts.join("")
    if (item === undefined) return
    if (field === "stamp") item.stamp = text.replace(/\s+/g, " ").trim()
    else if (field === "sender") item.sender = text.replace(/\s+/g, " ").trim()
    else if (field === "bubble") item.bubbles.push(text)
    else item.versions.push(text)
  }
}
