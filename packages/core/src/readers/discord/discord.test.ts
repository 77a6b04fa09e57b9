import * as fc from "fast-check"
import { expect, test } from "vitest"
import { messageAt } from "../../model/message.ts"
import type { ReadOptions } from "../reader.ts"
import { byteFile } from "../source.ts"
import { discordReader } from "./discord.ts"

const RULE = "=".repeat(62)

async function read(text: string, options: ReadOptions = {}) {
  const outcome = await discordReader.read(byteFile("x", new TextEncoder().encode(text)), options, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const messages = Array.from({ length: chat.messages.length }, (_, seq) => messageAt(chat.messages, seq))
  return { ...outcome.read, chat, messages, codes: outcome.read.problems.map(({ code }) => code) }
}

const plain = (stamps: readonly string[]) =>
  `${RULE}\nGuild: Direct Messages\nChannel: Private / Mira\n${RULE}\n\n${stamps.map((stamp) => `[${stamp}] mira\nhey\n\n\n`).join("")}${RULE}\nExported ${stamps.length} message(s)\n${RULE}\n`

test("discordReader reads stamps of several languages", async () => {
  const cases = [
    ["3/30/2024 10:41 PM", "2024-03-30T22:41:00"],
    ["30/03/2024 22:41", "2024-03-30T22:41:00"],
    ["30.03.2024 22:41", "2024-03-30T22:41:00"],
    ["30-Mar-24 10:41 PM", "2024-03-30T22:41:00"],
    ["2024-03-30 22:41", "2024-03-30T22:41:00"],
    ["2024/03/30 12:41 AM", "2024-03-30T00:41:00"],
  ] as const
  for (const [stamp, wall] of cases) expect((await read(plain([stamp]))).chat.first).toBe(wall)
})

test("discordReader settles the order of dates by the file, and asks where it cannot", async () => {
  const settled = await read(plain(["1/2/2024 10:00 PM", "2/2/2024 10:00 PM", "13/2/2024 10:00 PM"]))
  expect([settled.chat.first, settled.questions]).toEqual(["2024-02-01T22:00:00", []])
  const byTime = await read(plain(["10/1/2024 10:00", "11/1/2024 10:00", "1/2/2024 10:00"]))
  expect([byTime.chat.last, byTime.questions]).toEqual(["2024-02-01T10:00:00", []])
  const unclear = plain(["4/5/2024 10:00 PM"])
  expect((await read(unclear)).codes).toEqual(["date-order-unclear"])
  expect((await read(unclear, { dateOrder: "dmy" })).chat.first).toBe("2024-05-04T22:00:00")
})

test("discordReader says when the count of the exporter is another one", async () => {
  expect((await read(plain(["2024-03-30 22:41"]).replace("Exported 1", "Exported 3"))).codes).toEqual(["quoted-header"])
})

test("discordReader reads a text without its head, with and without blank lines", async () => {
  const stamps = ["3/30/2024 10:41 PM", "3/31/2024 9:02 AM"]
  for (const gap of ["", "\n"]) {
    const { chat, codes } = await read(stamps.map((stamp) => `[${stamp}] mira\nhey\n${gap}`).join(""))
    expect([chat.messages.length, chat.last, codes]).toEqual([2, "2024-03-31T09:02:00", []])
  }
})

test("discordReader reads messages that have only the fields that are always there", async () => {
  const message = {
    id: "71",
    timestamp: "2024-03-30T22:41:05+00:00",
    content: "hey",
    author: { id: "5", name: "mira" },
  }
  const sample = { name: "x.json", text: JSON.stringify({ messages: [message] }) }
  expect(discordReader.recognise(sample)).toBe(1)
  expect((await read(sample.text)).chat.first).toBe("2024-03-30T22:41:05")
})

test("discordReader accounts for every value of `messages`, whatever it is", async () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.constantFrom("1", 5),
        type: fc.constantFrom("Default", "Call", "3", "7", "ChannelPinnedMessage", "New"),
        timestamp: fc.constantFrom("2024-03-30T22:41:05+01:00", "x", null),
        callEndedTimestamp: fc.constantFrom("2024-03-30T22:51:05+01:00", null),
        content: fc.constantFrom("x", "", 5),
        author: fc.oneof(fc.record({ id: fc.string(), name: fc.string() }), fc.constant(null)),
      },
      { requiredKeys: [] },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 30 }), async (values) => {
      const anchor = {
        id: "1",
        type: "Default",
        timestamp: "2024-03-30T22:41:05Z",
        content: "x",
        author: { id: "1", name: "a" },
      }
      const { chat, problems } = await read(
        JSON.stringify({ guild: { id: "0" }, channel: { id: "7", name: "a" }, messages: [anchor, ...values] }),
      )
      const lost = problems.reduce((sum, problem) => sum + problem.lostItems, 0)
      expect(chat.messages.length + chat.service + lost).toBe(values.length + 1)
    }),
  )
})
