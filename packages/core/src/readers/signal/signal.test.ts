import * as fc from "fast-check"
import { expect, test } from "vitest"
import { byteFile } from "../source.ts"
import { readFrame } from "./frames.ts"
import { signalReader } from "./signal.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(name: string, text: string) {
  const outcome = await signalReader.read(byteFile(name, utf8(text)), {}, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  return outcome.read
}

const sure = (text: string, name = "x.txt") => signalReader.recognise({ name, text }) > 0

test("readFrame() never holds a key of the account or of a person", () => {
  const secrets = {
    profileKey: "SECRET",
    identityKey: "SECRET",
    svrPin: "SECRET",
    accountEntropyPool: "SECRET",
    mediaRootBackupKey: "SECRET",
    masterKey: "SECRET",
    packKey: "SECRET",
    note: "SECRET",
  }
  const frames = [
    { version: "1", ...secrets },
    { account: { givenName: "Jo", accountSettings: secrets, ...secrets } },
    { recipient: { id: "2", contact: { profileGivenName: "Mira", ...secrets }, ...secrets } },
    { recipient: { id: "4", group: { snapshot: { title: { title: "Three" }, ...secrets }, ...secrets } } },
    { chatItem: { chatId: "1", standardMessage: { text: { body: "hey", ...secrets }, attachments: [secrets] } } },
    { stickerPack: secrets, unknown: secrets },
  ]
  for (const frame of frames) {
    const picked = readFrame(JSON.stringify(frame))
    expect(picked).not.toBeNull()
    expect(JSON.stringify(picked)).not.toContain("SECRET")
  }
})

test("signalReader accounts for every line of its own export", async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '{"chatItem":{"chatId":"1","authorId":"2","dateSent":"1710020465123","standardMessage":{"text":{"body":"x"}}}}',
    ),
    fc.constantFrom(
      '{"chatItem":{"chatId":"9","dateSent":"oops"}}',
      '{"chatItem":{"updateMessage":{}}}',
      "{oops",
      '{"new":1}',
    ),
    fc.json().filter((json) => json.trim() !== ""),
  )
  const head =
    '{"version":"1","backupTimeMs":"1"}\n{"chatItem":{"chatId":"1","authorId":"2","dateSent":"1710020465123"}}\n'
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const { chats, problems } = await read("main.jsonl", head + lines.map((one) => `${one}\n`).join(""))
      const entries = chats.reduce((sum, chat) => sum + chat.messages.length + chat.service, 0)
      const lost = problems.reduce((sum, problem) => sum + problem.lostItems, 0)
      expect(entries + lost).toBe(lines.length + 1)
    }),
  )
})

test("signalReader takes a name with its number from the file of a chat, and a folder's name", async () => {
  const rows = '[{"id":"a","conversationId":"c","sent_at":1710020465123,"type":"incoming","source":"+4917","body":"x"}]'
  expect((await read("out/Mira Falk (+491705550101).json", rows)).chats[0]).toMatchObject({
    title: "Mira Falk",
    people: [{ name: "Mira Falk" }],
  })
  const markdown = "[2024-03-09 22:41:05] Mira: hey  \n"
  expect((await read("out/Mira/chat.md", markdown)).chats[0]?.title).toBe("Mira")
})

test("signalReader knows its files and leaves others alone", () => {
  expect(sure('{"version":"1","backupTimeMs":"5"}\n')).toBe(true)
  expect(sure("2024-03-09 22:41 Mira: hey\n2024-03-09 22:42 You: hi\n")).toBe(true)
  expect(sure("[2024-03-09, 22:41] Mira: hey\n\n[2024-03-09, 22:42] Jo: hi\n")).toBe(true)
  expect(sure("[2024-03-09, 22:41:05] Mira: hey\n")).toBe(false)
  for (const text of [
    "2024-03-09 22:41 Mira: hey\n2024-03-09 22:42 Jo: hi\n",
    "[2024-03-09, 22:41:05] Mira: hey\n[2024-03-09, 22:42:05] Jo: hi",
    '{"messages":[{"id":1,"type":"message"}]}',
    "Conversation: we had one\n\nIt was short.",
  ]) {
    expect(sure(text)).toBe(false)
  }
})
