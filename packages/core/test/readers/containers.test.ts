import { expect, test } from "vitest"
import { readExport } from "../../src/readers/read-export.ts"
import { type ByteFile, byteFile } from "../../src/readers/source.ts"
import { type Member, hugeZip, zipOf } from "./zips.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** An export of three messages by two invented people. */
function chat(words = "one two three", id = 7): Uint8Array {
  const messages = words.split(" ").map((text, i) => ({
    id: i + 1,
    type: "message",
    date: `2024-03-09T22:4${i}:00`,
    from: i % 2 === 0 ? "Mira Falk" : "Jo Brandt",
    from_id: `user${i % 2}`,
    text,
  }))
  return utf8(JSON.stringify({ name: "Mira Falk", type: "personal_chat", id, messages }))
}

const member = (name: string, bytes = chat()): Member => ({ name, bytes })

async function outcome(files: readonly ByteFile[]) {
  const read = await readExport(files, {}, {})
  const problems = read.kind === "cancelled" ? [] : read.kind === "read" ? read.read.problems : read.problems
  return {
    kind: read.kind,
    chats: read.kind === "read" ? read.read.chats.map((one) => one.messages.text) : [],
    codes: problems.map((problem) => problem.code),
    problems,
  }
}

async function zipped(members: readonly Member[], name = "export.zip") {
  return outcome([byteFile(name, await zipOf(members))])
}

const READ = { kind: "read", chats: [["one", "two", "three"]], codes: [] }

test("readExport() finds the chat in a zip among pictures and what systems leave behind", async () => {
  const members = [
    member("photos/a.jpg", latin("\xff\xd8\xff")),
    member("__MACOSX/._result.json", utf8("x")),
    member("result.json"),
    member(".DS_Store", latin("\0\0\0\x01Bud1")),
  ]
  expect(await zipped(members)).toMatchObject(READ)
})

test("readExport() knows a zip by its content, also without a name, and a chat by its content too", async () => {
  expect(await zipped([member("wrong-name.bin")], "download")).toMatchObject(READ)
})

test("readExport() opens a zip inside a zip, and refuses the fourth level", async () => {
  let inner = await zipOf([member("result.json")])
  inner = await zipOf([member("inner.zip", inner)])
  expect(await zipped([member("outer.zip", inner)])).toMatchObject(READ)
  inner = await zipOf([member("inner.zip", inner)])
  expect(await zipped([member("outer.zip", inner)])).toMatchObject({ kind: "refused", codes: ["zip-too-large"] })
})

test("readExport() reads a zip that can only be read through, as from standard input", async () => {
  const file = byteFile("-", await zipOf([member("result.json")]))
  expect(await outcome([{ ...file, slice: null, size: null }])).toMatchObject(READ)
})

test("readExport() reads a zip far bigger than memory, and touches only what it needs", async () => {
  const { file, asked } = hugeZip(3 * 1024 ** 4, "result.json", chat())
  expect(await outcome([file])).toMatchObject(READ)
  expect(asked()).toBeLessThan(2_000_000)
})

test("readExport() refuses an empty file and an empty zip", async () => {
  expect(await outcome([byteFile("chat.zip", new Uint8Array(0))])).toMatchObject({ codes: ["empty-file"] })
  expect(await zipped([])).toMatchObject({ kind: "refused", codes: ["nothing-inside"] })
  expect(await outcome([])).toMatchObject({ kind: "refused", codes: ["nothing-inside"] })
  expect(await outcome([byteFile("a.txt", utf8(" \n"))])).toMatchObject({ kind: "refused", codes: ["empty-file"] })
})

test("readExport() refuses a zip that is cut off, or is no zip", async () => {
  const whole = await zipOf([member("result.json")])
  for (const length of [4, 30, whole.length >> 1, whole.length - 10]) {
    const cut = await outcome([byteFile("export.zip", whole.slice(0, length))])
    expect(cut).toMatchObject({ kind: "refused", codes: ["broken-zip"] })
  }
  const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)
  expect(await outcome([byteFile("export.zip", noise)])).toMatchObject({ kind: "refused", codes: ["broken-zip"] })
})

