import * as fc from "fast-check"
import { expect, test } from "vitest"
import { messageAt } from "../../model/message.ts"
import { byteFile } from "../source.ts"
import { readLine } from "./line.ts"
import { isPlausibleName } from "./name.ts"
import { readStamp } from "./stamp.ts"
import { transcriptReader } from "./transcript.ts"

async function read(text: string, dateOrder?: "dmy" | "mdy" | "ymd") {
  const file = byteFile("paste.txt", new TextEncoder().encode(text))
  const outcome = await transcriptReader.read(file, dateOrder === undefined ? {} : { dateOrder }, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const said = Array.from({ length: chat.messages.length }, (_, seq) => {
    const message = messageAt(chat.messages, seq)
    return [chat.people[message.from]?.name, message.text] as const
  })
  return { ...outcome.read, chat, said, problemsByCode: new Map(outcome.read.problems.map((one) => [one.code, one])) }
}

const isTranscript = (text: string) => transcriptReader.recognise({ name: "x", text }) > 0.1

test("readStamp() reads dates, times and both, and nothing that holds more", () => {
  const stamps = [
    "22:41",
    "9.3.2024",
    "09.03.2024 22:41",
    "10:41 PM, 3/9/2024",
    "Mar 9, 2024 at 10:41 PM",
    "2024-03-09T22:41:05",
  ]
  for (const stamp of [...stamps, "Sat 22:41", "heute um 22:41", "22.41 Uhr", "22h41", "9. März 2024, 22:41"]) {
    expect([stamp, readStamp(stamp)]).not.toEqual([stamp, null])
  }
  for (const none of [
    "see you at 10:30",
    "25:99",
    "3",
    "1:2:3:4",
    "v1.2.3 beta",
    "",
    "10:30 works",
    "call 030 1234567",
  ]) {
    expect([none, readStamp(none)]).toEqual([none, null])
  }
  expect(readStamp("10:41 PM")?.second).toBe((22 * 60 + 41) * 60)
  expect(readStamp("12:05 am")?.second).toBe(300)
})

test("isPlausibleName() takes names and refuses what tells or labels", () => {
  for (const name of ["Mira", "Mira Falk", "+49 170 0000001", "Ana-Lena", "J.", "me", "Mama ❤️", "小雨", "Аня"]) {
    expect([name, isPlausibleName(name)]).toEqual([name, true])
  }
  for (const none of [
    "I said",
    "She said",
    "then he asked",
    "Er sagte",
    "elle a dit",
    "Subject",
    "Note",
    "https",
    "He was like",
    "and",
    "",
  ]) {
    expect([none, isPlausibleName(none)]).toEqual([none, false])
  }
})

test("readLine() keeps the words of a message as they were, blanks included", () => {
  expect(readLine("Mira:   three blanks  ")).toMatchObject({ kind: "entry", name: "Mira", text: "  three blanks  " })
  expect(readLine("[22:41] Mira: a: b")).toMatchObject({ kind: "entry", name: "Mira", text: "a: b" })
})

test("transcriptReader does not take an account of a talk for a chat", () => {
  const accounts = [
    "I said: sit down.\nHe said: no.\nI said: please.\nHe said: no.\nThen he left.",
    "We talked for an hour. In the end: nothing.\nWhat I remember: her hands.\nWhat I regret: all of it.",
    "Me and her, 22:41, in the car.\nShe cried: I did not.\nThat was it.",
    "Monday: she called.\nTuesday: nothing.\nMonday: she called again.\nTuesday: nothing again.",
    "1: she left\n2: she wrote\n",
    "",
    "Mira: one line",
  ]
  for (const account of accounts) expect([account, isTranscript(account)]).toEqual([account, false])
  const chats = ["Me: why\nHer: because\nMe: ok", "A: hi\nB: hi\nA: bye\nB: bye", "[22:41] Me: why\n[22:42] Her: so"]
  for (const chat of chats) expect([chat, isTranscript(chat)]).toEqual([chat, true])
})

test("transcriptReader gives back who said what, in each form, for any words", async () => {
  const words = fc.string({ unit: fc.constantFrom("a", "B", "ä", "😀", " ", ".", "?", "1", ",", "'"), minLength: 1 })
  const said = fc.array(
    fc.tuple(
      fc.constantFrom("Mira", "Jo Brandt"),
      words.map((text) => `x${text}x`),
    ),
    { minLength: 4, maxLength: 12 },
  )
  const forms: readonly ((name: string, text: string, time: string) => string)[] = [
    (name, text, time) => `${name} (${time}): ${text}`,
    (name, text, time) => `[${time}] ${name}: ${text}`,
    (name, text, time) => `${time} ${name}: ${text}`,
    (name, text, time) => `${time} - ${name}: ${text}`,
    (name, text, time) => `[${time}] <${name}> ${text}`,
    (name, text, time) => `${name}, [09.03.2024 ${time}]\n${text}\n`,
    (name, text, time) => `${name} — 09.03.2024 ${time}\n${text}`,
  ]
  await fc.assert(
    fc.asyncProperty(said, fc.constantFrom(...forms), async (all, form) => {
      const lines = all.map(([name, text], i) => form(name, text, `10:${String(i + 10)}`))
      const { said: found } = await read(lines.join("\n"))
      expect(found).toEqual(all)
    }),
  )
})

test("transcriptReader keeps the order and shows no date where there is none", async () => {
  const { chat, problemsByCode } = await read("Mira: a\nJo: b\nMira: c\nJo: d")
  expect({ times: chat.times, first: chat.first, last: chat.last }).toEqual({ times: "none", first: null, last: null })
  expect(problemsByCode.get("item-without-date")?.count).toBe(4)
})

test("transcriptReader counts days on where the clock runs back and no date stands", async () => {
  const { chat } = await read("[23:50] Mira: a\n[23:55] Jo: b\n[00:05] Mira: c\n[00:01] Jo: late")
  expect(chat.times).toBe("clock")
  expect([...chat.messages.at].map((at) => at - (chat.messages.at[0] ?? 0))).toEqual([0, 300, 900, 660])
})

test("transcriptReader asks for the order of dates, and takes the answer", async () => {
  const text = "Mira (03/04/2024 10:00): a\nJo (05/04/2024 10:00): b\nMira (06/05/2024 10:00): c"
  const asked = await read(text)
  expect(asked.questions.map((question) => question.kind)).toEqual(["date-order"])
  expect(asked.chat.first).toBe("2024-04-03T10:00:00")
  const answered = await read(text, "mdy")
  expect(answered.questions).toEqual([])
  expect(answered.chat.first).toBe("2024-03-04T10:00:00")
})

test("transcriptReader reads dates that only one order can be, and says when a date is none", async () => {
  const { chat, questions } = await read("Mira (3/14/2024 10:00): a\nJo (3/15/2024 10:00): b")
  expect([chat.first, questions]).toEqual(["2024-03-14T10:00:00", []])
  const odd = await read("Mira (14.3.2024 10:00): a\nJo (45.67.2024 10:00): b\nMira (15.3.2024 10:00): c")
  expect(odd.problemsByCode.get("impossible-date")).toMatchObject({ count: 1, lines: [2] })
  expect(odd.said.length).toBe(3)
})

test("transcriptReader counts lines that stand before the first message", async () => {
  const { problemsByCode } = await read("our chat\nof March\n[22:41] Mira: a\n[22:42] Jo: b\n[22:43] Mira: c")
  expect(problemsByCode.get("line-before-first-date")).toMatchObject({ count: 2, lines: [1, 2], lostItems: 2 })
})
