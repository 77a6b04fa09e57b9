/** Files beside the chats, and one thread in two forms. */
import { expect, test } from "vitest"
import { readExport } from "../../src/readers/read-export.ts"
import { byteFile } from "../../src/readers/source.ts"

const json = (name: string, value: unknown) => byteFile(name, new TextEncoder().encode(JSON.stringify(value)))

const day = (user: string, text: string, ts: string) => [{ type: "message", user, text, ts }]

const said = (creator: object, text: string, minute: number) => ({
  creator,
  created_date: `Saturday, March 9, 2024 at 10:${minute}:00 PM UTC`,
  text,
  topic_id: "a",
  message_id: `a/${minute}`,
})

async function chatsOf(files: readonly ReturnType<typeof byteFile>[]) {
  const outcome = await readExport(files, {}, {})
  if (outcome.kind !== "read") throw new Error(`Cannot look at chats: the outcome is ${outcome.kind}`)
  return outcome.read.chats.map(({ title, people, messages }) => ({
    title,
    people: people.map(({ name, isOwner }) => (isOwner === true ? `${name} (owner)` : name)),
    messages: messages.length,
  }))
}

test("readExport() names the people of Slack by users.json, and a direct chat by its members", async () => {
  const chats = await chatsOf([
    json("export/users.json", [
      { id: "U01MIRA", name: "mira", profile: { display_name: "Mira H", real_name: "Mira Holm" } },
      { id: "U02JONAS", name: "jonas", profile: { display_name: "", real_name: "Jonas Ek" } },
    ]),
    json("export/dms.json", [{ id: "D0AB", created: 1, members: ["U01MIRA", "U02JONAS"] }]),
    json("export/channels.json", [{ id: "C0AB", name: "cats", creator: "U01MIRA", members: ["U01MIRA"] }]),
    json("export/D0AB/2024-03-09.json", day("U01MIRA", "are you there?", "1710024060.000100")),
    json("export/D0AB/2024-03-10.json", day("U02JONAS", "yes", "1710110460.000100")),
    json("export/cats/2024-03-10.json", day("U02JONAS", "look", "1710110470.000100")),
  ])
  expect(chats).toEqual([
    { title: "Mira H, Jonas Ek", people: ["Mira H", "Jonas Ek"], messages: 2 },
    { title: "cats", people: ["Jonas Ek"], messages: 1 },
  ])
})

test("readExport() knows the owner of a Google Chat export, and calls a chat after the other one", async () => {
  const [mira, jonas] = [
    { name: "Mira Holm", email: "mira@example.org", user_type: "Human" },
    { name: "Jonas Ek", email: "jonas@example.org", user_type: "Human" },
  ]
  const chats = await chatsOf([
    json("Google Chat/Users/User 1/user_info.json", { user: mira, membership_info: [] }),
    json("Google Chat/Groups/DM one/group_info.json", { members: [mira, jonas] }),
    json("Google Chat/Groups/DM one/messages.json", { messages: [said(mira, "hi", 41), said(jonas, "hello", 42)] }),
    json("Google Chat/Groups/Space two/group_info.json", { name: "Trip", members: [mira, jonas] }),
    json("Google Chat/Groups/Space two/messages.json", { messages: [said({ email: jonas.email }, "go", 43)] }),
  ])
  expect(chats).toEqual([
    { title: "Jonas Ek", people: ["Mira Holm (owner)", "Jonas Ek"], messages: 2 },
    { title: "Trip", people: ["Jonas Ek"], messages: 1 },
  ])
})

test("readExport() refuses lists of names without a chat", async () => {
  const outcome = await readExport([json("users.json", [{ id: "U01", profile: {}, name: "x" }])], {}, {})
  expect(outcome).toMatchObject({ kind: "refused", problems: [{ code: "not-an-export" }] })
})

const PAGE = `<html><head><title>Jonas Ek</title></head><body><div>Participants: Mira Holm, Jonas Ek</div>
<div><div>Mira Holm</div><div>are you there?</div><div>Mar 9, 2024, 11:41 PM</div></div>
<div><div>Jonas Ek</div><div>yes</div><div>Mar 9, 2024, 11:42 PM</div></div></body></html>`

function thread(days: number) {
  const at = 1_710_024_060_000 + days * 86_400_000
  return {
    participants: [{ name: "Mira Holm" }, { name: "Jonas Ek" }],
    messages: [
      { sender_name: "Jonas Ek", timestamp_ms: at + 60_000, content: "yes", type: "Generic" },
      { sender_name: "Mira Holm", timestamp_ms: at, content: "are you there?", type: "Generic" },
    ],
    title: "Jonas Ek",
    thread_path: "inbox/jonas_1",
  }
}

test("readExport() counts a thread once that lies there as JSON and as a page", async () => {
  const page = byteFile("messages/inbox/jonas_1/message_1.html", new TextEncoder().encode(PAGE))
  const both = [page, json("messages/inbox/jonas_1/message_1.json", thread(0))]
  expect(await chatsOf(both)).toMatchObject([{ messages: 2 }])
  expect(await chatsOf(both.toReversed())).toMatchObject([{ messages: 2 }])
  // Another time is another part of the thread, and nothing of it may be lost.
  expect(await chatsOf([page, json("messages/inbox/jonas_1/message_1.json", thread(30))])).toHaveLength(2)
})
