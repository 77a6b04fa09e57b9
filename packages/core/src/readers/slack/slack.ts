/**
 * Slack's export: a folder for each channel or direct chat, with a file for each day. The days of a folder are put behind one
 * another before they come here. (docs/formats/slack.md)
 */
import { ChatDraft } from "../chat-draft.ts"
import { decodeText } from "../decode.ts"
import { type InstantMs, instantMs } from "../instants.ts"
import { isFields, listOf, textOf } from "../json/fields.ts"
import { topLevelTexts } from "../json/many.ts"
import { parsedWhole } from "../json/whole.ts"
import { ProblemList } from "../problems.ts"
import type { Aside, ReadContext, ReadOutcome, Reader, Sample } from "../reader.ts"
import type { ByteFile, ReadHooks } from "../source.ts"
import { TimedEntries } from "../timed-entries.ts"
import { slackPerson, tellSlack } from "./item.ts"
import { slackLists } from "./lists.ts"

export const slackReader: Reader = { format: "slack", aside: slackLists, recognise, read, partOf }

function recognise({ text }: Sample): number {
  if (!/^\uFEFF?\s*\[/.test(text)) return 0
  const has = (key: string, value: string) => new RegExp(`"${key}"\\s*:\\s*${value}`).test(text)
  if (!has("ts", '"\\d{9,11}\\.\\d{3,9}"')) return 0
  return has("type", '"message"') ? 1 : 0.7
}

/** `D012AB/2024-03-09.json`: the days of a folder, in their order. */
function partOf(name: string): { readonly whole: string; readonly part: number } | null {
  const found = /^(.*)[\\/](\d{4})-(\d\d)-(\d\d)\.json$/.exec(name)
  return found === null ? null : { whole: `slack ${found[1]}`, part: Number(`${found[2]}${found[3]}${found[4]}`) }
}

async function read(file: ByteFile, { aside }: ReadContext, hooks: ReadHooks): Promise<ReadOutcome> {
  const problems = new ProblemList()
  const decoded = decodeText(file, hooks)
  const pieces: string[] = []
  for await (const piece of decoded) pieces.push(piece)
  problems.addAll(decoded.problems())
  const timed = new TimedEntries(problems)
  const values = topLevelTexts(pieces.join("")).flatMap((text) => listOf(parsedWhole(text, problems)))
  const names = new Map([...namesOf(values), ...(aside?.names ?? [])])
  for (const [i, value] of values.entries()) take(value, i + 1, names, timed, problems)
  if (timed.length === 0) return { kind: "refused", problems: problems.build() }
  const draft = new ChatDraft(problems)
  timed.into(draft)
  const key = /([^\\/]{1,80})[\\/][^\\/]{1,80}$/.exec(file.name)?.[1] ?? null
  const frame = {
    id: key ?? "slack",
    title: titleOf(key, names, aside),
    ...(key !== null && { thread: `slack:${key}` }),
  }
  const chat = draft.build({ ...frame, canShow: SHOWN, gaps: [], zone: "utc" })
  return {
    kind: "read",
    read: { format: "slack", variant: "days", chats: [chat], problems: problems.build(), questions: [] },
  }
}

/** A direct chat is called after those who take part; a channel's folder bears its name. */
function titleOf(key: string | null, names: ReadonlyMap<string, string>, aside: Aside | undefined): string | null {
  if (key === null || aside === undefined) return key
  const members = /^D[A-Z0-9_]+$/.test(key) ? aside.members.get(key) : undefined
  return members?.map((id) => names.get(id) ?? id).join(", ") ?? aside.titles.get(key) ?? key
}

/** Only some items say the name that belongs to an id. */
function namesOf(values: readonly unknown[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const value of values) {
    if (!isFields(value)) continue
    const { key, name } = slackPerson(value)
    if (name !== key) names.set(key, name)
  }
  return names
}

function take(
  value: unknown,
  line: number,
  names: ReadonlyMap<string, string>,
  timed: TimedEntries,
  problems: ProblemList,
): void {
  if (!isFields(value) || value["ts"] === undefined) {
    problems.add("broken-item", line, { lostItems: 1 })
    return
  }
  const instant: InstantMs = instantMs(textOf(value["ts"]) || value["ts"])
  const { kind, text, extra } = tellSlack(value)
  const { key, name } = slackPerson(value)
  const person = { key, name: names.get(key) ?? name }
  if (kind === "service") timed.addService(instant)
  else timed.add(instant, { person, kind, text, line, ...(extra !== undefined && { extra }) })
}

const SHOWN = {
  calls: true,
  missedCalls: true,
  edits: true,
  deletions: false,
  reactions: true,
  seconds: true,
  zone: true,
}
