/** What must never change a reading, from the words on: names, pronouns and gender, dialect spelling, and all dates. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { chatOf } from "../test/chat-of.ts"
import type { PersonId } from "./model/ids.ts"
import type { Reading } from "./model/reading.ts"
import { wallSeconds } from "./model/time.ts"
import { makeReading, understandAccount, understandChat } from "./pipeline.ts"

/** {N} is the name, {he} {him} {his} the pronouns, {ex} the word for the other one. */
const TELLINGS = [
  "{N} broke up with me five weeks ago. Yesterday {he} came by and cried when I showed how much it hurts. {He} said sorry for hurting me, and that it is over.",
  "My {ex} left me. On the phone {he} cried and told me {he} misses me and maybe one day. I asked {him} why and {he} cried again. I put my arm around {him}.",
  "My {ex} ended it out of the blue. We met in the park, {N} started crying before I said anything. {He} said it was all {his} fault and that {he} feels so guilty. I called {him} a liar.",
  "{N} left me in spring. {He} has a new partner. {He} has cried in most of our talks and always calls me when {he} is stressed at work. {He} asked me to hold {him}.",
  "{N} broke up with me nine weeks ago after {he} cheated on me. {He} rang last night, I think {he} was crying. {He} said sorry for lying to me, that {he} needs space and that {he} wants to stay friends.",
  "{N} left me. We met on Sunday and {he} was ice cold. {He} swore at me and told me {he} is not in love with me any more. {He} has blocked me on everything since. I said sorry for shouting at {him}.",
] as const

interface Person {
  readonly N: string
  readonly he: string
  readonly him: string
  readonly his: string
  readonly ex: string
}

const NAMES = ["Marek", "Ines", "Noor", "Li", "Anne-Marie", "José"] as const
const SHE = { he: "she", him: "her", his: "her" } as const
const HE = { he: "he", him: "him", his: "his" } as const

describe("a reading of a telling", () => {
  test.each(TELLINGS)("does not change with the name: %s", (telling) => {
    const plain = shapeOf(told(telling, { N: "Marek", ...HE, ex: "ex" }))
    for (const N of NAMES) expect(shapeOf(told(telling, { N, ...HE, ex: "ex" }))).toEqual(plain)
  })

  test.each(TELLINGS)("does not change with pronouns and gender: %s", (telling) => {
    const plain = shapeOf(told(telling, { N: "Robin", ...HE, ex: "ex" }))
    expect(shapeOf(told(telling, { N: "Robin", ...SHE, ex: "ex" }))).toEqual(plain)
    expect(shapeOf(told(telling, { N: "Robin", ...HE, ex: "ex-husband" }))).toEqual(plain)
    expect(shapeOf(told(telling, { N: "Robin", ...SHE, ex: "ex-wife" }))).toEqual(plain)
    expect(shapeOf(told(telling, { N: "Robin", ...SHE, ex: "ex-girlfriend" }))).toEqual(plain)
  })

  test.each([
    [
      "He apologised for hurting me and I realised it was over.",
      "He apologized for hurting me and I realized it was over.",
    ],
    [
      "He said he would always favour honesty, and my mum asked me about it.",
      "He said he would always favor honesty, and my mom asked me about it.",
    ],
    ["He criticised me and I recognised the old behaviour.", "He criticized me and I recognized the old behavior."],
    ["He learnt that I know. He had dreamt of us.", "He learned that I know. He had dreamed of us."],
  ])("does not change with dialect spelling: %s", (british, american) => {
    const start = "He left me five weeks ago. He cried when I showed how much it hurts. "
    expect(shapeOf(readTelling(start + american))).toEqual(shapeOf(readTelling(start + british)))
  })
})

describe("a reading of a chat", () => {
  test("does not change when all of it is moved by weeks, or a person is renamed", async () => {
    const plain = shapeOf(await readChat(0, "Noor"))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -500, max: 500 }), fc.constantFrom(...NAMES), async (weeks, name) => {
        expect(shapeOf(await readChat(weeks, name))).toEqual(plain)
      }),
      { numRuns: 15 },
    )
  })
})

function told(telling: string, person: Person): Reading {
  const text = telling.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    if (key === "He") return person.he.slice(0, 1).toUpperCase() + person.he.slice(1)
    return Object.entries(person).find(([name]) => name === key)?.[1] ?? whole
  })
  return readTelling(text)
}

function readTelling(text: string): Reading {
  const { facts, safety, talks } = understandAccount({ kind: "account", id: "t", text, answers: [] })
  const clear = facts.filter(({ certainty }) => certainty === "clear")
  return makeReading({ facts: clear, talks, safety, ties: [], struck: [], asked: [] })
}

const WEEK_S = 7 * 86_400
const LINES: readonly (readonly [day: number, mine: boolean, text: string])[] = [
  [1, false, "It's over between us. I'm not coming back"],
  [1, true, "please don't do this"],
  [3, false, "I'm so sorry for hurting you"],
  [3, true, "ok"],
  [6, false, "I miss you. I can't stop crying"],
  [6, true, "why are you telling me this"],
  [6, false, "maybe one day, who knows"],
]

async function readChat(weeks: number, name: string): Promise<Reading> {
  const start = wallSeconds(2015, 3, 2, 21) + weeks * WEEK_S
  const sent = LINES.map(([day, mine, text], i) => {
    return { at: start + day * 86_400 + i * 60, from: (mine ? 1 : 0) as PersonId, text }
  })
  const people = [
    { id: 0 as PersonId, name, entries: 4 },
    { id: 1 as PersonId, name: "Kit", entries: 3 },
  ]
  const chat = chatOf(sent, { title: name, people })
  const understood = await understandChat(chat, 1 as PersonId)
  if (understood === null) throw new TypeError("Expected: a chat that was understood")
  const { facts, safety, weighed } = understood
  return makeReading({ facts, talks: weighed.length, safety, ties: [], struck: [], asked: [] })
}

/** What a reading says, without where it was said. */
function shapeOf(reading: Reading) {
  return {
    route: reading.route,
    order: reading.explanations.map(({ id, band }) => `${id} ${band}`),
    weights: reading.explanations.map((one) =>
      [...one.for, ...one.against].map(({ fact, weightDb }) => `${fact.fact} ${weightDb}`),
    ),
    either: reading.eitherOrBoth,
    wish: reading.returnWish,
    lists: [reading.doesNotMean, reading.effects, reading.nextSteps],
    questions: reading.questions.map(({ id }) => id),
  }
}
