import { describe, expect, it } from "vitest"
import type { PersonId } from "@aftertalk/core"
import type { FileOptions } from "../shared/import-calls.ts"
import { makeImportAnswers } from "./import-answers.ts"

const CHAT = [
  "[01.11.26, 21:02:00] Noor: It's over between us. I'm not coming back",
  "[01.11.26, 21:03:00] Kit: please don't",
  "[04.11.26, 22:40:00] Noor: I'm so sorry for hurting you",
  "[04.11.26, 22:41:00] Kit: ok",
  "[07.11.26, 22:10:02] Noor: are you still up",
  "[07.11.26, 22:12:31] Noor: I miss you",
  "[07.11.26, 22:16:45] Kit: goodnight",
].join("\n")

describe("the worker's answers about a chat", () => {
  it("weighs all talks since the ending, and gives the earlier lines that facts point at", async () => {
    const { result } = await readChat()
    expect(result.talks).toBe(3)
    expect(result.weighed).toBe(3)
    expect(new Set(result.facts.map(({ talk }) => talk)).size).toBe(3)
    expect(result.lines.map(({ seq }) => seq)).toEqual([4, 5, 6])
    expect(result.otherLines.map(({ text }) => text)).toContain("I'm so sorry for hurting you")
    const shown = new Set([...result.lines, ...result.otherLines].map(({ seq }) => seq))
    const pointed = result.facts.flatMap(({ evidence }) => evidence).filter((one) => one.kind === "message")
    expect(pointed.every(({ seq }) => shown.has(seq))).toBe(true)
  })

  it("says which talk the telling may be about, the latest always among them", async () => {
    const { answers } = await readChat()
    const told = await answers.findTold(
      { kind: "account", id: "told", text: "On Wednesday Noor wrote: I'm so sorry for hurting you.", answers: [] },
      CONTEXT,
    )
    expect(told?.choices.map(({ first }) => first.slice(0, 10))).toEqual(["2026-11-04", "2026-11-07"])
  })

  it("finds patterns, and the messages behind each number", async () => {
    const { answers } = await readChat()
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en" } as const
    const found = await answers.findPatterns(takes, CONTEXT)
    if (found?.kind !== "patterns") throw new TypeError("Expected: patterns")
    const counted = found.told.cards.find(({ id }) => id === "counted")
    const sorry = counted?.rows.find(({ label }) => label === "Said sorry for hurting you")
    expect([sorry?.value, sorry?.more]).toEqual(["1", "in 1 talk"])
    const lines = await answers.showPattern(sorry?.evidence ?? [], CONTEXT)
    expect(lines).toMatchObject([{ from: "ex", text: "I'm so sorry for hurting you", at: "2026-11-04T22:40:00" }])
    expect(found.told.intro[0]).toBe("3 talks with Noor, 1 November 2026 to 7 November 2026.")
  })

  it("shows wall times in the zone that is named, and says that times are UTC where none is", async () => {
    const answers = makeImportAnswers(Promise.resolve(null))
    const text = JSON.stringify({
      participants: [{ name: "Noor" }, { name: "Kit" }],
      messages: [
        { sender_name: "Kit", timestamp_ms: 1_710_020_525_000, content: "yes", type: "Generic" },
        { sender_name: "Noor", timestamp_ms: 1_710_020_465_000, content: "are you up", type: "Generic" },
      ],
      title: "Noor",
      thread_path: "inbox/noor_1",
    })
    const files = [{ path: "message_1.json", file: new File([text], "message_1.json") }]
    const chats = async (options: FileOptions) => {
      const outcome = await answers.readFiles({ files, options }, CONTEXT)
      return outcome.kind === "read" ? outcome.chats.map(({ utc, last, lastLine }) => [utc, last, lastLine?.at]) : []
    }
    const [utc, berlin] = ["2024-03-09T21:42:05", "2024-03-09T22:42:05"]
    expect(await chats({})).toEqual([[true, utc, utc]])
    expect(await chats({ zone: "Europe/Berlin" })).toEqual([[false, berlin, berlin]])
    expect(await chats({ zone: "Nowhere/Town" })).toEqual([[true, utc, utc]])
  })

  it("shows the first lines of an unknown layout, tries marks on them, and reads the file by them", async () => {
    const answers = makeImportAnswers(Promise.resolve(null))
    const text = "\u200e<<Mira>> 9.3.2024 22:41 >> home?\n\u200e<<Jo>> 10.3.2024 22:42 >> yes\n"
    const files = [{ path: "x.txt", file: new File([text], "x.txt") }]
    const lines = await answers.showFirstLines(files, CONTEXT)
    const [first] = lines
    if (first === undefined || first.guess.name === null) throw new TypeError("Expected: a line with a guess")
    const marked = { ...first.guess, line: first.text, name: first.guess.name }
    const texts = lines.map((line) => line.text)
    const row = { at: "2024-03-09T22:41:00", name: "Mira", text: "home?" }
    expect(await answers.tryMarks({ lines: texts, marked }, CONTEXT)).toMatchObject({ kind: "reads", rows: [row, {}] })
    const noDate = { ...marked, stamp: { from: 2, to: 4 }, name: { from: 9, to: 12 } }
    expect(await answers.tryMarks({ lines: texts, marked: noDate }, CONTEXT)).toEqual({ kind: "bad", why: "no-date" })
    const other = { ...marked, line: first.text.replace("<<", "[["), stamp: marked.stamp }
    expect(await answers.tryMarks({ lines: texts, marked: other }, CONTEXT)).toMatchObject({ kind: "bad" })
    const outcome = await answers.readFiles({ files, options: { marked } }, CONTEXT)
    expect(outcome).toMatchObject({ kind: "read", variant: "marked", chats: [{ messages: 2 }] })
    expect(await answers.showFirstLines([...files, ...files], CONTEXT)).toEqual([])
  })

  it("knows of no talk to tell of before a chat was read", async () => {
    expect(
      await makeImportAnswers(Promise.resolve(null)).findTold(
        { kind: "account", id: "told", text: "x", answers: [] },
        CONTEXT,
      ),
    ).toBeNull()
  })
})

const CONTEXT = { signal: new AbortController().signal, report: () => undefined }

async function readChat() {
  const answers = makeImportAnswers(Promise.resolve(null))
  const files = [{ path: "chat.txt", file: new File([CHAT], "chat.txt") }]
  const outcome = await answers.readFiles({ files, options: { dateOrder: "dmy" } }, CONTEXT)
  if (outcome.kind !== "read") throw new TypeError("Expected: a chat")
  const [chat] = outcome.chats
  const me = chat?.people.find(({ name }) => name === "Kit")?.id ?? (0 as PersonId)
  const result = await answers.readChat({ chat: chat?.id ?? "", me }, CONTEXT)
  if (result === null) throw new TypeError("Expected: a result")
  return { answers, result }
}
