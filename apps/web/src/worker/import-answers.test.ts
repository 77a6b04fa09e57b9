import { describe, expect, it } from "vitest"
import type { PersonId } from "@aftertalk/core"
import type { FileOptions } from "../shared/import-calls.ts"
import { quotedWords } from "../app/care-source.ts"
import { misreadOf } from "../shared/misread.ts"
import type { TalkLine } from "../shared/talk-line.ts"
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

  it("lists the talks, newest first, and shows an older one as it stood", async () => {
    const { answers } = await readChat()
    const listed = await answers.listTalks(null, CONTEXT)
    expect(listed?.talks.map(({ first, messages, isMine }) => [first.slice(0, 10), messages, isMine])).toEqual([
      ["2026-11-07", 3, false],
      ["2026-11-04", 2, false],
      ["2026-11-01", 2, false],
    ])
    const second = listed?.talks[1]?.id ?? ""
    const older = await answers.readTalk({ talk: second }, CONTEXT)
    expect([older?.later, older?.talks, older?.weighed]).toEqual([1, 3, 2])
    expect(older?.lines.map(({ seq }) => seq)).toEqual([2, 3])
    expect(older?.facts.map(({ fact }) => fact)).not.toContain("says_love_miss")
    expect((await answers.listTalks(null, CONTEXT))?.shown).toBe(second)
    const told = { kind: "account", id: "told", text: "Noor wrote that she misses me.", answers: [] } as const
    const choices = await answers.findTold(told, CONTEXT)
    expect(choices?.isOlder).toBe(true)
    expect(choices?.choices.map(({ first }) => first.slice(0, 10))).not.toContain("2026-11-07")
    expect((await answers.readTalk({ talk: null }, CONTEXT))?.later).toBe(0)
    expect(await answers.readTalk({ talk: "none" }, CONTEXT)).toBeNull()
  })

  it("gives the lines of danger outside the talk, so that they can be said to be misread", async () => {
    const { result, answers } = await readChat(`[05.11.26, 22:00:00] Kit: I want to kill myself`)
    expect(result.safety.map(({ route }) => route)).toContain("USER_SUICIDE")
    expect([...result.lines, ...result.otherLines].map(({ text }) => text)).toContain("I want to kill myself")
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [] } as const
    expect(await answers.findPatterns(takes, CONTEXT)).toEqual({ kind: "danger" })
    const lines = [...result.lines, ...result.otherLines].map(({ seq, text }): TalkLine => {
      return { at: { kind: "message", chat: result.talk?.chat ?? "", seq }, text, who: null, sent: null, shown: true }
    })
    const misread = result.safety.flatMap(({ route, evidence }) => {
      return route === "USER_SUICIDE" ? misreadOf(route, evidence, lines, "quote", quotedWords(evidence, lines)) : []
    })
    expect(await answers.findPatterns({ ...takes, misread }, CONTEXT)).toMatchObject({ kind: "patterns" })
    const elsewhere = misread.map((one) => ({ ...one, line: "message 5 of another" }))
    expect(await answers.findPatterns({ ...takes, misread: elsewhere }, CONTEXT)).toEqual({ kind: "danger" })
  })

  it("counts chats of several apps together, and leads each number back to its own", async () => {
    const { answers } = await readChat()
    const more = "[09.11.26, 20:00:00] Noor S: I'm so sorry for hurting you\n[09.11.26, 20:01:00] Kit: ok"
    const { result } = await readInto(answers, more, true)
    expect(result.talks).toBe(1)
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [] } as const
    const found = await answers.findPatterns(takes, CONTEXT)
    if (found?.kind !== "patterns") throw new TypeError("Expected: patterns")
    expect([found.chats, found.told.intro[0]]).toEqual([2, "4 talks with Noor, 1 November 2026 to 9 November 2026."])
    const sorry = found.told.cards
      .find(({ id }) => id === "counted")
      ?.rows.find(({ label }) => label === "Said sorry for hurting you")
    const lines = await answers.showPattern(sorry?.evidence ?? [], CONTEXT)
    expect(lines?.map(({ at, from }) => [at?.slice(0, 10), from])).toEqual([
      ["2026-11-04", "ex"],
      ["2026-11-09", "ex"],
    ])
  })

  it("counts nothing where the page knows of more chats than are at hand", async () => {
    const { answers } = await readChat()
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [], chats: 2 } as const
    expect(await answers.findPatterns(takes, CONTEXT)).toBeNull()
    expect(await makeImportAnswers(Promise.resolve(null)).showPattern([], CONTEXT)).toBeNull()
  })

  it("counts with progress, and can be cancelled", async () => {
    const { answers } = await readChat()
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [] } as const
    const steps: string[] = []
    await answers.findPatterns(takes, { ...CONTEXT, report: ({ step }) => steps.push(step) })
    expect(steps).toContain("counting")
    await expect(async () => answers.findPatterns(takes, { ...CONTEXT, signal: AbortSignal.abort() })).rejects.toThrow(
      "Cancelled",
    )
  })

  it("finds patterns, and the messages behind each number", async () => {
    const { answers } = await readChat()
    const takes = { account: null, same: null, yourEx: "your ex", locale: "en", misread: [] } as const
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
      const outcome = await answers.readFiles({ files, options, beside: false }, CONTEXT)
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
    const outcome = await answers.readFiles({ files, options: { marked }, beside: false }, CONTEXT)
    expect(outcome).toMatchObject({ kind: "read", variant: "marked", chats: [{ messages: 2 }] })
    const settings = { path: "a.json", file: new File(['{"a":\n1,\n"b":\n2}\n'], "a.json") }
    expect(await answers.showFirstLines([settings, ...files], CONTEXT)).toEqual(lines)
    expect(await answers.showFirstLines([settings], CONTEXT)).toEqual([])
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

/** @param more lines between the second talk and the third */
function readChat(more = "") {
  const lines = CHAT.split("\n")
  const text = more === "" ? CHAT : [...lines.slice(0, 4), more, ...lines.slice(4)].join("\n")
  return readInto(makeImportAnswers(Promise.resolve(null)), text, false)
}

async function readInto(answers: ReturnType<typeof makeImportAnswers>, text: string, beside: boolean) {
  const files = [{ path: "chat.txt", file: new File([text], "chat.txt") }]
  const outcome = await answers.readFiles({ files, options: { dateOrder: "dmy" }, beside }, CONTEXT)
  if (outcome.kind !== "read") throw new TypeError("Expected: a chat")
  const [chat] = outcome.chats
  const me = chat?.people.find(({ name }) => name === "Kit")?.id ?? (0 as PersonId)
  const result = await answers.readChat({ chat: chat?.id ?? "", me }, CONTEXT)
  if (result === null) throw new TypeError("Expected: a result")
  return { answers, result }
}
