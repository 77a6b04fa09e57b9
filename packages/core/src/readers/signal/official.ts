/**
 * Signal's own export in plain text: `main.jsonl`, a frame a line. People and chats are frames of their own, to which the
 * messages point by number. Times are points in time. (docs/formats/signal.md)
 */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import { instantMs } from "../instants.ts"
import type { ProblemList } from "../problems.ts"
import { TimedEntries } from "../timed-entries.ts"
import { readChatItem } from "./chat-item.ts"
import { type Fields, hasPart, partOf, readFrame, textOf } from "./frames.ts"

const UNNAMED = "Unknown"
const OWNER = "Me"
/** Kinds of frames that hold no message. The first line holds none of them but a version. */
const OTHER_FRAMES = ["stickerPack", "adHocCall", "notificationProfile", "chatFolder", "version", "backupTimeMs"]

interface Recipient {
  readonly name: string
  readonly isOwner: boolean
}

interface Kept {
  readonly item: Fields
  readonly line: number
}

export class OfficialSignal {
  readonly #problems: ProblemList
  readonly #recipients = new Map<string, Recipient>()
  /** Chat to recipient. */
  readonly #chats = new Map<string, string>()
  readonly #items = new Map<string, Kept[]>()
  #ownName = ""

  constructor(problems: ProblemList) {
    this.#problems = problems
  }

  addLine(line: string, number: number, isLast: boolean): void {
    if (line.trim() === "") return
    const frame = readFrame(line)
    if (frame === null) this.#problems.add(isLast ? "cut-off" : "broken-item", number, { lostItems: 1 })
    else if (!this.#take(frame, number)) this.#problems.add("unsupported-item", number, { lostItems: 1 })
  }

  build(): readonly Chat[] {
    return [...this.#items].map(([id, items]) => this.#chat(id, items))
  }

  #take(frame: Fields, line: number): boolean {
    const item = partOf(frame, "chatItem")
    if (item !== null) {
      const id = textOf(item, "chatId")
      const items = this.#items.get(id) ?? []
      items.push({ item, line })
      this.#items.set(id, items)
      return true
    }
    const account = partOf(frame, "account")
    const recipient = partOf(frame, "recipient")
    const chat = partOf(frame, "chat")
    if (account !== null) this.#ownName = joined(textOf(account, "givenName"), textOf(account, "familyName"))
    if (recipient !== null) this.#recipients.set(textOf(recipient, "id"), recipientOf(recipient))
    if (chat !== null) this.#chats.set(textOf(chat, "id"), textOf(chat, "recipientId"))
    return account !== null || recipient !== null || chat !== null || OTHER_FRAMES.some((key) => hasPart(frame, key))
  }

  #chat(id: string, items: readonly Kept[]): Chat {
    const draft = new ChatDraft(this.#problems)
    const timed = new TimedEntries(this.#problems)
    const recipient = this.#chats.get(id) ?? ""
    for (const { item, line } of items) {
      const instant = instantMs(item["dateSent"])
      const content = readChatItem(item)
      if (content.kind === "service") {
        timed.addService(instant)
        continue
      }
      const { message: kind, text, extra, isOutgoing } = content
      const author = isOutgoing === null ? textOf(item, "authorId") : isOutgoing ? this.#ownerId() : recipient
      timed.add(instant, { person: this.#person(author), kind, text, line, ...(extra !== undefined && { extra }) })
      if (/\p{Cs}/u.test(text)) this.#problems.add("lone-surrogate", line)
    }
    timed.into(draft)
    return draft.build({ ...FRAME, id: `signal-${id || "0"}`, title: this.#recipients.get(recipient)?.name ?? null })
  }

  #person(id: string) {
    const recipient = this.#recipients.get(id)
    const isOwner = recipient?.isOwner === true
    return { key: id, name: isOwner ? this.#ownName || OWNER : (recipient?.name ?? UNNAMED), isOwner }
  }

  #ownerId(): string {
    return [...this.#recipients].find(([, recipient]) => recipient.isOwner)?.[0] ?? "owner"
  }
}

const FRAME = {
  canShow: {
    calls: true,
    missedCalls: true,
    edits: true,
    deletions: true,
    reactions: true,
    seconds: true,
    zone: true,
  },
  gaps: [],
  zone: "utc",
} as const

function recipientOf(fields: Fields): Recipient {
  const isOwner = hasPart(fields, "self")
  if (isOwner) return { name: "Note to Self", isOwner }
  if (hasPart(fields, "releaseNotes")) return { name: "Signal", isOwner }
  const title = textOf(partOf(partOf(partOf(fields, "group"), "snapshot"), "title"), "title")
  return { name: title || contactName(partOf(fields, "contact")), isOwner }
}

/** The name that the owner gave comes before the one that somebody gave themselves. */
function contactName(contact: Fields | null): string {
  const nickname = partOf(contact, "nickname")
  const number = textOf(contact, "e164")
  return (
    joined(textOf(nickname, "given"), textOf(nickname, "family")) ||
    joined(textOf(contact, "systemGivenName"), textOf(contact, "systemFamilyName")) ||
    joined(textOf(contact, "profileGivenName"), textOf(contact, "profileFamilyName")) ||
    textOf(contact, "username") ||
    (number === "" ? UNNAMED : number.replace(/^(?=\d)/, "+"))
  )
}

function joined(given: string, family: string): string {
  return [given, family].filter((part) => part !== "").join(" ")
}
