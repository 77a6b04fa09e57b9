import { expect, test } from "vitest"
import { messageAt } from "../../model/message.ts"
import { readExport } from "../read-export.ts"
import { byteFile } from "../source.ts"

async function read(text: string) {
  const outcome = await readExport([byteFile("x.txt", new TextEncoder().encode(text))], {}, {})
  if (outcome.kind !== "read") throw new Error("Cannot test: nothing was read")
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: no chat was read")
  return { ...outcome.read, chat }
}

test("lineReader tells day from month by the weekday beside them", async () => {
  const { chat, questions } = await read(
    "[LINE] Chat history with Mo\n\nSun, 3/10/2024\n09:00\tMo\thi\n09:01\tAl\thi\n",
  )
  expect(chat.first).toBe("2024-03-10T09:00:00")
  expect(questions).toEqual([])
})

test("lineReader takes a typed quotation mark for words", async () => {
  const { chat } = await read('2024/03/09(Sat)\n22:10\tMo\t"no\n22:11\tAl\twhat?\n')
  expect(messageAt(chat.messages, 0).text).toBe('"no')
  expect(chat.messages.length).toBe(2)
})

test("lineReader keeps a date that somebody typed inside a message", async () => {
  const { chat } = await read("2024/03/09(Sat)\n22:10\tMo\tthe day was\n2023/01/02\n22:11\tAl\tyes\n")
  expect(messageAt(chat.messages, 0).text).toBe("the day was\n2023/01/02")
  expect(chat.last).toBe("2024-03-09T22:11:00")
})

test("lineReader knows days of the week behind the date, places with an address, calls without a blank", async () => {
  const { chat } = await read(
    "2024.03.04 月曜日\n22:10 Mo やあ\n22:11 Al [位置情報] 青森市 3-1\n22:12 Mo ☎ 通話時間5:32\n2024.03.10 日曜日\n22:10 Mo うん\n",
  )
  expect(messageAt(chat.messages, 1).kind).toBe("location")
  expect(messageAt(chat.messages, 2).call?.durationS).toBe(332)
  expect(chat.last).toBe("2024-03-10T22:10:00")
})
