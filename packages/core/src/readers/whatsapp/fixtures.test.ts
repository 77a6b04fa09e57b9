/** Every fixture of fixtures/whatsapp against the expectation beside it. */
import { readFileSync, readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { messageAt } from "../../model/message.ts"
import type { DateOrder } from "../../model/question.ts"
import type { WallTime } from "../../model/time.ts"
import { byteFile } from "../source.ts"
import { whatsappReader } from "./whatsapp.ts"

const FOLDER = new URL("../../../fixtures/whatsapp/", import.meta.url)

interface Expected {
  /** The name under which the file is read; missing: `_chat.txt`. */
  readonly file?: string
  readonly dateOrder?: DateOrder
  /** When the export was made, where the caller says so. */
  readonly latest?: WallTime
  readonly [part: string]: unknown
}

async function readFixture(bytes: Uint8Array, { file = "_chat.txt", dateOrder, latest }: Expected): Promise<unknown> {
  const options = { ...(dateOrder !== undefined && { dateOrder }), ...(latest !== undefined && { latest }) }
  const outcome = await whatsappReader.read(byteFile(file, bytes), options, {})
  if (outcome.kind !== "read") return outcome
  const { chats, problems, questions, variant } = outcome.read
  const [chat] = chats
  if (chat === undefined) return { variant, chats: 0 }
  const messages = Array.from({ length: chat.messages.length }, (_, seq) => {
    const { seq: _seq, from, ...rest } = messageAt(chat.messages, seq)
    return { ...rest, from: chat.people[from]?.name }
  })
  const { title, service, first, last, gaps, calls, canShow } = chat
  const people = chat.people.map(({ name, entries }) => ({ name, entries }))
  return { variant, title, people, service, first, last, messages, problems, questions, gaps, calls, canShow }
}

describe("fixtures", () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))

  it.each(names)("%s is read as expected", async (name) => {
    const bytes = readFileSync(new URL(name, FOLDER))
    const expected: Expected = JSON.parse(readFileSync(new URL(name.replace(/txt$/, "expected.json"), FOLDER), "utf8"))
    const { file: _file, dateOrder: _order, latest: _latest, shows: _shows, ...parts } = expected
    expect(await readFixture(bytes, expected)).toMatchObject(parts)
  })
})
