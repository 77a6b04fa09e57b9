/** Laws of the reader: for any text, for any way of cutting it, and for every fixture that is damaged. */
import { readFileSync, readdirSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type MessageColumns, messageAt } from "../../model/message.ts"
import type { ReadOutcome } from "../reader.ts"
import { byteFile } from "../source.ts"
import { BATCH_MESSAGES, streamWhatsapp } from "./stream.ts"
import { whatsappReader } from "./whatsapp.ts"

const FOLDER = new URL("../../../fixtures/whatsapp/", import.meta.url)
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))

const encoder = new TextEncoder()

function read(text: string, pieceBytes?: number): Promise<ReadOutcome> {
  return whatsappReader.read(byteFile("_chat.txt", encoder.encode(text), pieceBytes), {}, {})
}

/** Everything that an outcome holds, in a form that can be compared. */
function plain(outcome: ReadOutcome): unknown {
  if (outcome.kind !== "read") return outcome
  const chats = outcome.read.chats.map(({ messages, ...chat }) => ({
    ...chat,
    messages: Array.from({ length: messages.length }, (_, seq) => messageAt(messages, seq)),
  }))
  return { ...outcome.read, chats }
}

/** Pieces of which chats are made, good and bad. A bar parts them; CR, LF and NUL stand alone. */
const PIECES =
  "13/09/24, 10:00 - |[13.09.24, 10:00:00] |9/13/24, 10:00\u202fPM - |21:41, 27/03/2022 - |45/67/24, 10:00 - |Mira: |Jonas: |A: B: |: |" +
  "\u200e|\ufeff|\u202a|<Media omitted>|(file attached)|a.jpg |\u2028|🙂|\ud83d|Voice call, 6 min|Missed voice call|<attached: |>|POLL:\n|" +
  "٣|令和4年3月18日|[|]| - |null|12|/|."
const fragment = fc.oneof(
  fc.constantFrom(...PIECES.split("|"), "\n", "\r\n", "\r", "\0"),
  fc.string({ unit: "binary", maxLength: 12 }),
)
const text = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(""))
/** A fixture with something cut, doubled or put in. */
const damaged = fc
  .tuple(fc.constantFrom(...FIXTURES), fc.nat(), fc.nat(30), fragment, fc.constantFrom("cut", "drop", "double", "put"))
  .map(([fixture, place, length, put, how]) => {
    const at = place % (fixture.length + 1)
    const end = Math.min(fixture.length, at + length)
    if (how === "cut") return fixture.slice(0, at)
    if (how === "drop") return fixture.slice(0, at) + fixture.slice(end)
    if (how === "double") return fixture.slice(0, end) + fixture.slice(at)
    return fixture.slice(0, at) + put + fixture.slice(at)
  })

describe("whatsappReader", () => {
  it("never throws, and entries are messages, notices or lost items", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, damaged), async (input) => {
        const outcome = await read(input)
        if (outcome.kind !== "read") return
        const [chat] = outcome.read.chats
        if (chat === undefined) throw new Error("Expected a chat")
        const { length } = chat.messages
        expect(chat.people.reduce((sum, { entries }) => sum + entries, 0)).toBe(length)
        expect(chat.people.every(({ entries }) => entries > 0)).toBe(true)
        const lines = input.split("\n").length
        const lost = outcome.read.problems.reduce((sum, problem) => sum + problem.lostItems, 0)
        const stray = outcome.read.problems.find(({ code }) => code === "line-before-first-date")?.count ?? 0
        expect(length + chat.service + lost + stray).toBeLessThanOrEqual(lines)
        expect(length + chat.service + lost).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })

  it("gives the same for every size of piece", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, damaged), fc.integer({ min: 1, max: 64 }), async (input, size) => {
        expect(plain(await read(input, size))).toEqual(plain(await read(input)))
      }),
      { numRuns: 150 },
    )
  })

  it("keeps every word of every message in a file of its own making", async () => {
    const word = fc.stringMatching(/^[a-zA-Zäöü?!, ]{0,30}$/).filter((words) => words.trim() !== "")
    const body = fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom("Mira", "Jonas"), body), { minLength: 1 }),
        async (messages) => {
          const lines = messages.map(
            ([name, words], i) => `14.09.24, 10:${String(i % 60).padStart(2, "0")} - ${name}: ${words}\n`,
          )
          const outcome = await read(lines.join(""))
          if (outcome.kind !== "read") throw new Error("Expected a chat")
          const [chat] = outcome.read.chats
          const told = chat?.messages.text.map((words, seq) => [chat.people[chat.messages.from[seq] ?? 9]?.name, words])
          expect(told).toEqual(messages)
        },
      ),
      { numRuns: 100 },
    )
  })

  it("takes time linear in the size of a line", async () => {
    for (const line of [
      "[".repeat(200_000),
      "1/".repeat(100_000),
      "13/09/24, 10:00 - ".repeat(20_000),
      "A: ".repeat(50_000),
    ]) {
      const outcome = await read(`13/09/24, 10:00 - Mira: hi\n${line}\n`)
      expect(outcome.kind).toBe("read")
    }
  })

  it("is not led astray by a stamp that is the beginning of the next one", async () => {
    const outcome = await read(
      "14/09/24, 20:00 - Mira: one\n14/09/24,20:01 - Jonas: two\n14/09/24, 20:02 - Jonas: three\n",
    )
    expect(outcome.kind === "read" ? outcome.read.chats[0]?.messages.length : 0).toBe(2)
  })

  it("says that a file without a stamp holds no messages", async () => {
    const outcome = await read("Dear diary,\nnothing today.\n")
    expect(outcome).toMatchObject({ kind: "refused", problems: [{ code: "no-messages" }] })
  })

  it("stops when it is told to", async () => {
    const file = byteFile("_chat.txt", encoder.encode(FIXTURES[0] ?? ""))
    await expect(whatsappReader.read(file, {}, { isCancelled: () => true })).rejects.toMatchObject({
      name: "Cancelled",
    })
  })
})

describe("streamWhatsapp()", () => {
  it("gives the messages that the reader keeps", async () => {
    const chat = Array.from(
      { length: BATCH_MESSAGES * 2 + 5 },
      (_, i) => `14.09.24, 10:00 - ${i % 2 ? "Mira" : "Jonas"}: ${i}\n`,
    )
    for (const input of [...FIXTURES, chat.join("")]) {
      const kept = await read(input)
      const texts: string[] = []
      const times: number[] = []
      const sink = {
        batch: ({ text: words, at }: MessageColumns): void => {
          texts.push(...words)
          times.push(...at)
        },
        restart: (): void => {
          texts.length = 0
          times.length = 0
        },
      }
      const streamed = await streamWhatsapp(byteFile("_chat.txt", encoder.encode(input)), {}, sink)
      if (kept.kind !== "read" || streamed.kind !== "read") throw new Error("Expected a chat")
      const [{ messages, ...rest } = { messages: null }] = kept.read.chats
      expect(texts).toEqual(messages?.text)
      expect(times).toEqual([...(messages?.at ?? [])])
      expect(streamed.chat).toEqual(rest)
      expect(streamed.problems).toEqual(kept.read.problems)
    }
  })
})
