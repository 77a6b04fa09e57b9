import { expect, test } from "vitest"
import { readExport } from "../read-export.ts"
import { byteFile } from "../source.ts"
import { telegramHtmlReader } from "./html.ts"

/** One page of a chat, with as little around the messages as the app writes. */
function page(...messages: readonly string[]): string {
  return `<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">\nMira Falk \n</div></div><div class="page_body chat_page"><div class="history">${messages.join("")}</div></div></div></body></html>`
}

function message(id: number, name: string | null, text: string, stamp = `09.03.2024 22:${10 + id}:00`): string {
  const from = name === null ? "" : `<div class="from_name">\n${name} \n</div>`
  const joined = name === null ? " joined" : ""
  return `<div class="message default clearfix${joined}" id="message${id}"><div class="body"><div class="pull_right date details" title="${stamp}">\n22:41\n</div>${from}<div class="text">\n${text}\n       </div></div></div>`
}

const file = (name: string, html: string) => byteFile(name, new TextEncoder().encode(html))

const sure = (text: string) => telegramHtmlReader.recognise({ name: "messages.html", text })

async function read(...files: readonly ReturnType<typeof file>[]) {
  const outcome = await readExport(files, {}, {})
  if (outcome.kind !== "read") throw new Error(`Cannot test: need a read, got ${outcome.kind}`)
  return outcome.read
}

test("telegramHtmlReader puts pages behind one another by number, and keeps chats of an account apart", async () => {
  const { chats } = await read(
    file("chats/chat_1/messages10.html", page(message(9, "Mira", "three"))),
    file("chats/chat_1/messages.html", page(message(1, "Mira", "one"))),
    file("chats/chat_1/messages2.html", page(message(2, "Jo", "two"))),
    file("chats/chat_2/messages.html", page(message(1, "Sam", "other"), message(2, "Jo", "chat"))),
  )
  expect(chats.map(({ title, messages }) => [title, messages.text])).toEqual([
    ["Mira Falk", ["one", "two", "three"]],
    ["Mira Falk", ["other", "chat"]],
  ])
})

test("telegramHtmlReader gives joined messages to the sender before, and counts one that has none", async () => {
  const { chats, problems } = await read(
    file("messages.html", page(message(1, null, "whose"), message(2, "Jo", "mine"), message(3, null, "mine too"))),
  )
  expect(chats[0]?.messages.text).toEqual(["mine", "mine too"])
  expect(problems).toMatchObject([{ code: "broken-item", count: 1, lostItems: 1, lines: [1] }])
})

test("telegramHtmlReader takes the clock as shown, with and without an offset, and says when it is none", async () => {
  const { chats, problems } = await read(
    file(
      "messages.html",
      page(
        message(1, "Jo", "a", "09.07.2024 22:41:05 UTC+01:00"),
        message(2, "Jo", "b", "10.07.2024 22:41:05"),
        message(3, "Jo", "c", "45.67.2024 22:41:05"),
        message(4, "Jo", "d", ""),
      ),
    ),
  )
  expect([chats[0]?.first, chats[0]?.last]).toEqual(["2024-07-09T22:41:05", "2024-07-10T22:41:05"])
  expect(problems.map(({ code }) => code)).toEqual(["impossible-date", "item-without-date"])
})

test("telegramHtmlReader keeps a message that has lost its end", async () => {
  const open = message(1, "Jo", "open").replace(/<\/div><\/div>$/, "")
  const { chats } = await read(file("messages.html", page(open, message(2, "Mira", "next"), message(3, null, "last"))))
  expect(chats[0]?.messages.text).toEqual(["open", "next", "last"])
})

test("telegramHtmlReader knows its pages and leaves others alone", () => {
  expect(sure(page(message(1, "Jo", "a")))).toBe(1)
  expect(sure("<html><body><div class='msg'>hello</div></body></html>")).toBe(0)
  expect(sure('{"html": "<div class=\\"page_wrap\\">"}')).toBe(0)
})
