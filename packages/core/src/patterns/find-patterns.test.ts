import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CAN_SHOW, chatOf } from "../../test/chat-of.ts"
import { allChatCues } from "../cues/find-chat-cues.ts"
import { findChatFacts, findChatWords } from "../facts/chat-facts.ts"
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import type { Call } from "../model/message.ts"
import type { Patterns } from "../model/pattern.ts"
import { wallSeconds } from "../model/time.ts"
import { findTalks } from "../talks/find-talks.ts"
import { makeTimeline } from "../talks/timeline.ts"
import { PATTERN_STOPS, findPatterns } from "./find-patterns.ts"
import type { PatternChat, ToldTalk } from "./pattern-input.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const HOUR = 3600
const DAY = 24 * HOUR
const START = wallSeconds(2024, 3, 4, 21)

interface Line {
  /** Seconds from the start. */
  readonly at: number
  readonly from: PersonId
  readonly text: string
  readonly call?: Call
}

function chatWith(lines: readonly Line[], more: Partial<Chat> = {}): Chat {
  const sent = lines.map(({ at, from, text, call }) =>
    call === undefined
      ? { at: START + at, from, text }
      : { at: START + at, from, kind: "call" as const, text: "", extra: { call } },
  )
  return chatOf(sent, more)
}

function seenIn(chat: Chat): PatternChat {
  const cues = allChatCues(chat, ME)
  const { ending } = findChatFacts(chat, ME, findTalks(chat), cues)
  const words = allOf(findChatWords(chat, ME, cues, ending, 0))
  return { chat, me: ME, cues, words, ending: ending?.said[0]?.seq ?? null, isRead: true }
}