test(
  "readExport() reads what is whole of a member whose packed bytes are damaged, and says so",
  { timeout: 60_000 },
  async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919) % 104_729}`)
    const items = words.map((text, i) => ({ id: i, type: "message", date: "2024-03-09T22:40:00", from: "Jo", text }))
    const text = utf8(JSON.stringify({ type: "personal_chat", messages: items }))
    const bytes = await zipOf([{ name: "result.json", bytes: text }])
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 50)
    const { kind, chats, codes } = await outcome([byteFile("export.zip", bytes)])
    expect(kind).toBe("read")
    expect(chats[0]?.length).toBeGreaterThan(1000)
    expect(codes).toContain("broken-zip")
  },
)

test("readExport() refuses encrypted members", async () => {
  const secret = await zipOf([{ ...member("result.json"), password: "xyzzy" }])
  expect(await outcome([byteFile("a.zip", secret)])).toMatchObject({ kind: "refused", codes: ["encrypted-zip"] })
})

test("readExport() refuses a zip bomb by its sizes, before anything is unpacked", { timeout: 60_000 }, async () => {
  const bomb = await zipOf([{ name: "chat.txt", bytes: new Uint8Array(64_000_000).fill(0x20) }])
  expect(bomb.length).toBeLessThan(100_000)
  expect(await outcome([byteFile("a.zip", bomb)])).toMatchObject({ kind: "refused", codes: ["zip-too-large"] })
})

test("readExport() refuses a zip bomb that lies about its sizes", { timeout: 60_000 }, async () => {
  const bomb = await zipOf([{ name: "chat.txt", bytes: new Uint8Array(64_000_000).fill(0x20) }])
  const view = new DataView(bomb.buffer)
  for (let at = 0; at + 4 < bomb.length; at += 1) {
    if (view.getUint32(at, true) === 64_000_000) view.setUint32(at, 1000, true)
  }
  const { kind, codes } = await outcome([byteFile("a.zip", bomb)])
  expect(kind).toBe("refused")
  expect(codes.some((code) => code === "zip-too-large" || code === "broken-zip")).toBe(true)
})

test("readExport() leaves a member alone that unpacks to more than all may, and reads the others", async () => {
  const { file } = hugeZip(5 * 1024 ** 3, "result.json", chat(), { filmName: "long.txt" })
  expect(await outcome([file])).toMatchObject({ ...READ, codes: ["zip-too-large"] })
})

test("readExport() refuses a directory that is too long", async () => {
  const long = hugeZip(200 * 1024 ** 2, "result.json", chat(), { directoryBytes: 100 * 1024 ** 2 })
  expect(await outcome([long.file])).toMatchObject({ kind: "refused", codes: ["zip-too-large"] })
})

test("readExport() refuses members that share packed bytes", async () => {
  const { file } = hugeZip(1, "result.json", chat(), { chatEntries: 2 })
  expect(await outcome([file])).toMatchObject({ kind: "refused", codes: ["zip-too-large"] })
})

test("readExport() never opens a member whose path leaves its folder", async () => {
  for (const name of ["../result.json", "a/../../result.json", "/etc/result.json", "C:/result.json"]) {
    const bytes = await zipOf([member("x".repeat(name.length))])
    const text = latin(name)
    for (let at = 0; at + name.length < bytes.length; at += 1) {
      if (bytes.subarray(at, at + name.length).every((byte) => byte === 0x78)) bytes.set(text, at)
    }
    expect(await outcome([byteFile("a.zip", bytes)])).toMatchObject({ kind: "refused", codes: ["broken-zip"] })
  }
})

test("readExport() says what it saw when nothing is a chat", async () => {
  expect(await zipped([member("a.jpg", latin("\xff\xd8\xff"))])).toMatchObject({ codes: ["nothing-inside"] })
  const letter = await outcome([byteFile("a.txt", utf8("Dear Jo,\n\nI wrote 12 lines: none of them here.\nYours\n"))])
  expect(letter.kind).toBe("refused")
  expect(letter.problems).toEqual([
    {
      code: "not-an-export",
      count: 1,
      firstLine: null,
      lines: [],
      lostItems: 0,
      masked: ["xxxx xx,", "x xxxxx 99 xxxxx: xxxx xx xxxx xxxx.", "xxxxx"],
    },
  ])
  expect(await outcome([byteFile("a.pdf", latin("%PDF-1.7 \0\0"))])).toMatchObject({ codes: ["binary-file"] })
})

test("readExport() counts a thread once, however often and in whatever parts it is given", async () => {
  const whole = byteFile("a.json", chat("a b c d e f"))
  const zip = byteFile("b.zip", await zipOf([member("result.json", chat("a b c d e f"))]))
  expect(await outcome([whole, zip])).toMatchObject({ chats: [["a", "b", "c", "d", "e", "f"]] })
  const early = byteFile("early.json", chat("a b c d"))
  const both = await outcome([early, whole])
  expect(both).toMatchObject({ chats: [["a", "b", "c", "d", "e", "f"]], codes: [] })
  expect(await outcome([whole, early])).toMatchObject({ chats: both.chats })
})

test("readExport() keeps different threads apart and asks which one is meant", async () => {
  const files = [byteFile("a.json", chat("a b c")), byteFile("b.json", chat("x y z"))]
  const read = await readExport(files, {}, {})
  expect(read.kind === "read" && read.read.questions).toMatchObject([
    {
      kind: "which-chat",
      choices: [
        { id: "7", title: "Mira Falk", messages: 3, lines: [{ text: "b" }, { name: "Mira Falk", text: "c" }] },
        { id: "7~2", title: "Mira Falk", messages: 3, lines: [{ text: "y" }, { text: "z" }] },
      ],
    },
  ])
  const chosen = await readExport(files, { conversation: "7~2" }, {})
  expect(chosen.kind === "read" && chosen.read.chats.map((one) => one.messages.text)).toEqual([["x", "y", "z"]])
})

test("readExport() gives the outcome cancelled at whatever moment it is told", async () => {
  const file = byteFile("a.zip", await zipOf([member("result.json", chat("a ".repeat(5).trim()))]))
  for (let asks = 0; asks < 6; asks += 1) {
    let left = asks
    const isCancelled = () => (left -= 1) < 0
    expect(await readExport([file], {}, { isCancelled })).toEqual({ kind: "cancelled" })
  }
})
