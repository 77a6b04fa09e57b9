import { describe, expect, test } from "vitest"
import { chatOf } from "../../test/chat-of.ts"
import type { Chat } from "../model/chat.ts"
import type { PersonId } from "../model/ids.ts"
import type { MessageKind } from "../model/message.ts"
import { wallSeconds } from "../model/time.ts"
import { findTalks } from "../talks/find-talks.ts"
import { findToldTalks, likelyTalk, type Telling } from "./find-told-talk.ts"

/** Two talks a week apart, and a call a day after the second. The 7th of November 2026 is a Saturday. */
const CHAT = chatAt([
  [7, 22, "text", "are you still up"],
  [7, 22, "text", "i cannot find the blue suitcase anywhere"],
  [14, 20, "text", "the landlord wants the keys by friday"],
  [14, 20, "text", "and i keep thinking about the lake house summer"],
  [15, 21, "call", ""],
])
const [first = "", second = "", call = ""] = findTalks(CHAT).map(({ id }) => id)

describe("findToldTalks()", () => {
  test("finds the talk whose words were told, wherever it stands", () => {
    expect(candidates("It began with are you still up, and then I cannot find the blue suitcase.")[0]).toBe(first)
    expect(
      candidates("He wrote that he keeps thinking about the lake house summer, and the landlord wants the keys.")[0],
    ).toBe(second)
  })

  test("finds a call where a call is told", () => {
    expect(candidates("We spoke for an hour and he cried.", "phone")[0]).toBe(call)
  })

  test("takes a named day for and against a talk", () => {
    expect(candidates("On Saturday he wrote late.")).toEqual([second, first])
  })

  test("names none where nothing speaks for one", () => {
    expect(candidates("She cried and I do not know why.")).toEqual([])
  })

  test("offers none as the answer where two are about as likely", () => {
    const found = findToldTalks(telling("On Saturday he wrote late."), CHAT, findTalks(CHAT), [])
    expect(likelyTalk(found)).toBeNull()
    const clear = "On Saturday it was the lake house summer again, and the landlord wants the keys."
    expect(likelyTalk(findToldTalks(telling(clear), CHAT, findTalks(CHAT), []))).toBe(second)
  })
})

function candidates(text: string, channel: Telling["channel"] = "unknown"): readonly string[] {
  return findToldTalks(telling(text, channel), CHAT, findTalks(CHAT), []).map(({ talk }) => talk)
}

function telling(text: string, channel: Telling["channel"] = "unknown"): Telling {
  return { text, channel, facts: [] }
}

function chatAt(lines: readonly (readonly [day: number, hour: number, kind: MessageKind, text: string])[]): Chat {
  const from = 0 as PersonId
  const sent = lines.map(([day, hour, kind, text], i) => ({
    at: wallSeconds(2026, 11, day, hour, i),
    from,
    kind,
    text,
  }))
  return chatOf(sent, { people: [{ id: from, name: "Noor", entries: lines.length }] })
}
