import { describe, expect, it } from "vitest"
import { chatOf } from "../../../test/chat-of.ts"
import { allChatCues } from "../../cues/find-chat-cues.ts"
import type { PersonId } from "../../model/ids.ts"
import { wallSeconds } from "../../model/time.ts"
import { languageOfChat } from "./chat-language.ts"
import { type Ending, findEnding } from "./find-ending.ts"

const ME = 0 as PersonId
const EX = 1 as PersonId
const DAY = 86_400
const START = wallSeconds(2025, 1, 5, 20)

type Line = readonly [day: number, from: PersonId, text: string]

function endingOf(lines: readonly Line[]): Ending | null {
  const chat = chatOf(lines.map(([day, from, text], i) => ({ at: START + day * DAY + i, from, text })))
  return findEnding(chat, ME, allChatCues(chat, ME), languageOfChat(chat))
}

describe("findEnding()", () => {
  it.each([
    "I think we should break up. I'm so sorry",
    "we need to end this",
    "it's best if we split up",
    "I want a divorce",
    "I can't be your wife anymore",
    "i dont want to be with you anymore",
    "I'm breaking up with you",
    "I can't be in this relationship anymore",
    "I broke up with you because I had to",
    "I know I left you when you needed me",
    "I ended things, I have to live with it",
    "breaking up was my decision",
    "it's over between us",
  ])("the one who writes it ended it: %s", (text) => {
    expect(endingOf([[0, EX, text]])?.by).toBe("ex")
    expect(endingOf([[0, ME, text]])?.by).toBe("user")
  })

  it.each([
    "why did you leave me",
    "since you left me I can't sleep",
    "you broke up with me, remember?",
    "you were the one who ended it",
    "you dumped me",
    "ending it was your choice",
  ])("the one who reads it ended it: %s", (text) => {
    expect(endingOf([[0, ME, text]])?.by).toBe("ex")
    expect(endingOf([[0, EX, text]])?.by).toBe("user")
  })

  it("knows an ending that both wanted", () => {
    expect(endingOf([[0, EX, "we both agreed to break up, it was the right thing"]])?.by).toBe("both")
  })

  it.each([
    "should we break up?",
    "do you want to break up?",
    "I don't want to break up",
    "I don't think we should break up",
    "if you left me I'd be lost",
    "I left you a note on the table",
    "I left you some soup",
    "you left me on read",
    "you left me waiting at the station",
    "we should end this call, I'm tired",
    "we need to split the bill",
    "did Tom and Ana break up?",
    "they broke up last week",
    "my sister wants a divorce",
    "I know it's over between us",
    "the film is over at ten",
    "never leave me",
    "I'm leaving you the keys with the neighbour",
    "you said we should break up",
    "I want to end it all",
    "what a state of a garden you've left me, I found a bath in it",
    "for the moment I can't be with you. for the moment",
  ])("nobody is said to have ended it: %s", (text) => {
    expect(endingOf([[0, EX, text]])).toBeNull()
    expect(endingOf([[0, ME, text]])).toBeNull()
  })

  it("asks where the two say opposite things", () => {
    expect(
      endingOf([
        [0, EX, "I think we should break up"],
        [1, EX, "you left me, remember"],
      ]),
    ).toBeNull()
  })

  it("takes an older ending only where the two wrote much less after it", () => {
    const daily = (from: number, days: number, step: number): Line[] =>
      Array.from({ length: days }, (_, i): Line => [from + i * step, i % 2 === 0 ? ME : EX, "how was work"])
    const before = daily(0, 40, 1)
    const ending: Line = [41, EX, "I think we should break up"]
    expect(endingOf([...before, ending, ...daily(50, 20, 10)])).toMatchObject({ by: "ex", seq: 40 })
    expect(endingOf([...before, ending, ...daily(42, 200, 1)])).toBeNull()
  })
})
