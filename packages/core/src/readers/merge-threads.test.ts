import * as fc from "fast-check"
import { expect, test } from "vitest"
import { zipOf } from "../../test/readers/zips.ts"
import type { Chat } from "../model/chat.ts"
import { messageAt } from "../model/message.ts"
import { readExport } from "./read-export.ts"
import { type ByteFile, byteFile } from "./source.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const json = (name: string, value: unknown) => byteFile(name, utf8(JSON.stringify(value)))

async function chatsOf(files: readonly ByteFile[]): Promise<readonly Chat[]> {
  const outcome = await readExport(files, {}, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  return outcome.read.chats
}

/** What was said, without the numbers of the items, which differ from file to file. */
function said({ messages, people }: Chat) {
  return Array.from({ length: messages.length }, (_, seq) => {
    const { at, from, kind, text } = messageAt(messages, seq)
    return [at, people[from]?.name, kind, text]
  })
}

interface Item {
  readonly sender_name: string
  readonly timestamp_ms: number
  readonly content: string
}

const T = 1_710_020_465_000

function thread(messages: readonly Item[], path = "inbox/mira_77") {
  const newestFirst = messages.toSorted((a, b) => b.timestamp_ms - a.timestamp_ms)
  return { participants: [{ name: "Mira" }, { name: "Jo" }], messages: newestFirst, title: "Mira", thread_path: path }
}

const item = (second: number, content: string): Item => ({
  sender_name: second % 2 === 0 ? "Mira" : "Jo",
  timestamp_ms: T + second * 1000,
  content,
})

const TWELVE = Array.from({ length: 12 }, (_, i) => item(i, `of ${i}`))

test("readExport() puts the parts of a thread together, whatever their order", async () => {
  const parts = [TWELVE.slice(8), TWELVE.slice(4, 8), TWELVE.slice(0, 4)].map((part, i) =>
    json(`inbox/mira_77/message_${[1, 2, 10][i]}.json`, thread(part)),
  )
  for (const files of [parts, parts.toReversed()]) {
    const [chat, other] = await chatsOf(files)
    expect(other).toBeUndefined()
    expect(chat?.messages.text).toEqual(TWELVE.map(({ content }) => content))
    expect(chat).toMatchObject({ first: "2024-03-09T21:41:05", last: "2024-03-09T21:41:16" })
    expect(chat?.people.map(({ name, entries }) => [name, entries])).toEqual([
      ["Mira", 6],
      ["Jo", 6],
    ])
  }
})

const member = (n: number, part: readonly Item[]) => ({
  name: `your_activity_across_facebook/messages/inbox/mira_77/message_${n}.json`,
  bytes: utf8(JSON.stringify(thread(part))),
})

test("readExport() counts a part once that lies in two archives of one request", async () => {
  const files = await Promise.all(
    [[member(1, TWELVE.slice(6)), member(2, TWELVE.slice(0, 6))], [member(1, TWELVE.slice(6))]].map(
      async (members, i) => byteFile(`facebook-jo-${i + 1}.zip`, await zipOf(members)),
    ),
  )
  const chats = await chatsOf(files)
  expect(chats.map(({ messages }) => messages.length)).toEqual([12])
})

test("readExport() gives the whole again for parts that overlap in any way", async () => {
  const items = fc.array(
    fc.record({ second: fc.integer({ min: 0, max: 20 }), text: fc.constantFrom("ok", "yes", "no") }),
    { minLength: 1, maxLength: 25 },
  )
  await fc.assert(
    fc.asyncProperty(items, fc.nat(), fc.nat(), async (all, cut, overlap) => {
      const ordered = all
        .map(({ second, text }) => item(second, text))
        .toSorted((a, b) => a.timestamp_ms - b.timestamp_ms)
      // Two parts agree on every second that both hold: a cut within one second is not told from two messages.
      const seconds = [...new Set(ordered.map(({ timestamp_ms }) => timestamp_ms))]
      const from = seconds[cut % seconds.length] ?? 0
      const to = seconds[Math.min(seconds.length - 1, (cut % seconds.length) + (overlap % 5))] ?? 0
      const [early, late] = [
        ordered.filter((one) => one.timestamp_ms <= to),
        ordered.filter((one) => one.timestamp_ms >= from),
      ]
      const [whole] = await chatsOf([json("message_1.json", thread(ordered))])
      const [joint, more] = await chatsOf([json("a.json", thread(late)), json("b.json", thread(early))])
      expect(more).toBeUndefined()
      expect(new Set(joint && said(joint))).toEqual(new Set(whole && said(whole)))
    }),
    { numRuns: 60 },
  )
})

test("readExport() tells threads of one pair of names apart, unless they share messages", async () => {
  const apart = await chatsOf([
    json("a.json", thread(TWELVE.slice(0, 6), "inbox/mira_1")),
    json("b.json", thread(TWELVE.slice(6), "inbox/mira_2")),
  ])
  expect(apart.map(({ messages }) => messages.length)).toEqual([6, 6])
  const encrypted = {
    participants: ["Mira", "Jo"],
    threadName: "Mira_5",
    messages: TWELVE.slice(2).map((one) => ({
      senderName: one.sender_name,
      timestamp: one.timestamp_ms,
      text: one.content,
      isUnsent: false,
    })),
  }
  const joint = await chatsOf([json("a.json", thread(TWELVE.slice(0, 6))), json("Mira_5.json", encrypted)])
  expect(joint.map(({ messages }) => [...messages.text])).toEqual([TWELVE.map(({ content }) => content)])
})

const sms = (rows: string) => utf8(`<?xml version="1.0"?><smses count="1">${rows}</smses>`)
const row = (second: number, type: 1 | 2, body: string, name = "Mira") =>
  `<sms address="+491705550101" date="${T + second * 1000}" type="${type}" body="${body}" contact_name="${name}" />`

test("readExport() puts calls among the messages with the same number, and backups that overlap together", async () => {
  const calls = `<calls count="2"><call number="01705550101" duration="61" date="${T + 1500}" type="2" contact_name="(Unknown)" /><call number="01705550199" duration="0" date="${T}" type="3" contact_name="(Unknown)" /></calls>`
  const chats = await chatsOf([
    byteFile("sms-1.xml", sms(row(0, 1, "one", "(Unknown)") + row(1, 2, "two"))),
    byteFile("sms-2.xml", sms(row(1, 2, "two") + row(2, 1, "three"))),
    byteFile("calls.xml", utf8(calls)),
  ])
  expect(chats.map((chat) => said(chat).map(([, name, kind, text]) => `${name} ${kind} ${text}`))).toEqual([
    ["Mira text one", "Me text two", "Me call ", "Mira text three"],
    ["01705550199 call "],
  ])
  expect(chats[0]).toMatchObject({ calls: 1, canShow: { calls: true, missedCalls: true } })
  expect(chats[0]?.people.map(({ name, isOwner }) => [name, isOwner])).toEqual([
    ["Mira", undefined],
    ["Me", true],
  ])
})

test("readExport() counts the Markdown and the JSON of one Signal chat once", async () => {
  const chats = await chatsOf([
    byteFile(
      "out/Mira/chat.md",
      utf8("[2024-03-09 22:41:05] Mira: hey  \n\n[2024-03-09 22:42:05] Me: [a.png](./media/a.png)  \n"),
    ),
    byteFile(
      "out/Mira/data.json",
      utf8(
        `{"date": "2024-03-09T22:41:05", "sender": "Mira", "body": "hey  ", "attachments": []}\n{"date": "2024-03-09T22:42:05", "sender": "Me", "body": "  ", "attachments": [{"name": "a.png"}]}\n`,
      ),
    ),
  ])
  expect(chats.map((chat) => said(chat).map(([, name, kind, text]) => `${name} ${kind} ${text}`))).toEqual([
    ["Mira text hey", "Me media "],
  ])
})
