import * as fc from "fast-check"
import { expect, test } from "vitest"
import { byteFile } from "../source.ts"
import { instagramReader, messengerReader } from "./meta.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const sample = (text: string, name = "message_1.json") => ({ name, text })

const OLD =
  '{"participants":[{"name":"A"}],"messages":[{"sender_name":"A","timestamp_ms":1710020465123,"type":"Generic"}]}'
const NEW = OLD.replace('"type":"Generic"', '"is_geoblocked_for_viewer":false')

test("messengerReader and instagramReader tell their files apart and leave others alone", () => {
  expect([messengerReader.recognise(sample(OLD)), instagramReader.recognise(sample(OLD))]).toEqual([1, 0])
  expect([messengerReader.recognise(sample(NEW)), instagramReader.recognise(sample(NEW))]).toEqual([0, 1])
  const inside = sample(NEW, "your_activity_across_facebook/messages/inbox/a_1/message_1.json")
  expect(messengerReader.recognise(inside)).toBe(1)
  for (const text of ['{"name":"A","type":"personal_chat","messages":[]}', "A: one\nB: two", '{"messages":[]}']) {
    expect([messengerReader.recognise(sample(text)), instagramReader.recognise(sample(text))]).toEqual([0, 0])
  }
})

test("messengerReader accounts for every value of `messages`, whatever it is", async () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        sender_name: fc.constantFrom("A", "B", "", null),
        timestamp_ms: fc.oneof(fc.integer(), fc.constantFrom(1_710_020_465_123, 1e300, "x")),
        content: fc.constantFrom("text", "A started a video chat.", "Liked a message", "\ud83d"),
        type: fc.constantFrom("Generic", "Call", "Subscribe", 5),
        call_duration: fc.integer({ min: -5, max: 500 }),
        is_unsent: fc.boolean(),
        photos: fc.constant([{ uri: "x" }]),
      },
      { requiredKeys: [] },
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 30 }), async (values) => {
      const anchor = { sender_name: "A", timestamp_ms: 1_710_020_465_123, content: "x" }
      const bytes = utf8(JSON.stringify({ participants: [{ name: "A" }], messages: [anchor, ...values] }))
      const outcome = await messengerReader.read(byteFile("message_1.json", bytes), {}, {})
      if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
      const [chat] = outcome.read.chats
      const lost = outcome.read.problems.reduce((sum, problem) => sum + problem.lostItems, 0)
      expect((chat?.messages.length ?? 0) + (chat?.service ?? 0) + lost).toBe(values.length + 1)
    }),
  )
})
