import type { PersonId, WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { ChatListed, ImportOutcome } from "../shared/import-calls.ts"
import {
  FIRST_IMPORT,
  type ImportAction,
  type ImportState,
  canMark,
  mustReadAgain,
  optionsOf,
  questionCount,
  reduceImport,
} from "./import-state.ts"

const person = (id: number, name: string) => ({ id: id as PersonId, name, entries: 4, lastLine: null })
const chat = (id: string, ...names: string[]): ChatListed => ({
  id,
  title: null,
  people: names.map((name, i) => person(i, name)),
  messages: 8,
  calls: 0,
  lastLine: null,
  first: "2026-03-04T10:00:00" as WallTime,
  last: "2026-03-05T10:00:00" as WallTime,
  utc: false,
})
const read = (chats: readonly ChatListed[], more: Partial<Extract<ImportOutcome, { kind: "read" }>> = {}) =>
  ({ kind: "read", format: "whatsapp", variant: "android-en", chats, problems: [], questions: [], ...more }) as const
const dates = {
  kind: "date-order",
  choices: [
    { order: "dmy", stamp: "04/03/26", reads: "2026-03-04", backwardJumps: 0 },
    { order: "mdy", stamp: "04/03/26", reads: "2026-04-03", backwardJumps: 3 },
  ],
} as const

const run = (...actions: readonly ImportAction[]): ImportState => actions.reduce(reduceImport, FIRST_IMPORT)
const FILES = { kind: "files-chosen", files: [] } as const

describe("reduceImport()", () => {
  it("asks when a text was copied whose days are open, and reads it again with the answer", () => {
    const open = read([chat("a", "Mira", "Jo")], { questions: [{ kind: "copied-on", stamp: "Mon 21:04" }] })
    const asked = run(FILES, { kind: "files-read", outcome: open }, { kind: "me-chosen", me: 1 as PersonId })
    expect(asked.step).toEqual({ kind: "ask", question: { kind: "copied-on", stamp: "Mon 21:04" } })
    const told = reduceImport(asked, { kind: "day-chosen", copiedOn: "2026-03-09T00:00:00" as WallTime })
    expect([told.step.kind, optionsOf(told)]).toEqual(["busy", { copiedOn: "2026-03-09T00:00:00" }])
    const unknown = reduceImport(asked, { kind: "day-chosen", copiedOn: "unknown" })
    expect([unknown.step.kind, optionsOf(unknown)]).toEqual(["busy", {}])
  })

  it("refuses a chat in which no message could be read, and says why", () => {
    const dates45 = { code: "impossible-date", count: 2, firstLine: 1, lines: [1, 2], lostItems: 2 } as const
    const empty = { ...chat("a"), messages: 0 }
    const state = run(FILES, { kind: "files-read", outcome: read([empty], { problems: [dates45] }) })
    expect(state.step).toMatchObject({
      kind: "refused",
      problems: [{ code: "no-messages" }, { code: "impossible-date" }],
    })
  })

  it("asks only which one is you, where all else is clear", () => {
    const state = run(FILES, { kind: "files-read", outcome: read([chat("a", "Noor", "Kit")]) })
    expect(state.step).toMatchObject({ kind: "ask", question: { kind: "which-is-you" } })
    expect(questionCount(state)).toBe(1)
    expect(reduceImport(state, { kind: "me-chosen", me: 1 as PersonId }).step.kind).toBe("busy")
  })

  it("asks which chat, then who, then which date, and no more where the file has a wall clock", () => {
    const outcome = read([chat("a", "Noor", "Kit"), chat("b", "Sol", "Kit")], { questions: [dates] })
    const first = run(FILES, { kind: "files-read", outcome })
    expect(questionCount(first)).toBe(3)
    const second = reduceImport(first, { kind: "chat-chosen", chat: "b" })
    const third = reduceImport(second, { kind: "me-chosen", me: 1 as PersonId })
    expect([first, second, third].map(({ step }) => step.kind === "ask" && step.question.kind)).toEqual([
      "which-chat",
      "which-is-you",
      "date-order",
    ])
    const last = reduceImport(third, { kind: "order-chosen", order: "mdy" })
    expect(last.step.kind).toBe("busy")
    expect(optionsOf(last)).toEqual({ dateOrder: "mdy" })
    expect(mustReadAgain(third, last)).toBe(true)
  })

  it("keeps the likelier order of dates when the user does not know, and does not ask again", () => {
    const asked = run(FILES, { kind: "files-read", outcome: read([chat("a", "Noor", "Kit")], { questions: [dates] }) })
    const state = [
      { kind: "me-chosen", me: 0 as PersonId } as const,
      { kind: "order-chosen", order: "unknown" } as const,
    ].reduce(reduceImport, asked)
    expect(state.step.kind).toBe("busy")
    expect(optionsOf(state)).toEqual({})
  })

  it("keeps the answers when the files are read again in another order of dates", () => {
    const outcome = read([chat("a", "Noor", "Kit")], { questions: [dates] })
    const state = run(
      FILES,
      { kind: "files-read", outcome },
      { kind: "me-chosen", me: 1 as PersonId },
      { kind: "order-chosen", order: "mdy" },
      { kind: "files-read", outcome: read([chat("a", "Noor", "Kit")]) },
    )
    expect(state.me).toBe(1)
    expect(state.step.kind).toBe("busy")
  })

  it("asks for the zone last, at most as the fourth question, only where the chosen chat gives UTC", () => {
    const line = { at: "2026-03-05T21:41:00" as WallTime, name: "Noor", text: "are you still up" }
    const utc = { ...chat("a", "Noor", "Kit"), utc: true, lastLine: line }
    const outcome = read([utc, chat("b", "Sol", "Kit")], { questions: [dates] })
    const first = run(FILES, { kind: "files-read", outcome })
    expect(questionCount(first)).toBe(4)
    const answers = (id: string) =>
      [
        { kind: "chat-chosen", chat: id } as const,
        { kind: "me-chosen", me: 1 as PersonId } as const,
        { kind: "order-chosen", order: "mdy" } as const,
      ].reduce(reduceImport, first)
    expect(answers("b").step.kind).toBe("busy")
    expect(answers("a").step).toEqual({
      kind: "ask",
      question: { kind: "zone", line: { at: line.at, said: { name: "Noor", text: "are you still up" } } },
    })
    const named = reduceImport(answers("a"), { kind: "zone-chosen", zone: { name: "Europe/Berlin" } })
    expect([named.step.kind, optionsOf(named)]).toEqual(["busy", { dateOrder: "mdy", zone: "Europe/Berlin" }])
    const unknown = reduceImport(answers("a"), { kind: "zone-chosen", zone: "unknown" })
    expect([unknown.step.kind, optionsOf(unknown)]).toEqual(["busy", { dateOrder: "mdy" }])
    expect(reduceImport(unknown, { kind: "files-read", outcome }).step.kind).toBe("busy")
  })

  it("asks again who is the user where reading again changed who is in the chat", () => {
    const before = run(
      FILES,
      { kind: "files-read", outcome: read([chat("a", "Noor", "Kit")], { questions: [dates] }) },
      { kind: "me-chosen", me: 1 as PersonId },
      { kind: "order-chosen", order: "mdy" },
    )
    const again = reduceImport(before, { kind: "files-read", outcome: read([chat("a", "Kit", "Noor")]) })
    expect(again).toMatchObject({ me: null, step: { kind: "ask", question: { kind: "which-is-you" } } })
  })

  it("offers marks where a layout is not known, reads by them, and comes back where they give nothing", () => {
    const unknown = { code: "not-an-export", count: 1, firstLine: null, lines: [], lostItems: 0 } as const
    const empty = run(FILES, { kind: "files-read", outcome: { kind: "refused", problems: [unknown] } })
    expect(canMark(empty)).toBe(false)
    const masked = { ...unknown, masked: ["<xxxx> 99:99 xx"] }
    const refused = run(FILES, { kind: "files-read", outcome: { kind: "refused", problems: [masked] } })
    expect(canMark(refused)).toBe(true)
    const open = reduceImport(refused, { kind: "marking-opened" })
    expect(open.step).toEqual({ kind: "mark", failed: false })
    const marked = { line: "Mira|da", stamp: null, name: { from: 0, to: 4 }, text: { from: 5, to: 7 } }
    const busy = reduceImport(open, { kind: "line-marked", marked })
    expect([busy.step.kind, optionsOf(busy)]).toEqual(["busy", { marked }])
    const failed = reduceImport(busy, { kind: "files-read", outcome: { kind: "refused", problems: [unknown] } })
    expect(failed.step).toEqual({ kind: "mark", failed: true })
    const done = reduceImport(busy, { kind: "files-read", outcome: read([chat("a", "Mira", "Jo")]) })
    expect(done.step).toMatchObject({ kind: "ask", question: { kind: "which-is-you" } })
  })

  it("refuses a group chat, and says that it is one", () => {
    const group = { code: "group-chat", count: 1, firstLine: null, lines: [], lostItems: 0 } as const
    const outcome = read([chat("a", "Noor", "Kit", "Sol")], { problems: [group] })
    expect(run(FILES, { kind: "files-read", outcome }).step).toEqual({ kind: "refused", problems: [group] })
  })

  it("keeps nothing of a file whose reading was stopped", () => {
    const state = run(FILES, { kind: "stopped", why: "cancelled" })
    expect(state).toEqual({ ...FIRST_IMPORT, step: { kind: "choose", note: "cancelled" } })
  })
})
