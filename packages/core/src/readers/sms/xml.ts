/**
 * Goes through flat XML, piece by piece, and gives out each tag with the attributes that are wanted. Values that nobody
 * wants, such as a picture of some megabytes in one attribute, are stepped over and never become a string.
 *
 * There are no entities but the five of XML itself and numbers; a DTD is stepped over. `&#55357;&#56842;`, which is no
 * XML but what several Android programs write for an emoji, becomes that emoji. Where a value has lost its closing
 * quote, it runs into the next tag: the tag is given out as broken, and reading goes on at the next one.
 */

export type XmlEvent =
  | {
      readonly kind: "open"
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** Closed by itself: `<a/>`. */
      readonly isEmpty: boolean
    }
  | { readonly kind: "close"; readonly name: string }
  /** A tag that could not be read to its end. */
  | { readonly kind: "broken"; readonly name: string }

export interface XmlWanted {
  /** Names of attributes, for all tags. */
  readonly attributes: ReadonlySet<string>
  /** Tags that cannot stand inside a value: where one does, the value has lost its quote. */
  readonly marks: RegExp
}

/** A text message of that length does not exist; a value that is longer has lost its quote, or is stepped over. */
const MAX_VALUE = 1_048_576
/** Longer than any mark. */
const LONGEST_MARK = 12
const NAME = /^[^\s/>=<"']{1,80}/

type Step = "more" | "wait"

export class XmlScanner {
  readonly #wanted: XmlWanted
  #text = ""
  #at = 0
  #isLast = false
  #events: XmlEvent[] = []
  /** The tag that is now read. */
  #name: string | null = null
  #attributes = new Map<string, string>()
  /** What ends that which is stepped over: the quote of a value, or the end of a comment. */
  #skipTo: string | null = null

  constructor(wanted: XmlWanted) {
    this.#wanted = wanted
  }

  /** Whether the text ended within a tag. Known after `end`. */
  get isInside(): boolean {
    return this.#name !== null || this.#skipTo !== null
  }

  push(piece: string): readonly XmlEvent[] {
    this.#text = this.#text.slice(this.#at) + piece
    this.#at = 0
    return this.#run()
  }

  end(): readonly XmlEvent[] {
    this.#isLast = true
    return this.#run()
  }

  #run(): readonly XmlEvent[] {
    this.#events = []
    while (this.#step() === "more");
    return this.#events
  }

  #step(): Step {
    if (this.#skipTo !== null) return this.#skip(this.#skipTo)
    return this.#name === null ? this.#outside() : this.#inTag(this.#name)
  }

  #outside(): Step {
    const start = this.#text.indexOf("<", this.#at)
    if (start === -1) {
      this.#at = this.#text.length
      return "wait"
    }
    this.#at = start
    if (this.#text.length - start < 9 && !this.#isLast) return "wait"
    for (const [opening, closing] of [
      ["<!--", "-->"],
      ["<![CDATA[", "]]>"],
      ["<?", ">"],
      ["<!", ">"],
    ] as const) {
      if (this.#text.startsWith(opening, start)) return this.#over(opening, closing)
    }
    return this.#open(start)
  }

  #over(opening: string, closing: string): Step {
    this.#at += opening.length
    this.#skipTo = closing
    return "more"
  }

  #open(start: number): Step {
    const isClosing = this.#text[start + 1] === "/"
    const from = start + (isClosing ? 2 : 1)
    const name = NAME.exec(this.#text.slice(from, from + 80))?.[0] ?? ""
    if (from + name.length >= this.#text.length && !this.#isLast) return "wait"
    this.#at = from + name.length
    // A lone "<" in the text between tags.
    if (name === "") return "more"
    if (isClosing) this.#events.push({ kind: "close", name })
    else {
      this.#name = name
      this.#attributes = new Map()
    }
    return "more"
  }

  #inTag(name: string): Step {
    const text = this.#text
    while (this.#at < text.length && /\s/.test(text.charAt(this.#at))) this.#at += 1
    const letter = text.charAt(this.#at)
    if (letter === "") return "wait"
    if (letter === ">") return this.#finish(name, false)
    if (letter === "/") {
      if (this.#at + 1 === text.length && !this.#isLast) return "wait"
      if (text[this.#at + 1] === ">") return this.#finish(name, true)
    }
    if (letter === "<") return this.#breakOff(name)
    return this.#attribute(name)
  }

  #finish(name: string, isEmpty: boolean): Step {
    this.#at += isEmpty ? 2 : 1
    this.#name = null
    this.#events.push({ kind: "open", name, attributes: this.#attributes, isEmpty })
    return "more"
  }

  #breakOff(name: string): Step {
    this.#name = null
    this.#events.push({ kind: "broken", name })
    return "more"
  }

  #attribute(name: string): Step {
    const rest = this.#text.slice(this.#at, this.#at + 200)
    const found = /^([^\s=/><"']{1,80})\s{0,20}=\s{0,20}(["'])/.exec(rest)
    if (found === null) {
      if (rest.length < 200 && !this.#isLast && !/[<>]/.test(rest)) return "wait"
      // No attribute: a stray letter, or a value without quotes.
      this.#at += 1
      return "more"
    }
    const [whole, key = "", quote = '"'] = found
    const from = this.#at + whole.length
    if (!this.#wanted.attributes.has(key)) {
      this.#at = from
      this.#skipTo = quote
      return "more"
    }
    return this.#value(name, key, quote, from)
  }

  #value(name: string, key: string, quote: string, from: number): Step {
    const end = this.#text.indexOf(quote, from)
    if (end === -1 && this.#text.length - from < MAX_VALUE && !this.#isLast) return "wait"
    const raw = this.#text.slice(from, end === -1 ? undefined : end)
    const mark = raw.search(this.#wanted.marks)
    if (mark >= 0 || end === -1) {
      this.#at = mark >= 0 ? from + mark : this.#text.length
      return this.#breakOff(name)
    }
    this.#attributes.set(key, unescaped(raw))
    this.#at = end + 1
    return "more"
  }

  #skip(closing: string): Step {
    const end = this.#text.indexOf(closing, this.#at)
    const stop = end === -1 ? this.#text.length : end
    const mark = this.#name === null ? -1 : this.#markBefore(stop)
    if (mark >= 0 && this.#name !== null) {
      this.#at = mark
      this.#skipTo = null
      return this.#breakOff(this.#name)
    }
    if (end >= 0) {
      this.#at = end + closing.length
      this.#skipTo = null
      return "more"
    }
    // The last letters may begin what ends it, or a mark.
    this.#at = this.#isLast ? stop : Math.max(this.#at, stop - LONGEST_MARK)
    return "wait"
  }

  #markBefore(stop: number): number {
    for (let at = this.#text.indexOf("<", this.#at); at >= 0 && at < stop; at = this.#text.indexOf("<", at + 1)) {
      if (this.#text.slice(at, at + LONGEST_MARK).search(this.#wanted.marks) === 0) return at
    }
    return -1
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/** Numbers above U+FFFF and halves of surrogate pairs alike; what is no known entity stays as it stands. */
export function unescaped(raw: string): string {
  if (!raw.includes("&")) return raw
  return raw.replaceAll(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, ten, hex, name) => {
    if (typeof name === "string") return ENTITIES[name] ?? whole
    const code = typeof ten === "string" ? Number(ten) : Number.parseInt(String(hex), 16)
    if (code > 0x10ffff) return whole
    return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
  })
}
