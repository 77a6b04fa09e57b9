/** What holds for every outcome, whatever was read. Used by the property tests and by tools/fuzz-readers.ts. */
import { MESSAGE_KINDS } from "../../src/model/message.ts"
import type { Chat } from "../../src/model/chat.ts"
import type { ReadOutcome } from "../../src/readers/reader.ts"

/** @returns the laws that are broken, in words; empty when all hold */
export function brokenLaws(outcome: ReadOutcome): readonly string[] {
  if (outcome.kind === "cancelled") return ["nobody cancelled"]
  const { problems } = outcome.kind === "read" ? outcome.read : outcome
  const broken = problems.flatMap(({ code, count, lines, lostItems, firstLine }) => [
    ...(count > 0 ? [] : [`${code}: the count is ${count}`]),
    ...(lines.length <= 100 && lines.length <= count ? [] : [`${code}: ${lines.length} lines for ${count} items`]),
    ...(lostItems >= 0 && lostItems <= count ? [] : [`${code}: ${lostItems} lost of ${count}`]),
    ...(lines.every((line) => line >= (firstLine ?? 1)) ? [] : [`${code}: the first line is not the first`]),
  ])
  if (outcome.kind === "refused") return problems.length > 0 ? broken : ["refused without a problem"]
  const { chats } = outcome.read
  if (chats.length === 0) broken.push("read without a chat")
  if (new Set(chats.map((chat) => chat.id)).size < chats.length) broken.push("two chats of one id")
  for (const chat of chats) broken.push(...brokenInChat(chat))
  return broken
}

function brokenInChat({ messages, people, calls, canShow, first, last, times }: Chat): readonly string[] {
  const broken: string[] = []
  const entries = people.map(() => 0)
  let called = 0
  for (let seq = 0; seq < messages.length; seq += 1) {
    const from = messages.from[seq] ?? -1
    entries[from] = (entries[from] ?? 0) + 1
    if (MESSAGE_KINDS[messages.kind[seq] ?? -1] === "call") called += 1
    if (!Number.isFinite(messages.at[seq])) broken.push("a message without a time")
    if (typeof messages.text[seq] !== "string") broken.push("a message without a text")
    if (messages.kind[seq] === 0 && messages.text[seq] === "") broken.push("words without a word")
  }
  if (people.some((person, i) => person.entries !== entries[i])) broken.push("entries of a person do not add up")
  if (new Set(people.map((person) => person.name)).size < people.length) broken.push("two people of one name")
  if (called !== calls) broken.push("calls do not add up")
  if (!canShow.calls && !canShow.missedCalls && calls > 0) broken.push("calls that cannot be shown")
  const hasDates = messages.length > 0 && times === undefined
  // A chat of notices alone has times too.
  if (messages.length > 0 && (hasDates !== (first !== null) || hasDates !== (last !== null)))
    broken.push("first and last do not fit")
  return broken
}

/** Conservation: a reader numbers its items, and none may be missing without being counted. Before threads are merged. */
export function untraced(outcome: ReadOutcome): readonly string[] {
  if (outcome.kind !== "read") return []
  const { chats, problems } = outcome.read
  const lines = chats.flatMap((chat) => [...chat.messages.line.subarray(0, chat.messages.length)])
  const service = chats.reduce((sum, chat) => sum + chat.service, 0)
  const lost = problems.reduce((sum, problem) => sum + problem.lostItems, 0)
  const last = lines.reduce((most, line) => Math.max(most, line), 0)
  return [
    ...(new Set(lines).size === lines.length ? [] : ["two messages of one number"]),
    ...(last <= lines.length + service + lost ? [] : ["an item is gone without a trace"]),
  ]
}
