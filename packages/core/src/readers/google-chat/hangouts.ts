/**
 * `Hangouts.json`, what Takeout gave before Google Chat: conversations with their people and events, times in microseconds.
 * Calls stand as events with a start, an end and a length. (docs/formats/google-chat.md)
 */
import type { Chat } from "../../model/chat.ts"
import { ChatDraft } from "../chat-draft.ts"
import { instantMs } from "../instants.ts"
import { type Fields, isFields, listOf, textOf } from "../json/fields.ts"
import { readWholeJson } from "../json/whole.ts"
import { ProblemList } from "../problems.ts"
import type { ReadOptions, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type Told, plainWords } from "../text-entries.ts"
import { TimedEntries } from "../timed-entries.ts"

export const hangoutsReader: Reader = { format: "google-chat", recognise, read }

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*\{/.test(text) || !/"gaia_id"/.test(text)) return 0
  return /"(?:self_conversation_state|participant_data|conversation_state)"/.test(text) ? 1 : 0
}

async function read(file: ByteFile, _options: ReadOptions, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const root = await readWholeJson(file, problems, hooks)
  const all = isFields(root) ? listOf(root["conversations"] ?? root["conversation_state"]) : []
  const chats: Chat[] = []
  let items = 0
  for (const value of all) {
    const chat = chatOf(within(value, "conversation_state") ?? value, items, chats.length, problems)
    items += chat.items
    if (chat.chat !== null) chats.push(chat.chat)
  }
  if (chats.length === 0) return { kind: "refused", problems: problems.build() }
  const rest = { variant: "hangouts", chats, problems: problems.build(), questions: [] }
  return { kind: "read", read: { format: "google-chat", ...rest } }
}

function chatOf(
  value: unknown,
  before: number,
  place: number,
  problems: ProblemList,
): { readonly chat: Chat | null; readonly items: number } {
  const outer = within(value, "conversation")
  const conversation = within(outer, "conversation") ?? outer ?? {}
  const people = peopleOf(conversation)
  const events = isFields(value) ? listOf(value["events"] ?? value["event"]) : []
  const timed = new TimedEntries(problems)
  for (const [i, event] of events.entries()) take(event, before + i + 1, people, timed, problems)
  if (timed.length === 0) return { chat: null, items: events.length }
  const draft = new ChatDraft(problems)
  timed.into(draft)
  const title = textOf(conversation["name"]) || null
  const key = textOf(within(conversation, "id")?.["id"]) || `conversation-${place + 1}`
  const frame = { id: key, title, canShow: SHOWN, gaps: [], zone: "utc", thread: `hangouts:${key}` } as const
  return { chat: draft.build(frame), items: events.length }
}

interface People {
  readonly names: ReadonlyMap<string, string>
  readonly owner: string
}

function peopleOf(conversation: Fields): People {
  const names = new Map<string, string>()
  for (const one of listOf(conversation["participant_data"])) {
    const id = textOf(within(one, "id")?.["gaia_id"])
    const name = isFields(one) ? textOf(one["fallback_name"]) : ""
    if (id !== "" && name !== "") names.set(id, name)
  }
  const self = within(within(conversation, "self_conversation_state"), "self_read_state")
  return { names, owner: textOf(within(self, "participant_id")?.["gaia_id"]) }
}

function take(
  event: unknown,
  line: number,
  { names, owner }: People,
  timed: TimedEntries,
  problems: ProblemList,
): void {
  if (!isFields(event) || event["timestamp"] === undefined) {
    problems.add("broken-item", line, { lostItems: 1 })
    return
  }
  const instant = instantMs(event["timestamp"])
  const { kind, text, extra } = tell(event)
  if (kind === "service") {
    timed.addService(instant)
    return
  }
  const id = textOf(within(event, "sender_id")?.["gaia_id"])
  const person = { key: id, name: names.get(id) ?? (id || "Unknown"), isOwner: id !== "" && id === owner }
  timed.add(instant, { person, kind, text, line, ...(extra !== undefined && { extra }) })
}

function tell(event: Fields): Told {
  const call = within(event, "hangout_event")
  if (call !== null) return callOf(call)
  const content = within(within(event, "chat_message"), "message_content")
  if (content === null) return { kind: "service", text: "" }
  const text = listOf(content["segment"])
    .map((one) => (isFields(one) ? (one["type"] === "LINE_BREAK" ? "\n" : textOf(one["text"])) : ""))
    .join("")
  return listOf(content["attachment"]).length > 0 ? { kind: "media", text } : plainWords(text)
}

/** The end has the length; the start is a notice, so that one call counts once. */
function callOf(call: Fields): Told {
  if (!textOf(call["event_type"]).startsWith("END")) return { kind: "service", text: "" }
  const seconds = Math.round(Number(call["hangout_duration_secs"] ?? 0))
  const durationS = seconds > 0 ? seconds : null
  const medium = textOf(call["media_type"]) === "AUDIO_ONLY" ? "voice" : "unknown"
  const outcome = durationS === null ? "no-answer" : "answered"
  const precision = durationS === null ? null : "second"
  return { kind: "call", text: "", extra: { call: { medium, outcome, durationS, precision, anchor: "end" } } }
}

function within(value: unknown, key: string): Fields | null {
  const inner = isFields(value) ? value[key] : null
  return isFields(inner) ? inner : null
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: false,
  deletions: false,
  reactions: false,
  seconds: true,
  zone: true,
}
