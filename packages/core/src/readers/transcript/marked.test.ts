import * as fc from "fast-check"
import { expect, test } from "vitest"
import { messageAt } from "../../model/message.ts"
import { readExport } from "../read-export.ts"
import { zipOf } from "../../../test/readers/zips.ts"
import { showFirstLines } from "../show-lines.ts"
import { byteFile } from "../source.ts"
import { MarkedLayout, markedLineOf } from "./marked-line.ts"

async function read(text: string, braced: string) {
  const marked = markedLineOf(braced)
  if (marked === null) throw new Error(`Cannot test: the braces do not fit: ${braced}`)
  const outcome = await readExport([byteFile("x.txt", new TextEncoder().encode(text))], { marked }, {})
  if (outcome.kind === "cancelled") throw new Error("Cannot test: it was cancelled")
  const problems = outcome.kind === "read" ? outcome.read.problems : outcome.problems
  const codes = problems.map(({ code }) => code)
  const lost = problems.reduce((sum, { lostItems }) => sum + lostItems, 0)
  if (outcome.kind === "refused") return { said: [], first: null, codes, lost }
  const [chat] = outcome.read.chats
  if (chat === undefined) throw new Error("Cannot test: there is no chat")
  const said = Array.from({ length: chat.messages.length }, (_, seq) => {
    const { from, text: words, at } = messageAt(chat.messages, seq)
    return [chat.people[from]?.name, words, at.slice(5, 16)]
  })
  return { said, first: chat.first, codes, lost, variant: outcome.read.variant }
}

test("readExport() reads a layout that the user showed in one line", async () => {
  const text = "<<Mira>> am 09.03.2024 um 22:41 >> da?\nnoch wach?\n<<Jo>> am 10.03.2024 um 08:02 >> ja\n"
  const { said, variant } = await read(text, "<<{Mira}>> am {09.03.2024 um 22:41} >> {da?}")
  expect(variant).toBe("marked")
  expect(said).toEqual([
    ["Mira", "da?\nnoch wach?", "03-09T22:41"],
    ["Jo", "ja", "03-10T08:02"],
  ])
})

test("readExport() reads words below the marked line, and dates of day lines", async () => {
  const below = await read("Mira @ 22:41\nda?\n\nJo @ 22:45\nja\n", "{Mira} @ {22:41}")
  expect(below.said.map(([name, words]) => [name, words])).toEqual([
    ["Mira", "da?"],
    ["Jo", "ja"],
  ])
  const days = await read("9.3.2024\n22:41|Mira|da?\n22:45|Jo|ja\n", "{22:41}|{Mira}|{da?}")
  expect(days.first).toBe("2024-03-09T22:41:00")
})

test("readExport() takes a marked date only where a date of the same kind stands, and names that come again", async () => {
  const dated = await read(
    "9.3.2024 22:41 Mira: a\nat 9.3.2024 Jo: b\n10.3.2024 22:41 Jo: c\n",
    "{9.3.2024 22:41} {Mira}: {a}",
  )
  expect(dated.said.map(([, words]) => words)).toEqual(["a\nat 9.3.2024 Jo: b", "c"])
  const plain = await read("Mira > a\nJo > b\nx > y\nMira > c\nJo > d\n", "{Mira} > {a}")
  expect(plain.said.map(([name]) => name)).toEqual(["Mira", "Jo", "Mira", "Jo"])
})

const bytes = (text: string) => new TextEncoder().encode(text)

test("readExport() and showFirstLines() find the text that the user marked in a zip and in a folder", async () => {
  const chat = "<<Mira>> 09.03.2024 22:41 >> da?\n<<Jo>> 10.03.2024 08:02 >> ja\n<<Mira>> 10.03.2024 08:03 >> gut\n"
  const members = [
    { name: "out/about.txt", bytes: bytes("made on Sunday\n") },
    { name: "out/settings.json", bytes: bytes('{"a":\n1,\n"b":\n2,\n"c":\n3}\n') },
    { name: "out/chat.txt", bytes: bytes(chat) },
  ]
  const folder = members.map((one) => byteFile(one.name, one.bytes))
  const marked = markedLineOf("<<{Mira}>> {09.03.2024 22:41} >> {da?}")
  if (marked === null) throw new Error("Cannot test: the braces do not fit")
  for (const files of [folder, [byteFile("out.zip", await zipOf(members))]]) {
    expect(await showFirstLines(files, 1, {})).toEqual([{ line: 1, text: "<<Mira>> 09.03.2024 22:41 >> da?" }])
    const outcome = await readExport(files, { marked }, {})
    if (outcome.kind !== "read") throw new Error("Cannot test: need a read")
    expect(outcome.read.chats.map(({ messages }) => messages.text)).toEqual([["da?", "ja", "gut"]])
    expect(outcome.read.problems.map(({ code, count }) => [code, count])).toEqual([["unsupported-item", 2]])
  }
})

test("markedLineOf() and MarkedLayout refuse marks that make no layout", async () => {
  for (const braced of ["no braces", "{a", "{a}{b}{c}{d}", "{9.3.2024}", "a}b{c"])
    expect(markedLineOf(braced)).toBe(null)
  const [line, at] = ["Mira: a", { from: 0, to: 4 }]
  expect(MarkedLayout.of({ line, stamp: null, name: at, text: { from: 2, to: 7 } })).toBe(null)
  expect(MarkedLayout.of({ line, stamp: at, name: { from: 6, to: 7 }, text: null })).toBe(null)
  expect(MarkedLayout.of({ line, stamp: null, name: at, text: { from: 4, to: 7 } })).toBe(null)
  expect((await read("Mira: a\n", "{Mira}{: a}")).codes).toContain("not-an-export")
})

test("readExport() with a shown layout accounts for every line, whatever the file holds", async () => {
  const piece = fc.constantFrom(
    "9.3.2024 22:41 Mira: ",
    "9.3.2024 22:41 Jo: ",
    "x",
    "22:41",
    "|",
    "\n",
    "\r\n",
    "\u200e",
    "\t",
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const text = pieces.join("")
      const { said, lost } = await read(text, "{9.3.2024 22:41} {Mira}: {x}")
      const kept = said.map(([, words]) => 1 + linesWithWords((words ?? "").split("\n").slice(1)))
      const all = linesWithWords(text.split(/\r?\n/))
      expect(kept.reduce((sum, count) => sum + count, 0) + lost).toBe(said.length === 0 && lost === 0 ? 0 : all)
    }),
    { numRuns: 100 },
  )
})

function linesWithWords(lines: readonly string[]): number {
  return lines.filter((line) => line.replaceAll("\u200e", "").trim() !== "").length
}
