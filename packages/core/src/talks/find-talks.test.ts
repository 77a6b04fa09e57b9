import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chatOf } from "../../test/chat-of.ts"
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import { wallSeconds } from "../model/time.ts"
import { findTalks } from "./find-talks.ts"
import { DEFAULT_GAP_S, findTalkGap, MAX_GAP_S, MIN_GAP_S } from "./talk-gap.ts"

const MORNING = wallSeconds(2024, 5, 2, 8)
const HOUR = 3600

/** A chat of two who take turns, one message at each of the given seconds. */
function chatAt(times: readonly number[]): Chat {
  return chatOf(times.map((at, i) => ({ at, from: (i % 2) as PersonId, text: "ok" })))
}

/** Days with a few bursts: seconds to minutes inside, `pauseS` between. */
function bursts(count: number, pauseS: number): readonly number[] {
  const times: number[] = []
  let at = MORNING
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < 10; j += 1) times.push((at += j % 3 === 0 ? 12 * 60 : 30))
    at += pauseS
  }
  return times
}

describe("findTalkGap()", () => {
  it("takes the default when there are too few gaps to see two humps", () => {
    expect(findTalkGap(chatAt([MORNING, MORNING + 60]).messages)).toBe(DEFAULT_GAP_S)
  })

  it("lies between the pauses inside talks and those between them", () => {
    const gap = findTalkGap(chatAt(bursts(40, 9 * HOUR)).messages)
    expect(gap).toBeGreaterThan(20 * 60)
    expect(gap).toBeLessThan(9 * HOUR)
  })

  it("stays in its bounds for any gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 * HOUR }), { maxLength: 200 }), (gaps) => {
        let at = MORNING
        const gap = findTalkGap(chatAt(gaps.map((one) => (at += one))).messages)
        return gap >= MIN_GAP_S && gap <= MAX_GAP_S
      }),
    )
  })
})

describe("findTalks()", () => {
  it("returns none for a chat without messages", () => {
    expect(findTalks(chatAt([]))).toEqual([])
  })

  it("parts a chat at a night", () => {
    const talks = findTalks(chatAt([MORNING, MORNING + 60, MORNING + 14 * HOUR, MORNING + 14 * HOUR + 5]))
    expect(talks.map(({ startSeq, endSeq, startedBy }) => [startSeq, endSeq, startedBy])).toEqual([
      [0, 2, 0],
      [2, 4, 0],
    ])
    expect(talks[1]?.first).toBe("2024-05-02T22:00:00")
  })

  it("puts every message in exactly one talk, also where the clock went back", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50 * HOUR, max: 90 * HOUR }), { maxLength: 120 }), (gaps) => {
        let at = MORNING + 10_000 * HOUR
        const chat = chatAt(gaps.map((one) => (at += one)))
        const talks = findTalks(chat)
        const ends = talks.map(({ endSeq }) => endSeq)
        expect(talks.map(({ startSeq }) => startSeq)).toEqual([0, ...ends.slice(0, -1)].slice(0, talks.length))
        expect(ends.at(-1) ?? 0).toBe(chat.messages.length)
      }),
    )
  })

  it("gives the same talks when the whole chat is moved by a week", () => {
    const times = bursts(12, 10 * HOUR)
    const seqs = (moved: number) => findTalks(chatAt(times.map((at) => at + moved))).map(({ startSeq }) => startSeq)
    expect(seqs(7 * 24 * HOUR)).toEqual(seqs(0))
  })
})
