import * as fc from "fast-check"
import { expect, test } from "vitest"
import { decodeText } from "./decode.ts"
import { guessLegacy } from "./legacy.ts"
import { Cancelled, byteFile } from "./source.ts"

async function decoded(bytes: Uint8Array, pieceBytes = 65_536) {
  const text = decodeText(byteFile("x", bytes, pieceBytes), {})
  let all = ""
  for await (const piece of text) all += piece
  const problems = text.problems().map(({ code, count, lines }) => ({ code, count, lines }))
  return { text: all, encoding: text.encoding(), problems }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle)
  return bytes
}

/** Bytes of a text in a one-byte or two-byte encoding, by looking up what the platform decodes. */
function legacy(encoding: string, text: string): Uint8Array {
  const found = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  for (let a = 0x80; a < 0x100; a += 1) {
    for (let b = 0x40; b < 0xff; b += 1) found.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
  }
  for (let a = 0; a < 0x100; a += 1) found.set(decoder.decode(Uint8Array.of(a)), [a])
  if (encoding === "windows-1252") for (const [i, letter] of [..."‘’“”•–—"].entries()) found.set(letter, [0x91 + i])
  return Uint8Array.from([...text].flatMap((letter) => found.get(letter) ?? [0x3f]))
}

test("decodeText() reads UTF-8 with and without a mark, and drops only the leading mark", async () => {
  expect(await decoded(utf8("\uFEFFa\uFEFFé😀"))).toEqual({ text: "a\uFEFFé😀", encoding: "utf-8", problems: [] })
  expect((await decoded(utf8("Grüße"))).text).toBe("Grüße")
})

test("decodeText() reads UTF-16 of both orders, with and without a mark, in scripts beyond Latin too", async () => {
  const text = "[09.03.24, 22:41:00] Аня: привет 😀\n[09.03.24, 22:42:00] Бо: ну\n"
  for (const isLittle of [true, false]) {
    const encoding = isLittle ? "utf-16le" : "utf-16be"
    expect(await decoded(utf16(`\uFEFF${text}`, isLittle))).toEqual({ text, encoding, problems: [] })
    expect(await decoded(utf16(text, isLittle))).toEqual({ text, encoding, problems: [] })
  }
})

test("decodeText() counts lone surrogates with their lines, in UTF-16 and in UTF-8", async () => {
  const wide = await decoded(utf16("\uFEFFone\ntwo \uD83D\nthree \uDE00", true))
  expect(wide.problems).toEqual([{ code: "lone-surrogate", count: 2, lines: [2, 3] }])
  const narrow = await decoded(Uint8Array.from([...utf8("é one\n"), 0xed, 0xa0, 0x80, ...utf8("\n")]))
  expect(narrow.problems).toEqual([{ code: "lone-surrogate", count: 1, lines: [2] }])
})

const half = (code: number) => [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]

test("decodeText() puts letters together that were written as two halves, for every way of cutting", async () => {
  const bytes = Uint8Array.from([
    ...utf8("one\n"),
    ...half(0xd83d),
    ...half(0xde00),
    ...utf8(" two\n"),
    ...half(0xd83d),
  ])
  for (let size = 1; size <= bytes.length; size += 1) {
    const { text, encoding, problems } = await decoded(bytes, size)
    expect(text.startsWith("one\n😀 two\n\uFFFD")).toBe(true)
    expect(encoding).toBe("utf-8")
    expect(problems).toEqual([
      { code: "repaired-escape", count: 1, lines: [2] },
      { code: "lone-surrogate", count: 1, lines: [3] },
    ])
  }
})

test("decodeText() keeps damaged UTF-8 as UTF-8 and counts each broken place", async () => {
  const bytes = Uint8Array.from([...utf8("é ü ö\n"), 0xff, ...utf8(" 😀\n"), 0xf0, 0x9f])
  const { text, encoding, problems } = await decoded(bytes)
  expect(text).toBe("é ü ö\n\uFFFD 😀\n\uFFFD")
  expect(encoding).toBe("utf-8")
  expect(problems).toEqual([{ code: "wrong-encoding", count: 2, lines: [2, 3] }])
})

