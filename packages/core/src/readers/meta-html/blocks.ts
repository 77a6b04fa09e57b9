/**
 * Messages on a page of Messenger or Instagram. Classes change with every download, so the structure tells: a message is the
 * smallest element that holds a sender first and a stamp alone last. The page is never built. (docs/formats/meta-html.md)
 */
import { Parser } from "htmlparser2"
import type { Stamp } from "../transcript/stamp.ts"
import { writtenStamp } from "../written-stamp.ts"

export interface PageItem {
  readonly sender: string
  readonly body: readonly string[]
  readonly stamp: Stamp
  readonly hasMedia: boolean
}

interface OpenElement {
  readonly name: string
  /** Number of blocks when it was opened. */
  readonly start: number
  text: string
  hasItem: boolean
}

const INLINE = new Set("a b i u em strong span br img video audio source font small wbr time".split(" "))
const MEDIA = new Set(["img", "video", "audio"])
const HIDDEN = new Set(["style", "script", "head", "ul", "button"])
const LONGEST_SENDER = 120

export class PageItems {
  title = ""
  readonly #sink: (item: PageItem) => void
  readonly #parser: Parser
  readonly #open: OpenElement[] = []
  readonly #blocks: string[] = []
  /** Numbers of blocks before which a medium stands. */
  readonly #media: number[] = []
  #hidden = -1
  #inTitle = false

  constructor(sink: (item: PageItem) => void) {
    this.#sink = sink
    this.#parser = new Parser({
      onopentag: (name) => this.#onOpen(name),
      ontext: (text) => this.#onText(text),
      onclosetag: () => this.#onClose(),
    })
  }

  push(text: string): void {
    this.#parser.write(text)
  }

  /** @returns whether the page ends within something: it is cut off */
  end(): boolean {
    const isCut = this.#open.length > 0 && this.#blocks.length > 0
    // The parser closes what is open at the end; that must not pass for a whole message.
    if (isCut) this.#blocks.length = 0
    this.#parser.end()
    return isCut
  }

  #onOpen(name: string): void {
    if (name === "title") this.#inTitle = true
    const inner = this.#open.at(-1)
    if (!INLINE.has(name) && inner !== undefined) this.#flush(inner)
    if (this.#hidden < 0 && HIDDEN.has(name)) this.#hidden = this.#open.length
    if (this.#hidden < 0 && MEDIA.has(name)) this.#media.push(this.#blocks.length)
    if (name === "br" && inner !== undefined && this.#hidden < 0) this.#lastBlock(inner).text += "\n"
    this.#open.push({ name, start: this.#blocks.length, text: "", hasItem: false })
  }

  #onText(text: string): void {
    if (this.#inTitle) this.title += text
    const inner = this.#open.at(-1)
    if (this.#hidden < 0 && inner !== undefined) this.#lastBlock(inner).text += text
  }

  /** The innermost element that is a block: words of inline ones are its own. */
  #lastBlock(inner: OpenElement): OpenElement {
    return this.#open.findLast((one) => !INLINE.has(one.name)) ?? inner
  }

  #onClose(): void {
    const element = this.#open.pop()
    if (element === undefined) return
    if (element.name === "title") this.#inTitle = false
    if (this.#hidden === this.#open.length) this.#hidden = -1
    if (INLINE.has(element.name)) return
    this.#flush(element)
    const parent = this.#open.at(-1)
    if (element.hasItem) {
      if (parent !== undefined) parent.hasItem = true
      return
    }
    if (this.#emit(element) && parent !== undefined) parent.hasItem = true
  }

  #flush(element: OpenElement): void {
    const text = element.text
    element.text = ""
    if (text.trim() !== "") this.#blocks.push(text)
  }

  /** @returns whether the element was a message */
  #emit({ start }: OpenElement): boolean {
    const count = this.#blocks.length - start
    if (count < 2) return false
    const sender = this.#blocks[start]?.trim() ?? ""
    const stamp = stampOf(this.#blocks.at(-1) ?? "")
    if (stamp === null || sender.length > LONGEST_SENDER || stampOf(sender) !== null) return false
    const body = this.#blocks.slice(start + 1, -1)
    const hasMedia = this.#media.some((place) => place >= start)
    this.#blocks.length = start
    this.#media.length = 0
    this.#sink({ sender, body, stamp, hasMedia })
    return true
  }
}

function stampOf(text: string): Stamp | null {
  if (text.length > 60 || !/\d{4}/.test(text)) return null
  const stamp = writtenStamp(text)
  return stamp === null || stamp.date === null || stamp.second === null ? null : stamp
}
