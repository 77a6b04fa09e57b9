/**
 * Texts and calls on a page of Google Voice, in hCard and hAtom classes. Only classes of open elements are kept, never the
 * page. (docs/formats/google-voice.md)
 */
import { Parser } from "htmlparser2"

export interface VoiceItem {
  readonly kind: "text" | "call"
  /** ISO with an offset. */
  readonly stamp: string
  /** As shown; "" where there is none. */
  readonly name: string
  readonly tel: string
  readonly text: string
  readonly hasMedia: boolean
  /** "PT5M8S" */
  readonly duration: string
}

interface OpenItem {
  readonly kind: "text" | "call"
  readonly depth: number
  stamp: string
  name: string
  tel: string
  text: string
  hasMedia: boolean
  duration: string
}

type Field = "name" | "text" | "title" | "tag" | "transcript"

export class VoiceItems {
  title = ""
  /** "Text", "Missed", "Voicemail" ... */
  readonly tags: string[] = []
  readonly #parser: Parser
  readonly #sink: (item: VoiceItem) => void
  #depth = 0
  #item: OpenItem | null = null
  #capture: { readonly field: Field; readonly depth: number; readonly parts: string[] } | null = null

  constructor(sink: (item: VoiceItem) => void) {
    this.#sink = sink
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, attributes),
      ontext: (text) => this.#capture?.parts.push(text),
      onclosetag: () => this.#close(),
    })
  }

  push(text: string): void {
    this.#parser.write(text)
  }

  /** @returns whether a text or call was still open: the page is cut off */
  end(): boolean {
    const isCut = this.#item !== null
    this.#item = null
    this.#capture = null
    this.#parser.end()
    return isCut
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1
    if (name === "br") this.#capture?.parts.push("\n")
    const classes = (attributes["class"] ?? "").split(/\s+/)
    const has = (one: string) => classes.includes(one)
    if (has("message") && name === "div") this.#item = this.#newItem("text")
    else if (has("haudio")) this.#item = this.#newItem("call")
    if (name === "title") this.#start("title")
    else if (name === "a" && attributes["rel"] === "tag") this.#start("tag")
    if (this.#item !== null) this.#inside(this.#item, name, has, attributes)
  }

  #newItem(kind: "text" | "call"): OpenItem {
    return { kind, depth: this.#depth, stamp: "", name: "", tel: "", text: "", hasMedia: false, duration: "" }
  }

  #inside(
    item: OpenItem,
    tag: string,
    has: (one: string) => boolean,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const title = attributes["title"] ?? ""
    if ((has("dt") || has("published")) && item.stamp === "") item.stamp = title
    if (has("duration")) item.duration = title
    const href = attributes["href"] ?? ""
    const isTel = has("tel") || href.startsWith("tel:")
    if (isTel && item.tel === "") item.tel = href.replace(/^tel:/, "")
    if (tag === "img" || tag === "video" || tag === "audio" || has("video") || has("vcard-attachment")) {
      item.hasMedia = true
    }
    if (this.#capture !== null) return
    // The first name of a call is its headline: "Missed call from …".
    const isName = has("fn") || (isTel && item.kind === "text")
    if (isName && item.name === "" && (item.kind === "text" || item.tel !== "")) this.#start("name")
    else if (tag === "q" && item.kind === "text") this.#start("text")
    else if (has("full-text")) this.#start("transcript")
  }

  #start(field: Field): void {
    this.#capture ??= { field, depth: this.#depth, parts: [] }
  }

  #close(): void {
    const capture = this.#capture
    if (capture?.depth === this.#depth) {
      this.#capture = null
      this.#take(capture.field, capture.parts.join(""))
    }
    if (this.#item?.depth === this.#depth) {
      const { depth: _depth, ...item } = this.#item
      this.#item = null
      this.#sink(item)
    }
    this.#depth -= 1
  }

  #take(field: Field, text: string): void {
    const plain = text.replace(/\s+/g, " ").trim()
    if (field === "title") this.title = plain
    else if (field === "tag") this.tags.push(plain)
    else if (this.#item === null) return
    else if (field === "name") this.#item.name = plain
    else this.#item.text = text
  }
}
