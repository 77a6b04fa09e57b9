/** The kernel says of a line what the plain reader says of it: a file of one block is kept by the one, and streamed by the other. */
import { readFileSync, readdirSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { MessageColumns } from "../../model/message.ts"
import { byteFile } from "../source.ts"
import { type LineKernel, RECORD, lineKernel } from "./line-kernel.ts"
import { streamWhatsapp } from "./stream.ts"
import { whatsappReader } from "./whatsapp.ts"

const encoder = new TextEncoder()

const FOLDER = new URL("../../../fixtures/whatsapp/", import.meta.url)
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, FOLDER)))

interface Rows {
  readonly rows: unknown[]
  readonly rest: unknown
}

function rowsOf({ length, at, from, kind, line, text, extra }: MessageColumns): unknown[] {
  return Array.from({ length }, (_, seq) => [at[seq], from[seq], kind[seq], line[seq], text[seq], extra.get(seq)])
}

async function plainly(bytes: Uint8Array): Promise<Rows | null> {
  const outcome = await whatsappReader.read(byteFile("_chat.txt", bytes), {}, {})
  if (outcome.kind !== "read") return null
  const [{ messages, ...chat } = { messages: null }] = outcome.read.chats
  return {
    rows: messages === null ? [] : rowsOf(messages),
    rest: [chat, outcome.read.problems, outcome.read.questions],
  }
}

async function byKernel(bytes: Uint8Array): Promise<Rows | null> {
  const rows: unknown[] = []
  const sink = {
    batch: (messages: MessageColumns): void => void rows.push(...rowsOf(messages)),
    restart: (): void => void rows.splice(0),
  }
  const streamed = await streamWhatsapp(byteFile("_chat.txt", bytes), {}, sink)
  return streamed.kind === "refused" ? null : { rows, rest: [streamed.chat, streamed.problems, streamed.questions] }
}

/** Stamps of one file that are nearly alike: what differs is what the kernel must see. */
const STAMPS = [
  [
    "13/09/24, 10:00 - ",
    "13/09/24, 10:01 - ",
    "13/09/24, 7:59 - ",
    "14/09/24, 10:02 - ",
    "13/09/24, 24:00 - ",
    "13/09/24, 10:60 - ",
  ],
  [
    "9/14/24, 9:41\u202fPM - ",
    "9/14/24, 9:41 PM - ",
    "9/14/24, 12:05 am - ",
    "9/14/24, 12:05 PM - ",
    "9/14/24, 10:02 \u2013 ",
  ],
  [
    "[13.09.24, 10:00:00] ",
    "[13.09.24, 10:00:01] ",
    "\u200e[13.09.24, 10:00:02] ",
    "[13.09.24, 10:00] ",
    "\u200f[13.09.24, 10:00:02] ",
  ],
]
const author = fc.constantFrom(
  "Mira: ",
  "Mira: ",
  "Jonas: ",
  "Jonas: ",
  "Mira Holm: ",
  "Jonas 🙂: ",
  "Mirä: ",
  "Mira:",
  "a: b: ",
  "",
  "x".repeat(300) + ": ",
)
const words = fc.oneof(
  fc.constantFrom(
    "ok",
    ".",
    "",
    "yes (really)",
    "<Media omitted>",
    "null",
    "\u200eimage omitted",
    "Voice call, 6 min",
    "Missed voice call",
    "IMG-20240913-WA0001.jpg (file attached)",
    "you deleted this message.",
    "see you <This message was edited>",
    "a🙂",
    "🙂",
    "ключ",
    "消息已删除",
    "ends with 。",
    "\ufffd",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
)
const stamped = (stamps: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(stamps[0] ?? "", ...stamps), author, words).map((parts) => parts.join(""))
const lineOf = (stamps: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 12, arbitrary: stamped(stamps.slice(0, 3)) },
    { weight: 2, arbitrary: stamped(stamps) },
    { weight: 2, arbitrary: words },
    {
      weight: 1,
      arbitrary: fc.constantFrom("goes on", "on the 3rd", "Monday 4", "ünter", "13/09/24", "13/09/24, 10:0"),
    },
  )
