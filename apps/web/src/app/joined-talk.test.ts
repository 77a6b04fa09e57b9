import type { Fact } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import type { ReadTalk } from "./chat-state.ts"
import { type Told, joinedTalk } from "./joined-talk.ts"

const CHAT: ReadTalk = {
  chat: "c",
  name: "Noor",
  id: "c:8",
  later: 0,
  facts: [fact("c:8", { kind: "message", chat: "c", seq: 9, start: 0, end: 4 })],
  mirrored: [],
  safety: [],
  talks: 3,
  lines: [],
}
const TOLD: Told = {
  facts: [fact("told", { kind: "account", talk: "told", start: 3, end: 9 })],
  mirrored: [],
  acts: [],
  safety: [{ route: "COPARENTING", evidence: [{ kind: "account", talk: "told", start: 0, end: 2 }] }],
  line: { at: { kind: "account", talk: "told" }, text: "Noor said sorry", who: null, sent: null, shown: true },
  asked: ["who-ended"],
}

describe("joinedTalk()", () => {
  it("makes one talk of the same talk told and found", () => {
    const joined = joinedTalk(CHAT, { kind: "same", talk: "c:8" }, TOLD)
    expect(joined.facts.map(({ talk, evidence }) => [talk, evidence.length])).toEqual([["c:8", 2]])
    expect([joined.talks, joined.safety.length, joined.lines.length, joined.asked]).toEqual([3, 1, 1, ["who-ended"]])
  })

  it("counts a talk that the chat does not hold as one more", () => {
    const joined = joinedTalk(CHAT, { kind: "another" }, TOLD)
    expect(joined.facts.map(({ talk }) => talk)).toEqual(["told", "c:8"])
    expect(joined.talks).toBe(4)
  })

  it("leaves the telling out where both are read apart", () => {
    expect(joinedTalk(CHAT, { kind: "apart" }, TOLD)).toEqual({ ...CHAT, asked: [], acts: [] })
  })
})

function fact(talk: string, evidence: Fact["evidence"][number]): Fact {
  return { fact: "apology_hurt", value: true, talk, when: "latest", certainty: "clear", evidence: [evidence] }
}
