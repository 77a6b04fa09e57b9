import { TALK_QUESTIONS } from "@aftertalk/core/knowledge"
import type { Fact } from "@aftertalk/core/model"
import { describe, expect, it } from "vitest"
import { withAnswered } from "./chat-input.ts"

const found: Fact = {
  fact: "known_easy_crier",
  value: true,
  talk: "chat-7",
  when: "general",
  certainty: "clear",
  evidence: [{ kind: "message", chat: "c", seq: 3, start: 0, end: 4 }],
}

describe("withAnswered()", () => {
  it("lets an answer settle a fact against what was found", () => {
    const facts = withAnswered([found], [{ question: "cries-easily", options: ["hardly"] }], TALK_QUESTIONS)
    expect(facts.map(({ fact, value, talk }) => [fact, value, talk])).toEqual([
      ["rarely_cried_before", true, "chat-7"],
      ["known_easy_crier", false, "chat-7"],
    ])
  })

  it("settles nothing by a skipped question", () => {
    expect(withAnswered([found], [{ question: "cries-easily", options: [] }], TALK_QUESTIONS)).toEqual([found])
  })
})
