/** Google Chat, as Takeout gives it: `messages.json` of a conversation. (docs/formats/google-chat.md) */
import type { MessageExtra } from "../../model/message.ts"
import { ChatDraft } from "../chat-draft.ts"
import type { InstantMs } from "../instants.ts"
import { type Fields, isFields, listOf, textOf } from "../json/fields.ts"
import { readWholeJson } from "../json/whole.ts"
import { ProblemList } from "../problems.ts"
import type { Aside, ReadContext, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { type Told, plainWords } from "../text-entries.ts"
import { TimedEntries } from "../timed-entries.ts"
import { chatDate } from "./date.ts"
import { folderOf, googleInfo } from "./info.ts"

export const googleChatReader: Reader = { format: "google-chat", aside: googleInfo, recognise, read }

/** What Chat shows for an account that is gone. */
const GONE = "Unknown user"

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*[{[]/.test(text) || !text.includes('"creator"')) return 0
  if (!/"created_date"/.test(text)) return 0
  return /"(?:topic_id|message_id|user_type|annotations)"/.test(text) ? 1 : 0.7
}

async function read(file: ByteFile, { aside }: ReadContext, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const root = await readWholeJson(file, problems, hooks)
  const items = Array.isArray(root) ? root : listOf(isFields(root) ? root["messages"] : null)
  const timed = new TimedEntries(problems)
  for (const [i, value] of items.entries()) take(value, i + 1, aside, timed, problems)
  const draft = new ChatDraft(problems)
  timed.into(draft)
  if (draft.length + draft.service === 0) return { kind: "refused", problems: problems.build() }
  const folder = folderOf(file.name)
  const frame = { id: folder ?? "google-chat", title: titleOf(folder, aside) }
  const chat = draft.build({ ...frame, canShow: SHOWN, gaps: [], zone: "utc" })
  return {
    kind: "read",
    read: { format: "google-chat", variant: "takeout", chats: [chat], problems: problems.build(), questions: [] },
  }
}

/** A room has a name, a conversation of two the other one's; the folder says nothing to anybody. */
function titleOf(folder: string | null, aside: Aside | undefined): string | null {
  if (folder === null || aside === undefined) return null
  const others = aside.members.get(folder)?.filter((email) => email !== aside.owner && email !== "") ?? []
  const names = others.map((email) => aside.names.get(email) || email)
  return aside.titles.get(folder) ?? (names.length > 0 ? names.join(", ") : null)
}

function take(
  value: unknown,
  line: number,
  aside: Aside | undefined,
  timed: TimedEntries,
  problems: ProblemList,
): void {
  if (!isFields(value) || (value["creator"] === undefined && value["created_date"] === undefined)) {
    problems.add("broken-item", line, { lostItems: 1 })
    return
  }
  const creator = isFields(value["creator"]) ? value["creator"] : {}
  const email = textOf(creator["email"])
  const name = textOf(creator["name"]) || aside?.names.get(email) || email || GONE
  const isOwner = email !== "" && email === aside?.owner
  const instant = instantOf(value)
  const { kind, text, extra } = tell(value)
  if (kind === "service") timed.addService(instant)
  else {
    const person = { key: email || name, name, isOwner }
    timed.add(instant, { person, kind, text, line, ...(extra !== undefined && { extra }) })
  }
}

function instantOf(fields: Fields): InstantMs {
  const written = textOf(fields["created_date"] ?? fields["updated_date"])
  if (written === "") return "none"
  const at = chatDate(written)
  return at === null ? "impossible" : at * 1000
}

function tell(fields: Fields): Told {
  const text = textOf(fields["text"])
  const state = textOf(fields["message_state"])
  const extra: MessageExtra = { edited: true }
  const change = fields["updated_date"] !== undefined && fields["created_date"] !== undefined && { extra }
  if (/DELETED/i.test(state) || fields["deletion_metadata"] !== undefined) return { kind: "deleted", text: "" }
  const annotations = listOf(fields["annotations"]).filter((one) => isFields(one))
  const call = annotations.find((one) => one["video_call_metadata"] !== undefined)
  const hasFiles = listOf(fields["attached_files"]).length > 0
  const hasMedium = annotations.some((one) => one["gsuite_integration_metadata"] === undefined && hasMediumIn(one))
  if (hasFiles || (text === "" && hasMedium)) return { kind: "media", text, ...change }
  if (text === "" && call !== undefined) return { kind: "other", text: "" }
  return { ...plainWords(text), ...change }
}

function hasMediumIn(annotation: Fields): boolean {
  return ["drive_metadata", "youtube_metadata", "upload_metadata", "gif_metadata"].some(
    (key) => annotation[key] !== undefined,
  )
}

/** Meetings are links in the words, and nothing says whether anybody came. */
const SHOWN = {
  calls: false,
  missedCalls: false,
  edits: true,
  deletions: true,
  reactions: true,
  seconds: true,
  zone: true,
}
