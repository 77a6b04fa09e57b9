import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES, type SeriousRoute } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

function serious(text: string): readonly SeriousRoute[] {
  const found = findSafetyRoutes(text, "account").map(({ route }) => route)
  return SERIOUS_ROUTES.filter((route) => found.includes(route))
}

/** Dangers as they are told in the middle of an account, without the usual words. */
const DANGERS: readonly (readonly [SeriousRoute, string])[] = [
  ["EX_SUICIDE", "She said that if she had a gun she would have used it by now, like a joke."],
  ["EX_SUICIDE", "He told me he'd been through the life insurance and the clause had run out in May."],
  ["EX_SUICIDE", "Then he said his mum would be alright for money, he'd checked."],
  ["EX_SUICIDE", "She sent a photo of her trainers and the street under them."],
  ["EX_SUICIDE", "Whenever I end it he goes up to the roof of the old house."],
  ["USER_SUICIDE", "I gave my sister the cat and her basket, I said I'd be away a while."],
  ["USER_SUICIDE", "I've done the bins and turned the water off at the stopcock."],
  ["ABUSE_STALKING", "My cousin found a little tag under the wheel arch."],
  ["ABUSE_STALKING", "He had printed my bank statements and marked where I'd been."],
  ["ABUSE_STALKING", "She said nothing and moved the knife block onto her side."],
  ["ABUSE_STALKING", "My passport is somewhere safe, he says."],
  ["ABUSE_STALKING", "He said he would come to get me and my brother."],
  ["ABUSE_STALKING", "He calls me forty times a week."],
  ["USER_PURSUIT", "I rang and said nothing, just to hear her breathing."],
  ["USER_PURSUIT", "I've been driving by the new place at night to see is his truck there."],
]

/** Ordinary scenes that share their words. */
const SCENES = [
  "I came to get my winter coat and he sobbed before I had it on.",
  "He is the one who calls me, two or three times a week.",
  "I was on the phone and I could hear her breathing.",
  "Stood there in his work jacket and said it's over.",
  "She turned up to get her coat and we were both polite.",
  "They turned up at the quiz with a cake.",
  "And that made him cry properly.",
  "She's asked for every other Wednesday and I said yes.",
  "I found her key on the mat.",
  "I want that on record because her friends tell it otherwise.",
  "I didn't want it to end like this.",
  "I asked him, do you even want this to be over.",
  "I want to learn from it so I don't do it to the next one.",
  "She had to hold on to the railings, she laughed so much.",
  "He said goodbye, and I said goodbye, and nobody hung up.",
  "We were in the shed, I was doing the blades on the mower.",
  "I carried the biscuits home and ate all of it.",
  "Then he elbowed me in the ribs and said I was skating well.",
  "He said sorry I dragged you into this.",
  "We sat at her mum's table and ate.",
  "I needed his signature for the school trip.",
  "She said she'd waited since prom.",
  "My daughter asked if I was sad and I said I was the good kind.",
]

describe("findSafetyRoutes() in the scenes of an account", () => {
  it.each(DANGERS)("opens %s: %s", (route, text) => {
    expect(serious(text)).toContain(route)
  })

  it.each(SCENES)("opens nothing: %s", (text) => {
    expect(serious(text)).toEqual([])
  })

  it.each([
    ["he dragged me into the car", "ABUSE_STALKING"],
    ["he turned up at my work again", "ABUSE_STALKING"],
    ["I pretended I was from the gas board to get her address", "USER_PURSUIT"],
    ["I went to school today, I'm in year 9, and the school trip is on Friday", "MINOR"],
    ["we sat outside her house till two, me and my mate", "USER_PURSUIT"],
    ["I sat outside her mum's house until two", "USER_PURSUIT"],
  ] as const)("still opens: %s", (text, route) => {
    expect(serious(text)).toContain(route)
  })
})