const file = fc
  .constantFrom(...STAMPS)
  .chain((stamps) =>
    fc.array(fc.tuple(lineOf(stamps), fc.constantFrom("\n", "\n", "\n", "\r\n")), { minLength: 8, maxLength: 60 }),
  )
  .map((lines) => encoder.encode(lines.flat().join("")))

describe("a chat read by the kernel", () => {
  it("is the chat that is read without it, for lines that are nearly alike", async () => {
    await fc.assert(
      fc.asyncProperty(file, async (bytes) => {
        expect(await byKernel(bytes)).toEqual(await plainly(bytes))
      }),
      { numRuns: 600 },
    )
  })

  it("is the chat that is read without it, for every fixture, also with bytes that are no letters", async () => {
    for (const bytes of FIXTURES) expect(await byKernel(bytes)).toEqual(await plainly(bytes))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FIXTURES), fc.nat(), fc.nat(255), async (fixture, place, value) => {
        const bytes = Uint8Array.from(fixture)
        if (bytes.length > 0) bytes[place % bytes.length] = value
        expect(await byKernel(bytes)).toEqual(await plainly(bytes))
      }),
      { numRuns: 300 },
    )
  })
})

function opened(): LineKernel {
  const kernel = lineKernel()
  if (kernel === null) throw new Error("Expected code that compiles")
  return kernel
}

describe("LineKernel", () => {
  const text =
    "3/1/23, 7:28 PM - Mira: hi 🙂\nand on\n3/1/23, 7:30 PM - Jonas: <b>\r\n3/2/23, 1:36 AM - Mira: new day\n"
  const prefix = "3/1/23, "
  const authors = ["Mira: ", "Jonas: "]

  it("reads stamp, author and words, and stops in front of what is not alike", () => {
    const kernel = opened()
    expect(kernel.open(encoder.encode(text), 0, text.length)).toBe(true)
    kernel.follow(prefix, authors)
    expect(kernel.run(false)).toBe(3)
    const [first, second, third] = [0, 1, 2].map((place) =>
      kernel.records.slice(place * RECORD.size, (place + 1) * RECORD.size),
    )
    expect(text.slice(first?.[RECORD.words], first?.[RECORD.end])).toBe("hi 🙂")
    const { second: time, author: who, isPlain, isMarked } = RECORD
    expect([time, who, isPlain, isMarked].map((field) => first?.[field])).toEqual([70_080, 0, 1, 0])
    expect(second?.[time]).toBe(-1)
    expect(text.slice(third?.[RECORD.words], third?.[RECORD.end])).toBe("<b>")
    expect([third?.[who], third?.[isPlain]]).toEqual([1, 0])
    expect(text.slice(kernel.here)).toBe("3/2/23, 1:36 AM - Mira: new day\n")
    kernel.follow("3/2/23, ", authors)
    expect(kernel.run(false)).toBe(1)
    expect(kernel.here).toBe(text.length)
  })

  it("begins at a line inside, and passes a line that others have read", () => {
    const kernel = opened()
    const from = text.indexOf("3/1/23, 7:30")
    expect(kernel.open(encoder.encode(text), from, text.length)).toBe(true)
    expect(kernel.here).toBe(from)
    kernel.follow("3/2/23, ", authors)
    expect(kernel.run(true)).toBe(1)
    expect(text.slice(kernel.records[RECORD.words], kernel.records[RECORD.end])).toBe("new day")
  })

  it("takes no bytes that are not the text, and no more than it has room for", () => {
    expect(opened().open(encoder.encode(text), 0, text.length - 1)).toBe(false)
    expect(opened().open(new Uint8Array(1 << 20).fill(10), 0, 1 << 20)).toBe(false)
  })
})
