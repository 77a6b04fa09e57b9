import { describe, expect, it } from "vitest"
import { FIRST_READING, NO_STRIKES } from "./reading-state.ts"
import { FIRST_READINGS, type ReadingsState, openingsBeside, reduceReadings } from "./readings-state.ts"

const MISREAD = { route: "USER_SUICIDE", words: "x", line: "message 1 of c", nth: 0, way: "joke" } as const
const READ: ReadingsState = {
  ...FIRST_READINGS,
  chat: {
    ...FIRST_READING,
    strikes: { ...NO_STRIKES, facts: ["apology_hurt@c:1"] },
    openings: 3,
    misread: [MISREAD],
    ties: ["COPARENTING"],
  },
}

describe("reduceReadings() when another talk is picked", () => {
  const other = reduceReadings(READ, { kind: "talk-picked", from: "a", to: "b", sameChat: true })

  it("begins a reading of its own, with what holds for the whole chat", () => {
    expect([other.chat.strikes.facts, other.chat.openings]).toEqual([[], 0])
    expect([other.chat.misread, other.chat.ties]).toEqual([[MISREAD], ["COPARENTING"]])
  })

  it("keeps what was struck and how often it was opened for the way back", () => {
    const back = reduceReadings(other, { kind: "talk-picked", from: "b", to: "a", sameChat: true })
    expect([back.chat.strikes.facts, back.chat.openings]).toEqual([["apology_hurt@c:1"], 3])
  })

  it("takes nothing along to another chat", () => {
    const fresh = reduceReadings(READ, { kind: "talk-picked", from: "a", to: "c", sameChat: false })
    expect(fresh.chat).toEqual(FIRST_READING)
  })
})

function opened(openings: number) {
  return { ...FIRST_READING, openings }
}

describe("openingsBeside()", () => {
  it("counts the openings of other talks of the same chat", () => {
    const shelf = { "1:t1 mine": opened(2), "1:t2 mine": opened(3), "1:t3 mine": opened(1), "1:t1 another": opened(7) }
    expect(openingsBeside({ ...FIRST_READINGS, shelf }, { chat: "mine", id: "1:t3" })).toBe(5)
  })
})
