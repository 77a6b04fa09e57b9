/** The facts beside the sixty, as a chat can show them. */
import { describe, expect, it } from "vitest"
import { type Sent, chatOf } from "../../../test/chat-of.ts"
import { allChatCues } from "../../cues/find-chat-cues.ts"
import type { Fact, FactId } from "../../model/fact.ts"
import type { PersonId } from "../../model/ids.ts"
import { wallSeconds } from "../../model/time.ts"
import { findTalks } from "../../talks/find-talks.ts"
import { findChatFacts } from "../chat-facts.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY = 86_400
const START = wallSeconds(2024, 3, 1, 19)

type Line = readonly [day: number, from: PersonId, text: string]

function factsOf(lines: readonly Line[]): readonly Fact[] {
  const sent = lines.map(([day, from, text], i): Sent => ({ at: START + day * DAY + i, from, text }))
  const chat = chatOf(sent)
  return findChatFacts(chat, ME, findTalks(chat), allChatCues(chat, ME)).facts
}

function idsOf(lines: readonly Line[]): readonly FactId[] {
  return factsOf(lines)
    .filter(({ value }) => value)
    .map(({ fact }) => fact)
}

describe("words of the ex", () => {
  it.each<[FactId, string]>([
    ["no_longer_loves", "I don't love you anymore"],
    ["no_longer_loves", "im not in love with you any more, I'm sorry"],
    ["no_longer_loves", "my feelings have changed"],
    ["lets_stay_friends", "can we still be friends?"],
    ["lets_stay_friends", "I'd like to stay friends if you can"],
    ["ex_asks_space", "I need some space right now"],
    ["ex_asks_space", "can you give me some time please"],
    ["ex_angry_insulting", "you are pathetic"],
    ["ex_angry_insulting", "go to hell"],
    ["unfaithful_or_lied", "I cheated on you"],
    ["unfaithful_or_lied", "I lied to you about Berlin"],
    ["blocked_or_silent", "I'm blocking your number"],
    ["ending_taken_back", "i didnt mean it when i said it's over"],
  ])("show %s: %s", (fact, text) => {
    expect(idsOf([[0, EX, text]])).toContain(fact)
    expect(idsOf([[0, ME, text]])).not.toContain(fact)
  })

  it.each<[FactId, string]>([
    ["no_longer_loves", "I never stopped loving you"],
    ["no_longer_loves", "if I didn't love you I wouldn't be here"],
    ["lets_stay_friends", "we can't be friends, not yet"],
    ["lets_stay_friends", "I'm out with friends tonight"],
    ["unfaithful_or_lied", "you cheated on me"],
    ["unfaithful_or_lied", "I never lied to you"],
    ["blocked_or_silent", "the drain is blocked again"],
    ["ending_taken_back", "I'll take it back to the shop tomorrow"],
    ["ex_asks_space", "is there space in the van for the sofa?"],
  ])("do not show %s: %s", (fact, text) => {
    expect(idsOf([[0, EX, text]])).not.toContain(fact)
  })

  it("lead back to their words", () => {
    const text = "ok. can we stay friends, after all this"
    const found = factsOf([[0, EX, text]]).find(({ fact }) => fact === "lets_stay_friends")
    const [words] = found?.evidence ?? []
    expect(words?.kind === "message" && text.slice(words.start, words.end)).toContain("stay friends")
  })
})

describe("words of the user", () => {
  it("show that the user is seeing someone", () => {
    expect(idsOf([[0, ME, "I'm seeing someone, I wanted you to hear it from me"]])).toContain("user_seeing_someone")
    expect(idsOf([[0, EX, "I'm seeing someone"]])).not.toContain("user_seeing_someone")
    expect(idsOf([[0, EX, "are you seeing someone?"]])).not.toContain("user_seeing_someone")
  })
})

describe("silence", () => {
  const answered: Line = [0, EX, "it's over between us"]

  it("needs three messages on two days over a week", () => {
    expect(idsOf([answered, [1, ME, "ok"], [4, ME, "are you ok"], [9, ME, "please answer"]])).toContain(
      "blocked_or_silent",
    )
    expect(idsOf([answered, [1, ME, "ok"], [9, ME, "please answer"]])).not.toContain("blocked_or_silent")
    expect(idsOf([answered, [1, ME, "ok"], [2, ME, "hello"], [4, ME, "hello?"]])).not.toContain("blocked_or_silent")
  })

  it("ends with any answer", () => {
    const lines: readonly Line[] = [answered, [1, ME, "ok"], [4, ME, "are you ok"], [9, ME, "please"], [10, EX, "yes"]]
    expect(idsOf(lines)).not.toContain("blocked_or_silent")
  })

  it("is not counted where the user asked for it", () => {
    const lines: readonly Line[] = [
      answered,
      [1, ME, "I need some weeks without contact please don't write"],
      [4, ME, "the post came"],
      [9, ME, "your parcel too"],
    ]
    expect(idsOf(lines)).not.toContain("blocked_or_silent")
  })

  it("shows the messages that stayed unanswered", () => {
    const lines: readonly Line[] = [answered, [1, ME, "ok"], [4, ME, "are you ok"], [9, ME, "please answer"]]
    const found = factsOf(lines).find(({ fact }) => fact === "blocked_or_silent")
    expect(found?.evidence.map((one) => one.kind === "message" && one.seq)).toEqual([1, 2, 3])
  })
})

describe("dates", () => {
  it.each<[number, FactId]>([
    [41, "phase_early"],
    [43, "phase_middle"],
    [91, "phase_middle"],
    [94, "phase_late"],
  ])("%i days after the ending: %s", (days, fact) => {
    const lines: readonly Line[] = [
      [0, EX, "I'm breaking up with you"],
      [days, EX, "how are you"],
    ]
    expect(idsOf(lines)).toContain(fact)
  })
})
