/**
 * Skype's export, `messages.json`, and that of the free Teams, which writes the same: all conversations of an account in one
 * file. (docs/formats/skype.md)
 */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import { type Fields, isFields, listOf, textOf } from "../json/fields.ts"
import { readWholeJson } from "../json/whole.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { TimedEntries } from "../timed-entries.ts"
import { skypeInstant, skypeKey, skypeName, tellSkype } from "./item.ts"

export const skypeReader: Reader = {
  format: "skype",
  recognise: (sample) => (isTeams(sample) ? 0 : confidence(sample)),
  read: (file, options, hooks) => read("skype", file, options, hooks),
}

export const teamsReader: Reader = {
  format: "teams",
  recognise: (sample) => (isTeams(sample) ? confidence(sample) : 0),
  read: (file, options, hooks) => read("teams", file, options, hooks),
}

/** Addresses and a kind of message that only Teams has. */
function isTeams({ text }: Sample): boolean {
  return /"8:(?:orgid|teamsvisitor):|@unq\.gbl\.spaces|"RichText\/Html"/.test(text)
}

function confidence({ text }: Sample): number {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"conversations"')) return 0
  if (text.includes('"MessageList"')) return 1
  return text.includes('"exportDate"') && text.includes('"userId"') ? 0.9 : 0
}

async function read(
  format: "skype" | "teams",
  file: ByteFile,
  _options: ReadOptions,
  hooks: ReadHooks,
): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const root = await readWholeJson(file, problems, hooks)
  const account = new SkypeAccount(isFields(root) ? textOf(root["userId"]) : "", problems)
  const chats: Chat[] = []
  for (const value of listOf(isFields(root) ? root["conversations"] : null)) {
    const chat = isFields(value) ? account.chat(value) : null
    if (chat !== null) chats.push(chat)
  }
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  const variant = "messages"
  return { kind: "read", read: { format, variant, chats, problems: problems.build(), questions: [] } }
}

class SkypeAccount {
  readonly #owner: string
  readonly #problems: ProblemList
  readonly #ids = new Set<string>()
  #items = 0

  constructor(owner: string, problems: ProblemList) {
    this.#owner = owner
    this.#problems = problems
  }

  /** @returns null for a conversation without anything in it */
  chat(conversation: Fields): Chat | null {
    const timed = new TimedEntries(this.#problems)
    const title = textOf(conversation["displayName"])
    const key = textOf(conversation["id"])
    for (const value of listOf(conversation["MessageList"])) this.#take(value, { key, title }, timed)
    if (timed.length === 0) return null
    const draft = new ChatDraft(this.#problems)
    timed.into(draft)
    const id = this.#newId(key)
    return draft.build({ id, title: title || null, canShow: SHOWN, gaps: [], zone: "utc", thread: `skype:${id}` })
  }

  #take(value: unknown, other: { readonly key: string; readonly title: string }, timed: TimedEntries): void {
    this.#items += 1
    if (!isFields(value) || (value["messagetype"] === undefined && value["content"] === undefined)) {
      this.#problems.add("broken-item", this.#items, { lostItems: 1 })
      return
    }
    const { kind, text, extra } = tellSkype(value)
    const instant = skypeInstant(value)
    if (kind === "service") {
      timed.addService(instant)
      return
    }
    const from = skypeKey(value)
    const isOwner = from !== "" && from === this.#owner
    // The list of a chat of two is titled with the name of the other one.
    const shown = from === other.key && other.title !== "" ? other.title : skypeName(value, from)
    const person = { key: from || shown, name: shown || "Unknown", isOwner }
    timed.add(instant, { person, kind, text, line: this.#items, ...(extra !== undefined && { extra }) })
  }

  #newId(key: string): string {
    const base = key || "conversation"
    let free = base
    for (let n = 2; this.#ids.has(free); n += 1) free = `${base}~${n}`
    this.#ids.add(free)
    return free
  }
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: true,
  deletions: true,
  reactions: true,
  seconds: true,
  zone: true,
}
