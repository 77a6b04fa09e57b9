/**
 * Files whose end changes how their beginning must be read. The beginning is long enough to be decided upon alone, so
 * each of these is read twice, and must come out as if everything had been known from the start.
 */
import { describe, expect, it } from "vitest"
import { messageAt } from "../../model/message.ts"
import type { ExportRead } from "../reader.ts"
import { byteFile } from "../source.ts"
import { streamWhatsapp } from "./stream.ts"
import { whatsappReader } from "./whatsapp.ts"

/** Enough text for a decision, and for pieces of their own. */
const LONG = 4000

async function read(text: string): Promise<ExportRead> {
  const outcome = await whatsappReader.read(byteFile("_chat.txt", new TextEncoder().encode(text)), {}, {})
  if (outcome.kind !== "read") throw new Error("Expected a chat")
  return outcome.read
}

/** Lines by two people in turn; `stamp` gets the place of the line. */
function lines(count: number, stamp: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => `${stamp(i)} - ${i % 2 === 0 ? "Mira" : "Jonas"}: line ${i}\n`).join(
    "",
  )
}

const two = (value: number): string => String(value).padStart(2, "0")

describe("a long file", () => {
  it("takes its order of dates from the only line that shows it, at the end", async () => {
    const { chats, questions } = await read(`${lines(LONG, () => "04/05/24, 10:00")}13/05/24, 10:00 - Mira: last\n`)
    expect(questions).toEqual([])
    expect(chats[0]).toMatchObject({ first: "2024-05-04T10:00:00", last: "2024-05-13T10:00:00" })
  })

  it("changes its mind when dots, which mean day first, turn out to hold months first", async () => {
    const { chats } = await read(`${lines(LONG, () => "04.05.24, 10:00")}${lines(20, () => "05.13.24, 10:00")}`)
    expect(chats[0]).toMatchObject({ first: "2024-04-05T10:00:00", last: "2024-05-13T10:00:00" })
    expect(chats[0]?.messages.length).toBe(LONG + 20)
    expect(messageAt(chats[0]?.messages ?? fail(), 0)).toMatchObject({
      text: "line 0",
      at: "2024-04-05T10:00:00",
      line: 1,
    })
  })

  it("keeps a line pasted near its end inside its message", async () => {
    const pasted =
      "14.05.24, 10:00 - Mira: you wrote\n02.01.24, 09:00 - Jonas: never again\n14.05.24, 10:01 - Jonas: so?\n"
    const { chats, problems } = await read(`${lines(LONG, () => "13.05.24, 10:00")}${pasted}`)
    expect(chats[0]?.messages.length).toBe(LONG + 2)
    expect(problems).toMatchObject([{ code: "quoted-header", count: 1, firstLine: LONG + 2 }])
  })

  it("sees a name with a colon that comes late", async () => {
    const late = lines(8, () => "14.05.24, 10:00").replaceAll("Jonas", "Studio: Jonas")
    const { chats } = await read(`${lines(LONG, () => "13.05.24, 10:00").replaceAll("Jonas", "Mira")}${late}`)
    expect(chats[0]?.people.map(({ name }) => name)).toEqual(["Mira", "Studio: Jonas"])
  })

  it("does not take a name for longer than it is because its first lines begin alike", async () => {
    const alike = lines(LONG, () => "13.05.24, 10:00").replaceAll("line", "note: line")
    const { chats } = await read(`${alike}${lines(8, () => "14.05.24, 10:00")}`)
    expect(chats[0]?.people.map(({ name }) => name)).toEqual(["Mira", "Jonas"])
    expect(chats[0]?.messages.text[0]).toBe("note: line 0")
  })

  it("accepts a second layout when a second file is put behind the first", async () => {
    const second = lines(LONG, () => "2025-01-02 10:00")
    const { chats, problems } = await read(`${lines(LONG, () => "13.05.24, 10:00")}${second}`)
    expect(chats[0]?.messages.length).toBe(2 * LONG)
    expect(problems).toEqual([])
  })

  it("reads a file that was put in front of an older one", async () => {
    const { chats, problems } = await read(
      `${lines(LONG, () => "13.05.24, 10:00")}${lines(LONG, () => "13.05.22, 10:00")}`,
    )
    expect(chats[0]?.messages.length).toBe(2 * LONG)
    expect(chats[0]).toMatchObject({ first: "2022-05-13T10:00:00", last: "2024-05-13T10:00:00" })
    expect(problems).toMatchObject([{ code: "time-went-back", count: 1, firstLine: LONG + 1 }])
  })

  it("tells whoever takes batches to forget those that were read wrongly", async () => {
    const text = `${lines(LONG, () => "04.05.24, 10:00")}${lines(20, () => "05.13.24, 10:00")}`
    let times: number[] = []
    let restarts = 0
    await streamWhatsapp(
      byteFile("_chat.txt", new TextEncoder().encode(text)),
      {},
      {
        batch: ({ at }) => times.push(...at),
        restart: () => {
          times = []
          restarts += 1
        },
      },
    )
    expect(restarts).toBe(1)
    expect(times.length).toBe(LONG + 20)
    expect(new Date((times[0] ?? 0) * 1000).toISOString()).toBe("2024-04-05T10:00:00.000Z")
  })

  it("notices a change of padding", async () => {
    const early = lines(LONG, (i) => `${two(10 + (i % 3))}.11.24, 10:00`)
    const { chats } = await read(`${early}${lines(LONG, (i) => `${(i % 3) + 1}.12.24, 10:00`)}`)
    expect(chats[0]?.messages.length).toBe(2 * LONG)
  })

  it("ends a message of more than 16 million letters, and says so", async () => {
    const long = `${"y".repeat(9999)}\n`.repeat(1700)
    const { chats, problems } = await read(`${lines(2, () => "13.05.24, 10:00")}${long}`)
    expect(chats[0]?.messages.length).toBe(2)
    expect(problems.map(({ code }) => code)).toContain("cut-off")
  })

  it("counts the entries of people beyond 65 535 as lost", { timeout: 60_000 }, async () => {
    const named = Array.from({ length: 65_600 }, (_, i) => `13.05.24, 10:00 - Name ${i}: hi\n`).join("")
    const { chats, problems } = await read(named)
    const lost = problems.find(({ code }) => code === "too-many-people")?.lostItems ?? 0
    expect(lost).toBeGreaterThan(0)
    expect((chats[0]?.messages.length ?? 0) + lost).toBe(65_600)
  })
})

function fail(): never {
  throw new Error("Expected messages")
}
