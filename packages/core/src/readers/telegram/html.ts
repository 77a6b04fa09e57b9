/**
 * Telegram's HTML: `messages.html`, `messages2.html` … of one chat. Several pages are put behind one another before they
 * come here (containers/parts.ts). JSON holds more; this is for people who have only the pages.
 */
import type { Call, MessageKind } from "../../model/message.ts"
import { type WallSeconds, isDate, wallSeconds } from "../../model/time.ts"
import { ChatDraft } from "../chat-draft.ts"
import { decodeText } from "../decode.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type HtmlItem, HtmlItems, type HtmlSink } from "./html-items.ts"

export const telegramHtmlReader: Reader = { format: "telegram", recognise, read, partOf }

function recognise({ text }: Sample): number {
  const isPage = /<div class="page_wrap/.test(text) && /<div class="history">/.test(text)
  if (isPage) return /<div class="message (?:default|service)/.test(text) ? 1 : 0.8
  return /<div class="message default clearfix/.test(text) && /class="pull_right date details"/.test(text) ? 0.7 : 0
}

/** `chats/chat_01/messages3.html` is page 3 of that folder's chat. */
function partOf(name: string): { readonly whole: string; readonly part: number } | null {
  const found = /^(|.*[\\/])messages(\d{0,6})\.html$/i.exec(name)
  return found === null ? null : { whole: found[1] ?? "", part: Number(found[2] === "" ? 1 : found[2]) }
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const text = decodeText(file, hooks)
  const pages = new HtmlPages()
  const items = new HtmlItems(pages)
  for await (const piece of text) items.push(piece)
  pages.finish(items.end())
  pages.problems.addAll(text.problems())
  return pages.outcome()
}

class HtmlPages implements HtmlSink {
  readonly problems = new ProblemList()
  readonly #draft = new ChatDraft(this.problems)
  #title: string | null = null
  /** Items so far; the number of an item is its `line`. */
  #items = 0
  #sender: string | null = null
  #leftOut = 0
  #hasZone = false
  #hasReactions = false

  title(title: string): void {
    this.#title ??= title === "" ? null : title
  }

  item(item: HtmlItem): void {
    if (item.isDayLine) return
    this.#items += 1
    if (item.isService) this.#service(item)
    else this.#message(item)
  }

  finish(isCut: boolean): void {
    if (!isCut) return
    this.#items += 1
    this.problems.add("cut-off", this.#items, { lostItems: 1 })
  }

  outcome(): ReadOutcome {
    if (this.#draft.length + this.#draft.service === 0) return { kind: "refused", problems: this.problems.build() }
    const shows = { reactions: this.#hasReactions, zone: this.#hasZone }
    const chat = this.#draft.build({
      id: "html",
      title: this.#title,
      canShow: { calls: true, missedCalls: true, edits: false, deletions: false, seconds: true, ...shows },
      gaps: this.#leftOut > 0 ? [{ kind: "media-left-out", count: this.#leftOut }] : [],
    })
    const problems = this.problems.build()
    return { kind: "read", read: { format: "telegram", variant: "html", chats: [chat], problems, questions: [] } }
  }

  #service({ text }: HtmlItem): void {
    this.#sender = null
    if (text.trim().startsWith("This message is not supported by this version")) {
      this.problems.add("unsupported-item", this.#items, { lostItems: 1 })
    } else this.#draft.addService(null)
  }

  #message(item: HtmlItem): void {
    const name = item.name ?? (item.isJoined ? this.#sender : null)
    this.#sender = name
    const line = this.#items
    const person = name === null ? null : this.#draft.person(name, name, line)
    if (name === null) this.problems.add("broken-item", line, { lostItems: 1 })
    if (person === null) return
    const at = this.#time(item.stamp, line)
    const call = item.medium === "media_call" ? callOf(item.status) : null
    const extra = { ...(call !== null && { call }), ...(item.isForwarded && { forwarded: true }) }
    const hasExtra = Object.keys(extra).length > 0
    this.#draft.add({ at, person, kind: kindOf(item), text: item.text, line, ...(hasExtra && { extra }) })
    if (item.isLeftOut) this.#leftOut += 1
    this.#hasReactions ||= item.hasReactions
  }

  /** The clock as shown. The offset behind it is the winter one all year round, and is not used. */
  #time(stamp: string | null, line: number): WallSeconds | null {
    const parts = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})( UTC)?/.exec(stamp ?? "")
    if (parts === null) {
      this.problems.add("item-without-date", line)
      return null
    }
    this.#hasZone ||= parts[7] !== undefined
    const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
    if (isDate(year, month, day) && hour < 24 && minute < 60 && second < 60) {
      return wallSeconds(year, month, day, hour, minute, second)
    }
    this.problems.add("impossible-date", line)
    return null
  }
}

/** The pages are always in English. */
function callOf(status: string): Call {
  const seconds = Number(/\((\d{1,7}) seconds\)/.exec(status)?.[1] ?? 0)
  if (seconds > 0) return { medium: "unknown", outcome: "answered", durationS: seconds, precision: "second" }
  const outcome = /^(?:Missed|Cancelled)/.test(status)
    ? "missed"
    : status.startsWith("Declined")
      ? "declined"
      : "unknown"
  return { medium: "unknown", outcome, durationS: null, precision: null }
}

function kindOf({ medium, text }: HtmlItem): MessageKind {
  switch (medium) {
    case null:
      return text === "" ? "other" : "text"
    case "media_call":
      return "call"
    case "media_location":
    case "media_live_location":
    case "media_venue":
      return "location"
    case "media_contact":
      return "contact"
    case "media_poll":
      return "poll"
    case "media_game":
    case "media_invoice":
      return "other"
    default:
      return "media"
  }
}
