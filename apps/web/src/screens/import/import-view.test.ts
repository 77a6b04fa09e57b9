import type { SafetyRoute, WallTime } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { ChatLine, ChatResult } from "../../shared/import-calls.ts"
import { words } from "../../words/words.ts"
import { hadDanger, linesOfProblems, quoteOf, viewCannotShow, viewProblems, viewProgress } from "./import-view.ts"

const line = (text: string, mine = false, kind: ChatLine["kind"] = "text"): ChatLine => ({
  seq: 0,
  at: "2026-03-04T10:00:00" as WallTime,
  mine,
  kind,
  text,
})
const able = {
  calls: true,
  missedCalls: true,
  edits: true,
  deletions: true,
  reactions: true,
  seconds: true,
  zone: true,
}
const result = (more: Partial<ChatResult>): ChatResult => ({
  talks: 1,
  chatKey: "",
  talk: null,
  later: 0,
  isMine: false,
  lines: [],
  facts: [],
  mirrored: [],
  weighed: 1,
  otherLines: [],
  safety: [],
  olderSafety: [],
  other: "Noor",
  dated: true,
  utc: false,
  languages: [],
  canShow: able,
  gaps: [],
  ...more,
})
const problem = (code: "cut-off" | "group-chat" | "impossible-date", lines: readonly number[]) =>
  ({ code, count: lines.length, firstLine: lines[0] ?? null, lines, lostItems: 0 }) as const

const linesOf = (languages: ChatResult["languages"]) => viewCannotShow(words, "en", result({ languages })).join(" ")

describe("viewCannotShow()", () => {
  it("says how little is read of a chat that is not English", () => {
    expect(linesOf(["other"])).toContain("a language that is not read here")
    expect(linesOf(["de", "en"])).toContain("only the basics")
    expect(linesOf(["en", "other"])).not.toContain("language")
  })
})

describe("viewProgress()", () => {
  it("tells bytes in megabytes, and messages in messages", () => {
    const read = viewProgress(words, "en", { step: "reading", done: 1_500_000, of: 3_000_000 })
    expect(read).toEqual({ words: "1.5 of 3.0 MB", share: 0.5 })
    expect(viewProgress(words, "en", { step: "reading", done: 1_500_000, of: null }).share).toBeNull()
    expect(viewProgress(words, "en", { step: "understanding", done: 20, of: 1000 }).words).toBe("20 of 1,000 messages")
  })
})

describe("viewCannotShow()", () => {
  it("says that calls are unknowable, and never that there were none", () => {
    const without = viewCannotShow(words, "en", result({ canShow: { ...able, calls: false } }))
    expect(without).toContain(words("import.noCalls"))
    expect(viewCannotShow(words, "en", result({}))).not.toContain(words("import.noCalls"))
  })

  it("says where the chat was cut", () => {
    const first = "2023-06-11T10:00:00" as WallTime
    const lines = viewCannotShow(words, "en", result({ gaps: [{ kind: "start-cut", first }] }))
    expect(lines.join(" ")).toContain("Before 11 June 2023")
  })
})

describe("viewCannotShow() of a file in UTC", () => {
  it("says that hours of the day stay unknown, and only then", () => {
    expect(viewCannotShow(words, "en", result({ utc: true }))).toContain(words("import.noHours"))
    expect(viewCannotShow(words, "en", result({}))).not.toContain(words("import.noHours"))
  })
})

describe("viewProblems()", () => {
  it("leaves out what the screen asks about, and keeps the rest with its place", () => {
    const view = viewProblems(words, [problem("impossible-date", [7, 9]), problem("group-chat", [1])])
    expect(view).toEqual([{ words: words("import.problem.impossible-date"), count: 2, firstLine: 7 }])
  })
})

describe("linesOfProblems()", () => {
  it("gives each line once, in order, at most a hundred", () => {
    const many = Array.from({ length: 200 }, (_none, i) => i + 1)
    expect(linesOfProblems([problem("cut-off", [9]), problem("impossible-date", [7, 9])])).toEqual([7, 9])
    expect(linesOfProblems([problem("impossible-date", many)])).toHaveLength(100)
  })
})

describe("quoteOf()", () => {
  it("is the last short message of the other one", () => {
    const lines = [
      line("first"),
      line("last"),
      line("mine", true),
      line("a call", false, "call"),
      line("x".repeat(300)),
    ]
    expect(quoteOf(result({ lines }))).toBe("last")
    expect(quoteOf(result({ lines: [line("mine", true)] }))).toBeNull()
  })
})

const hit = (route: SafetyRoute) => [{ route, evidence: [] }]

describe("hadDanger()", () => {
  it("counts danger alone, not shared life", () => {
    expect(hadDanger({ olderSafety: hit("EX_SUICIDE") })).toBe(true)
    expect(hadDanger({ olderSafety: hit("COPARENTING") })).toBe(false)
  })
})
