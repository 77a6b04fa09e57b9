import * as fc from "fast-check"
import { expect, test } from "vitest"
import { messageAt } from "../../model/message.ts"
import { JsonItems } from "../json/items.ts"
import { JsonSplitter } from "../json/splitter.ts"
import { byteFile } from "../source.ts"
import { Assembly } from "./assembly.ts"
import { TELEGRAM_FRAME } from "./frame.ts"
import { telegramReader } from "./telegram.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(json: string | Uint8Array, conversation?: string) {
  const bytes = typeof json === "string" ? utf8(json) : json
  const outcome = await telegramReader.read(
    byteFile("result.json", bytes),
    conversation === undefined ? {} : { conversation },
    {},
  )
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const messages = Array.from({ length: chat.messages.length }, (_, seq) => messageAt(chat.messages, seq))
  return { ...outcome.read, chat, messages, codes: outcome.read.problems.map((problem) => problem.code) }
}

const sure = (text: string) => telegramReader.recognise({ name: "x", text })

const namedChat = (id: number) => ({
  name: `N${id}`,
  type: "personal_chat",
  id,
  messages: [{ id: 1, type: "message", date: "2024-03-09T22:41:00", from: "A", text: `of ${id}` }],
})

/** As Telegram Desktop writes strings: control characters as `\x01`, all else of JSON. */
function telegramString(text: string): string {
  return JSON.stringify(text).replaceAll(/\\u00([01][0-9a-f])|\\[bf]/g, (escape, hex: string | undefined) => {
    return `\\x${(hex ?? (escape === "\\b" ? "08" : "0c")).toUpperCase()}`
  })
}

function chatOf(texts: readonly string[]): string {
  const items = texts.map(
    (text, i) =>
      `{\n "id": ${i},\n "type": "message",\n "date": "2024-03-09T22:41:00",\n "from": "A${i % 2}", "from_id": "user${i % 2}",\n "text": ${telegramString(text)}\n}`,
  )
  return `{"name": "A", "type": "personal_chat", "id": 1, "messages": [${items.join(",\n")}]}`
}

test("telegramReader gives back every text, control characters included", { timeout: 60_000 }, async () => {
  const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(texts, async (all) => {
      const whole = all.map((text) => text.replaceAll(/\p{Cs}/gu, "?"))
      const { messages } = await read(chatOf(whole))
      expect(messages.map((message) => message.text)).toEqual(whole)
    }),
  )
})

test("telegramReader accounts for every value of `messages`, whatever it is", { timeout: 60_000 }, async () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.integer(),
        type: fc.constantFrom("message", "service", "unsupported"),
        date: fc.constantFrom("2024-03-09T22:41:00", "x", 5),
        text: fc.jsonValue(),
        from: fc.constantFrom("A", null),
        action: fc.constantFrom(undefined, "phone_call", "x"),
      },
      { requiredKeys: [] },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 30 }), async (values) => {
      const anchor = { id: 0, type: "message", date: "2024-03-09T22:41:00", from: "A", text: "x" }
      const json = JSON.stringify({ type: "personal_chat", messages: [anchor, ...values] })
      const { chat, problems } = await read(json)
      const lost = problems.reduce((sum, problem) => sum + problem.lostItems, 0)
      expect(chat.messages.length + chat.service + lost).toBe(values.length + 1)
    }),
  )
})

test("JsonSplitter gives the same for blocks of any size, also over what is broken", { timeout: 60_000 }, () => {
  const texts = Array.from({ length: 160 }, (_, i) => `text \x01 ${i} "{[\\ ${"😀".repeat(i % 5)}`)
  const whole = chatOf(texts)
  const broken = whole
    .replace('"id": 40,', '"id": 40, oops')
    .replace('"id": 90,', '"id": 90, "a": "\n')
    .replace(/\n\}(?=,\n\{\n "id": 151,)/, "\n")
  for (const json of [whole, broken, broken.slice(0, -300)]) {
    const bytes = utf8(json)
    const [all] = [bytes.length, 1, 2, 5, 33, 1000, 4096].map((size) => split(bytes, size))
    expect(all?.texts.length).toBeGreaterThan(150)
    for (const size of [1, 2, 5, 33, 1000, 4096]) expect(split(bytes, size)).toEqual(all)
  }
})

function split(bytes: Uint8Array, size: number) {
  const assembly = new Assembly({})
  const splitter = new JsonSplitter(TELEGRAM_FRAME, new JsonItems(TELEGRAM_FRAME, assembly, assembly.problems))
  for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size))
  splitter.end()
  return { texts: assembly.chats[0]?.messages.text ?? [], problems: assembly.problems.build() }
}

test("telegramReader reads only the chat that is asked for", async () => {
  const json = JSON.stringify({
    about: "x",
    chats: { list: [namedChat(1), namedChat(2)] },
    left_chats: { list: [namedChat(3)] },
  })
  expect((await read(json, "2")).chats.map(({ title }) => title)).toEqual(["N2"])
  expect((await read(json, "3")).chats.map(({ title }) => title)).toEqual(["N3"])
  expect((await read(json)).chats.map(({ id }) => id)).toEqual(["1", "2", "3"])
})

test("telegramReader reads a file that was saved as UTF-16", async () => {
  const json = `\uFEFF${chatOf(["one", "zwölf 😀"])}`
  const bytes = new Uint8Array(json.length * 2)
  for (let i = 0; i < json.length; i += 1) new DataView(bytes.buffer).setUint16(i * 2, json.charCodeAt(i), true)
  expect((await read(bytes)).messages.map(({ text }) => text)).toEqual(["one", "zwölf 😀"])
})

test("telegramReader counts bytes that are no UTF-8, and keeps U+FFFD that somebody sent", async () => {
  const bytes = utf8(chatOf(["a\uFFFDb", "hole: @"]))
  bytes[bytes.lastIndexOf(0x40)] = 0xff
  const { messages, problems } = await read(bytes)
  expect(messages.map(({ text }) => text)).toEqual(["a\uFFFDb", "hole: \uFFFD"])
  expect(problems).toMatchObject([{ code: "wrong-encoding", count: 1 }])
})

test("telegramReader keeps a message that has lost its closing brace, and all behind it, in a large file", async () => {
  const texts = Array.from({ length: 6000 }, (_, i) => `${"long ".repeat(60)}${i}`)
  const json = chatOf(texts).replace(/\n\}(?=,\n\{\n "id": 100,)/, "\n")
  const { messages, codes } = await read(json)
  expect(messages.map(({ text }) => text)).toEqual(texts)
  expect(codes).toEqual(["broken-item"])
})

test("telegramReader knows its files and leaves others alone", () => {
  expect(sure(chatOf(["one"]))).toBe(1)
  expect(sure('{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1}]}')).toBe(0)
  expect(sure("A: one\nB: two")).toBe(0)
  expect(sure('{"messages": [{"id":1,"type":"message"}]}')).toBeLessThan(0.7)
})
