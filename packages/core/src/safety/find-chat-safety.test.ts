import { describe, expect, it } from "vitest"
import { chatOf } from "../../test/chat-of.ts"
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import type { DangerSense } from "./danger-sense.ts"
import { type ChatSafety, findChatSafety } from "./find-chat-safety.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY_S = 86_400

interface Sent {
  readonly day: number
  readonly from: PersonId
  readonly text: string
  readonly forwarded?: boolean
}

function chatOn(sent: readonly Sent[]): Chat {
  return chatOf(
    sent.map(({ day, from, text, forwarded }) => ({
      at: day * DAY_S,
      from,
      text,
      ...(forwarded === undefined ? {} : { extra: { forwarded } }),
    })),
  )
}

function safetyOf(sent: readonly Sent[], sense: DangerSense | null = null): ChatSafety {
  const steps = findChatSafety(chatOn(sent), ME, sense)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

const routes = (hits: ChatSafety["recent"]): readonly string[] => hits.map(({ route }) => route)
const DANGER = "I want to kill myself"

describe("findChatSafety()", () => {
  it("tells by the writer whose danger it is", () => {
    expect(routes(safetyOf([{ day: 1, from: EX, text: DANGER }]).recent)).toEqual(["EX_SUICIDE"])
    expect(routes(safetyOf([{ day: 1, from: ME, text: DANGER }]).recent)).toEqual(["USER_SUICIDE"])
  })

  it("points at the words in their message", () => {
    const { recent } = safetyOf([
      { day: 1, from: EX, text: "good morning" },
      { day: 1, from: EX, text: DANGER },
    ])
    expect(recent[0]?.evidence[0]).toMatchObject({ kind: "message", chat: "chat", seq: 1 })
  })

  it("keeps old danger apart from that of the last weeks", () => {
    const sent = [
      { day: 1, from: EX, text: DANGER },
      { day: 900, from: EX, text: "see you at six" },
    ]
    expect(routes(safetyOf(sent).recent)).toEqual([])
    expect(routes(safetyOf(sent).older)).toEqual(["EX_SUICIDE"])
    expect(routes(safetyOf([...sent, { day: 901, from: EX, text: DANGER }]).recent)).toEqual(["EX_SUICIDE"])
    expect(routes(safetyOf([...sent, { day: 901, from: EX, text: DANGER }]).older)).toEqual([])
  })

  it("counts a hint of earlier weeks only when it comes again, and what is said outright at once", () => {
    const hint = "I can't do any of this any more, everyone would be happier if I wasn't around"
    const later = { day: 30, from: EX, text: "see you at six" }
    const once = safetyOf([{ day: 1, from: EX, text: hint }, later])
    const twice = safetyOf([{ day: 1, from: EX, text: hint }, { day: 9, from: EX, text: hint }, later])
    const outright = safetyOf([{ day: 1, from: EX, text: DANGER }, later])
    const onTheLastDay = safetyOf([later, { day: 30, from: EX, text: hint }])
    expect(routes(once.recent)).toEqual([])
    expect([twice, outright, onTheLastDay].map(({ recent }) => routes(recent))).toEqual([
      ["EX_SUICIDE"],
      ["EX_SUICIDE"],
      ["EX_SUICIDE"],
    ])
  })

  it("lets the second look add hints: on the last day, or twice where it is strict, and not in old words", () => {
    const asked: string[] = []
    const sense: DangerSense = {
      sense: (text, speaker, where) => {
        asked.push(text)
        const seen = text.startsWith("sure") || (text.startsWith("maybe") && where === "last day")
        return seen ? [{ route: speaker === "ex" ? "EX_SUICIDE" : "USER_SUICIDE", spans: [{ start: 0, end: 4 }] }] : []
      },
      scores: () => [],
    }
    const last = { day: 30, from: EX, text: "see you at six" }
    const recent = (...sent: readonly Sent[]): readonly string[] => routes(safetyOf([...sent, last], sense).recent)
    expect(recent({ day: 30, from: ME, text: "maybe so" })).toEqual(["USER_SUICIDE"])
    expect(recent({ day: 9, from: ME, text: "maybe so" }, { day: 8, from: ME, text: "maybe so" })).toEqual([])
    expect(recent({ day: 9, from: EX, text: "sure thing" })).toEqual([])
    expect(recent({ day: 8, from: EX, text: "sure thing" }, { day: 9, from: EX, text: "sure thing" })).toEqual([
      "EX_SUICIDE",
    ])
    const old = { day: -900, from: EX, text: "sure, long ago" }
    expect(recent(old)).toEqual([])
    expect(asked).not.toContain(old.text)
  })

  it("reads a slip as the word with a star puts it right, and shows both messages", () => {
    const slip = { day: 1, from: EX, text: "i just want to jill myself" }
    const star = { day: 1, from: EX, text: "*kill" }
    const answer = { day: 1, from: ME, text: "what do you mean" }
    expect(routes(safetyOf([slip]).recent)).toEqual([])
    for (const sent of [
      [slip, star],
      [slip, answer, star],
    ]) {
      const { recent } = safetyOf(sent)
      expect(routes(recent)).toEqual(["EX_SUICIDE"])
      expect(recent[0]?.evidence).toEqual([
        { kind: "message", chat: "chat", seq: 0, start: 0, end: slip.text.length },
        { kind: "message", chat: "chat", seq: sent.length - 1, start: 0, end: star.text.length },
      ])
    }
    expect(routes(safetyOf([slip, { ...star, from: ME }]).recent)).toEqual([])
  })

  it("takes back no danger for a word with a star", () => {
    const sent = [
      { day: 1, from: EX, text: DANGER },
      { day: 1, from: EX, text: "*till" },
    ]
    expect(routes(safetyOf(sent).recent)).toEqual(["EX_SUICIDE"])
  })

  it("does not take a forwarded message as the sender's words", () => {
    expect(routes(safetyOf([{ day: 1, from: EX, text: DANGER, forwarded: true }]).recent)).toEqual([])
  })
})
