import { expect, test } from "vitest"
import { readExport } from "../../src/readers/read-export.ts"
import { type ByteFile, byteFile } from "../../src/readers/source.ts"
import { type TarMember, gzipOf, tarOf, withLongName } from "./tars.ts"
import { zipOf } from "./zips.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const CHAT = utf8("[05.03.24, 21:04:10] Ines: hallo\n[05.03.24, 21:05:00] Tom: na?\n[05.03.24, 21:06:00] Ines: gut\n")
const LONG = `Takeout/${"a very long folder/".repeat(8)}Chat.txt`

async function outcome(file: ByteFile) {
  const read = await readExport([file], {}, {})
  const problems = read.kind === "cancelled" ? [] : read.kind === "read" ? read.read.problems : read.problems
  const chats = read.kind === "read" ? read.read.chats.map((chat) => chat.messages.text) : []
  return { kind: read.kind, chats, codes: problems.map(({ code }) => code) }
}

const onlyThrough = (file: ByteFile): ByteFile => ({ ...file, slice: null, size: null })
const READ = { kind: "read", chats: [["hallo", "na?", "gut"]], codes: [] }
const among = (member: readonly TarMember[]): readonly TarMember[] => [
  { name: "Takeout/", bytes: new Uint8Array(0), flag: "5" },
  { name: "Takeout/photo.jpg", bytes: utf8("not looked at") },
  { name: "Takeout/._Chat.txt", bytes: utf8("x") },
  ...member,
]

test("readExport() finds the chat in a tar, also without random access and within gzip", async () => {
  const tar = tarOf(among([{ name: "Takeout/Chat.txt", bytes: CHAT }]))
  expect(await outcome(byteFile("export.tar", tar))).toEqual(READ)
  expect(await outcome(onlyThrough(byteFile("-", tar)))).toEqual(READ)
  expect(await outcome(byteFile("takeout.tgz", gzipOf(tar), 1000))).toEqual(READ)
})

test("readExport() unpacks a single file within gzip, and a zip within a tar", async () => {
  expect(await outcome(byteFile("chat.txt.gz", gzipOf(CHAT)))).toEqual(READ)
  const zip = await zipOf([{ name: "Chat.txt", bytes: CHAT }])
  expect(await outcome(byteFile("x.tgz", gzipOf(tarOf([{ name: "a.zip", bytes: zip }]))))).toEqual(READ)
})

test("readExport() knows long names of GNU tar and pax", async () => {
  for (const flag of ["L", "x"] as const) {
    const tar = tarOf(among(withLongName(LONG, CHAT, flag)))
    expect(await outcome(byteFile("export.tar", tar))).toEqual(READ)
    expect(await outcome(byteFile("export.tgz", gzipOf(tar)))).toEqual(READ)
  }
})

test("readExport() refuses members of a tar that leave the folder, and keeps the others", async () => {
  const evil = { name: "../../Chat.txt", bytes: utf8("[05.03.24, 21:04:10] Eve: x\n") }
  const tar = tarOf([evil, { name: "Chat.txt", bytes: CHAT }])
  expect(await outcome(byteFile("export.tar", tar))).toEqual({ ...READ, codes: ["broken-zip"] })
})

test("readExport() gives what a tar held before its damage, and says so", async () => {
  const first = { name: "Chat.txt", bytes: CHAT }
  const tar = tarOf([first, { name: "Other.txt", bytes: new Uint8Array(9000).fill(65) }]).slice(0, 4000)
  const files = [byteFile("a.tar", tar), onlyThrough(byteFile("a.tar", tar)), byteFile("a.tgz", gzipOf(tar))]
  for (const file of files) {
    const { chats, codes } = await outcome(file)
    expect([chats, codes]).toEqual([READ.chats, ["broken-zip"]])
  }
  const packed = gzipOf(tarOf([first, { name: "b.txt", bytes: crypto.getRandomValues(new Uint8Array(40_000)) }]))
  expect(await outcome(byteFile("a.tgz", packed.slice(0, 20_000)))).toMatchObject({
    chats: READ.chats,
    codes: expect.arrayContaining(["broken-zip"]),
  })
})

test("readExport() stops at a gzip that unpacks to far too much, and at levels upon levels", async () => {
  const flood = new Uint8Array(40 * 1024 ** 2).fill(97)
  flood.set(CHAT)
  expect((await outcome(byteFile("a.txt.gz", gzipOf(flood)))).codes).toContain("zip-too-large")
  let inner: Uint8Array = CHAT
  for (let level = 0; level < 5; level += 1) inner = gzipOf(inner)
  expect(await outcome(byteFile("a.gz", inner))).toMatchObject({ kind: "refused", codes: ["zip-too-large"] })
})
