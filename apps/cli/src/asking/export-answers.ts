/**
 * What must be known of an export before it can be read: which chat, which one is the user, which date order. Each can be
 * given by a flag. What no flag gives is asked on a terminal; where that is not possible, the run fails and says which flag.
 */
import type { Chat, DateOrder, ExportQuestion, Person, PersonId, RealLine } from "@aftertalk/core"
import { realLines } from "@aftertalk/core/readers"
import { EXIT } from "../exit-codes.ts"
import { Failure } from "../failure.ts"
import type { Asker } from "./asker.ts"

const NAMES_HINT = "aftertalk inspect FILE lists them"

export async function chooseDateOrder(
  question: ExportQuestion & { kind: "date-order" },
  asker: Asker | null,
): Promise<DateOrder> {
  const orders = question.choices.map(({ order }) => order)
  if (asker === null) {
    throw new Failure(
      EXIT.needsAnswer,
      `Cannot read the dates: need --date-order ${orders.join("|")}, the file fits ${orders.length} of them`,
    )
  }
  const choices = question.choices.map(({ order, stamp, reads, backwardJumps }) => ({
    value: order,
    label: `${stamp} is ${reads}`,
    hint: `${order}; time would jump back ${backwardJumps} times`,
  }))
  const chosen = await asker.choose("Which date is this? Each fits your file.", choices)
  const order = orders.find((one) => one === chosen)
  if (order === undefined) throw new RangeError("Cannot choose a date order: need one of the list, got none")
  return order
}

/** Before anything is asked: where no chat is one of two people, no answer helps. @returns null where one is */
export function refuseGroups(chats: readonly Chat[]): Failure | null {
  const [first] = chats
  return first === undefined || chats.some(isOfTwo) ? null : notOfTwo(first)
}

/** @param wanted a title or a number as `inspect` lists them; null when no flag was given */
export async function chooseChat(chats: readonly Chat[], wanted: string | null, asker: Asker | null): Promise<Chat> {
  const named = wanted === null ? chats.filter(isOfTwo) : pick(chats, wanted, ({ title }) => title)
  const [only, ...others] = named
  if (only !== undefined && others.length === 0) return ofTwo(only)
  if (only === undefined) throw noChat(wanted, chats.length)
  if (asker === null) {
    throw new Failure(
      EXIT.needsAnswer,
      `Cannot tell which chat is meant: need --chat NUMBER, ${named.length} fit. ${NAMES_HINT}`,
    )
  }
  const choices = named.map((chat) => ({
    value: String(chats.indexOf(chat)),
    label: chat.title ?? "a chat without a name",
    hint: withLastWords(chat.messages.length, realLines(chat)),
  }))
  const chosen = chats[Number(await asker.choose("Which chat is it?", choices))]
  if (chosen === undefined) throw new RangeError("Cannot choose a chat: need one of the list, got none")
  return ofTwo(chosen)
}

/** By the last words one knows a chat whose title says nothing, and oneself. */
function withLastWords(messages: number, lines: readonly RealLine[]): string {
  const last = lines.at(-1)
  return `${messages} messages${last === undefined ? "" : `; last, ${last.name}: ${last.text}`}`
}

function noChat(wanted: string | null, count: number): Failure {
  if (wanted !== null)
    return new Failure(
      EXIT.usage,
      `Cannot find the chat: need the title or number of one of ${count}, got another. ${NAMES_HINT}`,
    )
  return new Failure(
    EXIT.unreadable,
    "Cannot read a talk of two: need a chat of two people, this is a group chat. Export the chat with your ex alone",
  )
}

function ofTwo(chat: Chat): Chat {
  if (isOfTwo(chat)) return chat
  throw notOfTwo(chat)
}

function notOfTwo(chat: Chat): Failure {
  const people = writers(chat).length
  return new Failure(EXIT.unreadable, `Cannot read a talk of two: need two people who wrote, ${FOUND[people] ?? GROUP}`)
}

const GROUP = "this is a group chat. Export the chat with your ex alone"
/** By how many wrote. */
const FOUND: readonly (string | undefined)[] = [
  "found no message that could be read. Export the chat again, or tell the talk in your own words",
  "found one name. Where both bear the same name, rename the contact and export again, or tell the talk in your own words",
]

function isOfTwo(chat: Chat): boolean {
  return writers(chat).length === 2
}

function writers(chat: Chat): readonly Person[] {
  return chat.people.filter(({ entries }) => entries > 0)
}

/** @param wanted a name or a number as `inspect` lists them; null when no flag was given */
export async function chooseMe(chat: Chat, wanted: string | null, asker: Asker | null): Promise<PersonId> {
  const people = writers(chat)
  if (wanted !== null) {
    const [person, ...others] = pick(people, wanted, ({ name }) => name)
    if (person !== undefined && others.length === 0) return person.id
    const got = person === undefined ? "got another" : "two have it: give the number 1 or 2"
    throw new Failure(
      EXIT.usage,
      `Cannot tell which one is you: need the name of one of the two, ${got}. ${NAMES_HINT}`,
    )
  }
  if (asker === null) {
    throw new Failure(
      EXIT.needsAnswer,
      `Cannot tell which one is you: need --me NAME, or --me 1 or --me 2. ${NAMES_HINT}`,
    )
  }
  const choices = people.map(({ id, name, entries }) => ({
    value: String(id),
    label: name,
    hint: withLastWords(entries, realLines(chat, id)),
  }))
  return Number(await asker.choose("Which one is you?", choices)) as PersonId
}

/** By the same text, else by text that begins so, else by place in the list from 1. */
function pick<T>(items: readonly T[], wanted: string, nameOf: (item: T) => string | null): readonly T[] {
  const same = items.filter((item) => plain(nameOf(item) ?? "") === plain(wanted))
  if (same.length > 0) return same
  const starts = items.filter((item) => plain(nameOf(item) ?? "").startsWith(plain(wanted)))
  if (starts.length === 1) return starts
  const numbered = /^\d+$/.test(wanted) ? items[Number(wanted) - 1] : undefined
  return numbered === undefined ? starts : [numbered]
}

/** Invisible marks, which apps put around names, and the case make no difference. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\p{Cf}\s]+/gu, " ")
    .trim()
    .toLowerCase()
}
