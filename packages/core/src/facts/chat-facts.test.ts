import { describe, expect, it } from "vitest"
import { type Sent, chatOf } from "../../test/chat-of.ts"
import { allChatCues } from "../cues/find-chat-cues.ts"
import type { Fact, FactId } from "../model/fact.ts"
import type { PersonId } from "../model/ids.ts"
import { wallSeconds } from "../model/time.ts"
import { findTalks } from "../talks/find-talks.ts"
import { findChatFacts } from "./chat-facts.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY = 86_400
const START = wallSeconds(2024, 3, 1, 19)

type Line = readonly [day: number, from: PersonId, text: string]

function sentOn(lines: readonly Line[]): readonly Sent[] {
  return lines.map(([day, from, text], i) => ({ at: START + day * DAY + i, from, text }))
}

function factsOf(lines: readonly Line[]): readonly Fact[] {
  const chat = chatOf(sentOn(lines))
  return findChatFacts(chat, ME, findTalks(chat), allChatCues(chat, ME)).facts
}

function idsOf(lines: readonly Line[]): readonly FactId[] {
  return factsOf(lines).map(({ fact }) => fact)
}

describe("findChatFacts()", () => {
  it.each<[FactId, string]>([
    ["text_only", "I can't stop crying tonight"],
    ["apology_hurt", "im so sorry for hurting you"],
    ["says_guilty", "I feel so guilty about how I treated you"],
    ["self_attack", "I'm a horrible person and I feel worthless"],
    ["takes_all_blame", "it's not you, it's me"],
    ["blames_user", "It's your fault we are here"],
    ["says_unsure", "i dont know what i want"],
    ["hope_phrase", "maybe one day, who knows"],
    ["explicit_ask_back", "can we try again?"],
    ["says_love_miss", "I still love you"],
    ["nostalgia_talk", "do you remember our first flat"],
    ["finality_phrase", "it's over between us, I'm not coming back"],
    ["new_partner", "I'm seeing someone"],
    ["talks_stress", "work is killing me at the moment, I'm so stressed"],
    ["asks_wellbeing", "How are you holding up?"],
    ["asks_dating_life", "are you seeing anyone?"],
    ["seeks_comfort", "can you stay on the phone with me, I need to hear your voice"],
    ["guilt_trip_or_threat", "if something happens to me it will be your fault"],
  ])("finds %s in words of the ex", (fact, text) => {
    expect(idsOf([[0, EX, text]])).toContain(fact)
    expect(idsOf([[0, ME, text]])).not.toContain(fact)
  })

  it.each<[FactId, string]>([
    ["user_pleaded", "please come back, I'm begging you"],
    ["user_harsh", "you are pathetic"],
    ["user_cried", "I've been crying all day"],
  ])("finds %s in words of the user", (fact, text) => {
    expect(idsOf([[0, ME, text]])).toContain(fact)
  })

  it("leads every fact back to the very words", () => {
    const text = "ok. im so sorry for lying to you, really"
    const [fact] = factsOf([[0, EX, text]])
    const [words] = fact?.evidence ?? []
    expect(words).toMatchObject({ kind: "message", chat: "chat", seq: 0 })
    expect(words?.kind === "message" && text.slice(words.start, words.end)).toContain("sorry for lying")
  })

  it("leaves love words from before the ending out", () => {
    const lines: readonly Line[] = [
      [0, EX, "I love you so much"],
      [20, EX, "it's over between us"],
      [30, EX, "did the post come"],
    ]
    expect(idsOf(lines)).not.toContain("says_love_miss")
    expect(factsOf(lines).find(({ fact }) => fact === "finality_phrase")?.when).toBe("earlier")
  })

  it("says who starts only with eight talks and a clear lean", () => {
    const week = (from: PersonId): readonly Line[] =>
      Array.from({ length: 7 }, (_, day): Line => [day + 1, from, "hi, did you eat"])
    const ending: Line = [0, EX, "it's over between us"]
    expect(idsOf([ending, ...week(ME)])).toContain("user_initiates_most")
    expect(idsOf([ending, ...week(EX)])).toContain("ex_initiates_often")
    expect(idsOf([ending, ...week(ME).slice(1)])).not.toContain("user_initiates_most")
  })

  it("knows space that was kept, and space that was not", () => {
    const asked: readonly Line[] = [
      [0, EX, "it's over between us"],
      [1, ME, "I need some space please"],
    ]
    const kept = factsOf([...asked, [10, ME, "hi"]]).find(({ fact }) => fact === "respects_space")
    const broken = factsOf([...asked, [2, EX, "hey you"], [4, EX, "why so quiet"], [12, EX, "hello"]]).find(
      ({ fact }) => fact === "respects_space",
    )
    expect([kept?.value, broken?.value]).toEqual([true, false])
  })

  it("finds nothing in a chat about shopping", () => {
    expect(
      idsOf([
        [0, EX, "can you get milk"],
        [0, ME, "sorry, running late"],
        [0, EX, "ok no problem"],
      ]),
    ).toEqual([])
  })

  it("finds the same facts when the chat is moved by a week", () => {
    const lines: readonly Line[] = [
      [0, EX, "it's over between us"],
      [3, EX, "I miss you so much"],
      [5, ME, "please talk to me"],
    ]
    const moved = lines.map(([day, from, text]): Line => [day + 7, from, text])
    expect(factsOf(moved)).toEqual(factsOf(lines))
  })
})