test("decodeText() takes U+FFFD that the file itself holds for a letter", async () => {
  expect((await decoded(utf8("a\uFFFDb"))).problems).toEqual([])
})

test("decodeText() finds the older encoding of a chat, and says so", async () => {
  const chats = {
    "windows-1252": "12.3.2019, 10:00 - Zoë: C'était déjà l'été, où es-tu? Ça va? Grüße – “süß”\n",
    "windows-1251": "12.03.2019, 10:00 - Аня: Привет, как ты? Я много думаю о нас с тобой\n",
    "koi8-r": "12.03.2019, 10:00 - Аня: Привет, как ты? Я много думаю о нас с тобой\n",
    "euc-kr": "2019. 3. 12. 오전 10:00, 지우 : 미안해 나도 많이 생각했어 아직 잘 모르겠어\n",
    shift_jis: "2019/03/12 10:00 さくら: ごめんね、まだ気持ちの整理がつかない。テレビ\n",
    gb18030: "2019/03/12 10:00 小雨: 对不起，我还没有想清楚，我们以后再说吧。\n",
    big5: "2019/03/12 10:00 小雨: 對不起，我還沒有想清楚，我們以後再說吧。\n",
  }
  for (const [encoding, text] of Object.entries(chats)) {
    expect(await decoded(legacy(encoding, text))).toEqual({
      text,
      encoding,
      problems: [{ code: "wrong-encoding", count: 1, lines: [] }],
    })
  }
  expect(guessLegacy(Uint8Array.of(0xe9))).toBe("windows-1252")
})

test("decodeText() finds an older encoding whose first letter comes late or at the edge of a block", async () => {
  for (const length of [65_533, 65_534, 65_535, 65_536, 200_000]) {
    const text = `${"a".repeat(length)}é caf\u00e9 na\u00efve`
    expect(await decoded(legacy("windows-1252", text))).toMatchObject({ text, encoding: "windows-1252" })
    expect(await decoded(utf8(text))).toEqual({ text, encoding: "utf-8", problems: [] })
  }
})

test("decodeText() refuses what is no text, and an empty file", async () => {
  const starts = ["PK\x03\x04", "%PDF-1.7", "SQLite format 3\0", "\0\0\0\x18ftypmp42", "\x89PNG\r\n", "RIFF....WEBP"]
  for (const start of starts) {
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0))
    expect(await decoded(bytes)).toMatchObject({ text: "", problems: [{ code: "binary-file" }] })
  }
  const zeros = await decoded(new Uint8Array(1000))
  expect(zeros.problems).toEqual([{ code: "binary-file", count: 1, lines: [] }])
  expect((await decoded(new Uint8Array(0))).problems).toEqual([{ code: "empty-file", count: 1, lines: [] }])
})

test("decodeText() keeps a stray NUL inside text", async () => {
  expect((await decoded(utf8("one\0two"))).text).toBe("one\0two")
})

test("decodeText() gives the same for every way of cutting the bytes, and never throws", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary", maxLength: 100 }).map(utf8),
    fc.string({ unit: "binary", maxLength: 100 }).map((text) => utf16(`\uFEFF${text}`, true)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 64 }), async (all, size) => {
      expect(await decoded(all, size)).toEqual(await decoded(all))
    }),
  )
})

test("decodeText() reports progress for each piece and stops when it is told to", async () => {
  const seen: number[] = []
  const file = byteFile("x", utf8("a".repeat(10)), 4)
  for await (const _ of decodeText(file, { onProgress: (done) => seen.push(done) }));
  expect(seen).toEqual([4, 8, 10])
  const pieces = decodeText(file, { isCancelled: () => true })
  await expect(async () => {
    for await (const _ of pieces);
  }).rejects.toThrow(Cancelled)
})
