import { expect, test } from "vitest"
import { messageAt } from "../model/message.ts"
import { readExport } from "./read-export.ts"
import type { ReadOptions } from "./reader.ts"
import { byteFile } from "./source.ts"

const SMS = `<smses count="3">
<sms address="+1555" contact_name="Mira" date="1711846800000" type="1" body="home?" />
<sms address="+1555" contact_name="Mira" date="1711846860000" type="2" body="on the train" />
<sms address="+1555" contact_name="Mira" date="1711850400000" type="1" body="and now? I am at the station and it rains like in a film about rain, so bring an umbrella" />
</smses>`

async function read(text: string, options: ReadOptions) {
  const outcome = await readExport([byteFile("x", new TextEncoder().encode(text))], options, {})
  if (outcome.kind !== "read") throw new Error("Cannot test: nothing was read")
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const times = Array.from({ length: chat.messages.length }, (_, seq) => messageAt(chat.messages, seq).at)
  return { chat, times, questions: outcome.read.questions }
}

test("readExport() asks for the zone where the file gives points in time, and shows real lines", async () => {
  const { chat, questions } = await read(SMS, {})
  expect(chat.zone).toBe("utc")
  expect(questions).toEqual([
    {
      kind: "zone",
      lines: [
        { at: "2024-03-31T01:01:00", name: "Me", text: "on the train" },
        {
          at: "2024-03-31T02:00:00",
          name: "Mira",
          text: "and now? I am at the station and it rains like in a film about rain, so bring a…",
        },
      ],
    },
  ])
})

test("readExport() gives wall times in the zone that was named, over the change to summer", async () => {
  const summer = Date.UTC(2024, 2, 31, 1, 0) / 1000
  const { chat, times, questions } = await read(SMS, { offsetAt: (utc) => (utc < summer ? 60 : 120) })
  expect(times).toEqual(["2024-03-31T03:00:00", "2024-03-31T03:01:00", "2024-03-31T04:00:00"])
  expect([chat.zone, chat.first, chat.last]).toEqual([undefined, times[0], times[2]])
  expect(questions).toEqual([])
})

test("readExport() leaves wall times alone, and asks no zone for them", async () => {
  const text = "[05.03.24, 21:04:10] Ines: hallo\n[05.03.24, 21:05:00] Tom: na?\n"
  const { times, questions } = await read(text, { offsetAt: () => 600 })
  expect(times[0]).toBe("2024-03-05T21:04:10")
  expect((await read(text, {})).questions).toEqual(questions)
})
