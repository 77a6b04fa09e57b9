import * as fc from "fast-check"
import { expect, test } from "vitest"
import { byteFile } from "../source.ts"
import { smsReader } from "./sms.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)

const sure = (text: string) => smsReader.recognise({ name: "x", text })

test("smsReader accounts for every message, whatever its attributes are", async () => {
  const attribute = fc.tuple(
    fc.constantFrom("address", "date", "type", "body", "contact_name", "msg_box", "m_type", "other"),
    fc.constantFrom("1", "2", "3", "9", "null", "", "+15550001111", "1500000000000", "a~b", "&#55357;", "x"),
  )
  const tag = fc.tuple(fc.constantFrom("sms", "mms", "call"), fc.array(attribute, { maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(fc.array(tag, { maxLength: 25 }), async (tags) => {
      const rows = tags.map(([name, all]) => `<${name} ${all.map(([key, value]) => `${key}="${value}"`).join(" ")} />`)
      const anchor = '<sms address="5550001111" date="1500000000000" type="1" body="x" />'
      const outcome = await smsReader.read(
        byteFile("x.xml", utf8(`<smses>${anchor}${rows.join("\n")}</smses>`)),
        {},
        {},
      )
      if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
      const lost = outcome.read.problems.reduce((sum, problem) => sum + problem.lostItems, 0)
      const entries = outcome.read.chats.reduce((sum, chat) => sum + chat.messages.length + chat.service, 0)
      expect(entries + lost).toBe(tags.length + 1)
    }),
  )
})

test("smsReader knows its files and leaves others alone", () => {
  expect(sure('<?xml version="1.0"?><smses count="0"></smses>')).toBe(1)
  expect(sure('<calls count="1"><call number="1" duration="0"')).toBe(1)
  expect(sure("<html><body>calls</body></html>")).toBe(0)
  expect(sure("I said <smses> to you")).toBe(0)
})
