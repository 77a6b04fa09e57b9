import type { UnderstoodAccount } from "@aftertalk/core"
import { describe, expect, it } from "vitest"
import { FIRST_TELLING, type TellingState, isOf, reduceTelling, understoodWords } from "./telling-state.ts"

const ACCOUNT: UnderstoodAccount = {
  facts: [],
  cried: { who: "none", howOften: "unknown", inLatestTalk: "unknown" },
  endedBy: "unknown",
  channel: "unknown",
  phase: "unknown",
  safety: [],
  doubtful: [],
  language: null,
  talks: 1,
  mirrored: [],
  acts: [],
}

const TOLD: TellingState = {
  ...FIRST_TELLING,
  text: "We met.",
  understood: { account: ACCOUNT, text: "We met.", answers: FIRST_TELLING.answers },
}

describe("reduceTelling()", () => {
  it("keeps the corrections when the words change, and knows that what was understood is old", () => {
    const corrections = [{ fact: "in_person", words: "met", nth: 0, verdict: { kind: "out" } }] as const
    const typed = reduceTelling({ ...TOLD, corrections }, { kind: "text-typed", text: "We met again." })
    expect(typed.corrections).toBe(corrections)
    expect(understoodWords(typed)).toBeNull()
  })

  it("still shows what was understood of the words while a new answer is being weighed", () => {
    const answered = reduceTelling(TOLD, { kind: "question-answered", question: "who-ended", options: ["ex"] })
    expect(understoodWords(answered)).toBe(ACCOUNT)
    expect(isOf(answered.understood, answered)).toBe(false)
  })

  it("keeps one answer for each question", () => {
    const once = reduceTelling(TOLD, { kind: "question-answered", question: "who-ended", options: ["ex"] })
    const twice = reduceTelling(once, { kind: "question-answered", question: "who-ended", options: [] })
    expect(twice.answers).toEqual([{ question: "who-ended", options: [] }])
  })

  it("refuses what was understood of words that have changed since", () => {
    const late = { account: ACCOUNT, text: "We met.", answers: TOLD.answers }
    const changed = reduceTelling({ ...TOLD, understood: null }, { kind: "text-typed", text: "We met twice." })
    expect(reduceTelling(changed, { kind: "account-understood", understood: late }).understood).toBeNull()
    const fresh = { ...late, text: "We met twice." }
    expect(reduceTelling(changed, { kind: "account-understood", understood: fresh }).understood).toBe(fresh)
  })
})