function allOf<T>(steps: Generator<number, T, undefined>): T {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

function patternsOf(chats: readonly Chat[], told: readonly ToldTalk[] = []): Patterns {
  const seen = chats.map(seenIn)
  return allOf(findPatterns({ chats: seen, timeline: makeTimeline(seen), told }))
}

/** What must not change when dates move or exports are cut: all counts, and no place of a message. */
function countsOf(patterns: Patterns): unknown {
  return JSON.parse(
    JSON.stringify(patterns, (key, value: unknown) =>
      key === "evidence" ||
      key === "early" ||
      key === "late" ||
      key === "quiet" ||
      key === "at" ||
      key === "tears" ||
      key === "first" ||
      key === "last"
        ? undefined
        : value,
    ),
  )
}

const SAID = [
  "hi",
  "did you eat",
  "I'm so sorry for hurting you",
  "I miss you",
  "it's over between us",
  "maybe one day",
  "how are you doing",
  "ok",
  "I need space",
  "I've been crying all day",
]
const line = fc.record({
  gap: fc.constantFrom(20, 60, 300, 2 * HOUR, 9 * HOUR, 30 * HOUR, 5 * DAY),
  from: fc.constantFrom(ME, EX),
  text: fc.constantFrom(...SAID),
  missed: fc.constantFrom(null, null, null, null, "answered", "missed"),
})
const someLines = fc.array(line, { minLength: 1, maxLength: 60 }).map((drafts) => {
  let at = 0
  return drafts.map(({ gap, from, text, missed }): Line => {
    at += gap
    if (missed === null) return { at, from, text }
    const call = {
      medium: "voice",
      outcome: missed,
      durationS: missed === "answered" ? 60 : null,
      precision: "second",
    } as const
    return { at, from, text: "", call }
  })
})

describe("findPatterns()", () => {
  it("stops as often as it says, so that counting can be watched and stopped", () => {
    const seen = [seenIn(chatOf([{ at: 0, from: EX, text: "hi" }]))]
    const stops: number[] = []
    const steps = findPatterns({ chats: seen, timeline: makeTimeline(seen), told: [] })
    for (let step = steps.next(); step.done !== true; step = steps.next()) stops.push(step.value)
    expect(stops).toEqual(Array.from({ length: PATTERN_STOPS }, (_none, i) => i + 1))
  })

  it("finds the same when a chat is moved by weeks", () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 1, max: 60 }), (lines, weeks) => {
        const moved = lines.map((one) => ({ ...one, at: one.at + weeks * 7 * DAY }))
        expect(countsOf(patternsOf([chatWith(moved)]))).toEqual(countsOf(patternsOf([chatWith(lines)])))
      }),
      { numRuns: 40 },
    )
  })

  it("finds the same in one export and in two that overlap", () => {
    fc.assert(
      fc.property(someLines, fc.nat(), fc.nat(10), (lines, cut, overlap) => {
        const at = cut % lines.length
        const seen = [chatWith(lines)].map(seenIn)
        const whole = allOf(findPatterns({ chats: seen, timeline: makeTimeline(seen), told: [] }))
        const parts = [chatWith(lines.slice(0, at + overlap), { id: "a" }), chatWith(lines.slice(at), { id: "b" })].map(
          seenIn,
        )
        const joined = allOf(
          findPatterns({
            chats: withEnding(parts, seen[0]?.ending ?? null, at),
            timeline: makeTimeline(parts),
            told: [],
          }),
        )
        expect(countsOf(joined)).toEqual(countsOf(whole))
      }),
      { numRuns: 40 },
    )
  })

  it("counts each thing with what is behind it", () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { counted, starts, calls, hours } = patternsOf([chatWith(lines)])
        const each = [
          starts?.user,
          starts?.ex,
          calls?.answered,
          calls?.missedByUser,
          ...Object.values(hours?.parts ?? {}),
        ]
        const known = [...counted, ...each].filter((one) => one !== undefined && one !== null)
        expect(known.map(({ evidence }) => evidence.length)).toEqual(known.map(({ count }) => count))
      }),
      { numRuns: 40 },
    )
  })

  it("counts a talk that was told and is in the chat once", () => {
    const lines = [0, 1, 2, 3].map((day): Line => ({ at: day * DAY, from: EX, text: "I miss you" }))
    const chat = chatWith(lines)
    const told = toldTalk({ chat: "chat", seq: 3 })
    const patterns = patternsOf([chat], [told])
    expect(patterns.talks).toHaveLength(4)
    expect(patterns.joined).toEqual(["told"])
    expect(patterns.talks.at(-1)?.tears).toHaveLength(1)
    expect(patterns.counted.find(({ what }) => what === "says_love_miss")?.count).toBe(4)
    expect(patternsOf([chat], [toldTalk(null)]).talks).toHaveLength(5)
    expect(patternsOf([chat], [toldTalk(null)]).counted.find(({ what }) => what === "says_love_miss")?.count).toBe(5)
  })

  it("says nothing below the minimums", () => {
    const { rhythm, starts, hours, hope, warmCold, replies } = patternsOf([
      chatWith([
        { at: 0, from: EX, text: "I miss you" },
        { at: DAY, from: ME, text: "ok" },
      ]),
    ])
    expect([rhythm, starts, hours, hope, warmCold, replies]).toEqual([null, null, null, null, null, []])
  })

  it("says nothing of calls where the file can show none", () => {
    const lines: readonly Line[] = [{ at: 0, from: EX, text: "hi" }]
    const blind = chatWith(lines, { canShow: { ...CAN_SHOW, calls: false, missedCalls: false } })
    expect(patternsOf([blind]).calls).toBeNull()
    expect(patternsOf([blind]).cannotShow).toContainEqual({ kind: "no-calls" })
    expect(patternsOf([chatWith(lines)]).calls).toMatchObject({ answered: { count: 0 }, missedByUser: { count: 0 } })
  })

  it("begins with the ending where the chat shows it", () => {
    const lines: readonly Line[] = [
      { at: 0, from: EX, text: "I love you so much" },
      { at: 3 * DAY, from: EX, text: "I think we should break up" },
      { at: 6 * DAY, from: EX, text: "I miss you" },
      { at: 9 * DAY, from: ME, text: "ok" },
    ]
    const patterns = patternsOf([chatWith(lines)])
    expect(patterns.since).toBe("ending")
    expect(patterns.talks).toHaveLength(3)
    expect(patterns.counted.find(({ what }) => what === "says_love_miss")?.count).toBe(1)
  })

  it("finds hope that was taken back the same day", () => {
    const lines: readonly Line[] = [
      { at: 0, from: EX, text: "maybe one day, who knows" },
      { at: 600, from: EX, text: "no. it's over between us" },
      { at: 20 * DAY, from: EX, text: "maybe one day" },
      { at: 40 * DAY, from: EX, text: "it's over between us" },
    ]
    expect(patternsOf([chatWith(lines)]).hope).toMatchObject({
      given: { count: 2 },
      takenBack: { count: 1 },
      sameDay: { count: 1 },
    })
  })

  it("measures answers only by wall time, and the middle one can be opened", () => {
    const lines = Array.from({ length: 60 }, (_, i): Line => ({
      at: i * 10 * 60 + (i >= 30 && i % 2 === 1 ? 300 : 0),
      from: i % 2 === 0 ? ME : EX,
      text: "ok",
    }))
    const [ex] = patternsOf([chatWith(lines)]).replies
    expect(ex).toMatchObject({ by: "ex", earlyMs: 600_000, lateMs: 900_000, answers: 30 })
    expect(ex?.late).toHaveLength(2)
    expect(patternsOf([chatWith(lines, { times: "none" })]).replies).toEqual([])
  })
})

/** The ending is known of the whole; in the parts it must be the same message. */
function withEnding(parts: readonly PatternChat[], ending: number | null, cut: number): readonly PatternChat[] {
  return parts.map((part, which) => {
    const seq = ending === null ? -1 : ending - which * cut
    return { ...part, ending: seq >= 0 && seq < part.chat.messages.length ? seq : null }
  })
}

function toldTalk(same: ToldTalk["same"]): ToldTalk {
  const evidence = [{ kind: "account", talk: "told", start: 0, end: 4 }] as const
  const fact = {
    fact: "says_love_miss",
    value: true,
    talk: "told",
    when: "latest",
    evidence,
    certainty: "clear",
  } as const
  return { id: "told", facts: [fact], exCried: true, channel: "in_person", same }
}
