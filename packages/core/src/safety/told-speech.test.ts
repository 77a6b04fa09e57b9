import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { SERIOUS_ROUTES, type SafetyRoute } from "../model/safety.ts"
import { findSafetyRoutes } from "./find-safety.ts"

function seriousIn(text: string): readonly SafetyRoute[] {
  const found = findSafetyRoutes(text, "account").map(({ route }) => route)
  return SERIOUS_ROUTES.filter((route) => found.includes(route))
}

const BEFORE = [
  "",
  "We met by the canal at six. ",
  "it was raining and i had my good coat on. ",
  "I gave back the keys first.\n\n",
]
const AFTER = ["", " Then the bus came.", "\n\nThat was all. What do I do?", " and i drove home after"]
const EX = ["She", "he", "My ex", "my husband", "My girlfriend"]
const FRIEND = ["My friend", "my sister", "A colleague", "my boss"]
/** Verbs with nothing behind them but the speech. */
const BARE = [
  "said",
  "goes",
  "was like",
  "screamed",
  "told me",
  "texted me",
  "kept saying",
  "said to me on the phone",
  "whispered",
]

const WISHES = [
  "I want to die",
  "I'm going to kill myself",
  "I don't want to be alive anymore",
  "I am going to end my life tonight",
]
const SHIFTED_WISHES = [
  (they: string): string => `${they} wanted to die`,
  (they: string): string =>
    `${they} was going to kill ${they === "I" ? "myself" : they === "she" ? "herself" : "himself"}`,
  (they: string): string => `${they} had nothing to live for`,
  (they: string): string => `${they} didn't want to be alive anymore`,
]
const THREATS = ["I will kill you", "I'll make you pay for this", "I know where you live"]

function any(...parts: readonly (readonly string[])[]): fc.Arbitrary<readonly string[]> {
  return fc.tuple(...parts.map((each) => fc.constantFrom(...each)))
}

function sets(text: readonly string[]): string {
  const [before, teller, verb, words, after] = text
  return `${before}${teller} ${verb} ${words}${after}`
}

describe("speech told without marks", () => {
  it("belongs to the ex where the ex says it", () => {
    fc.assert(
      fc.property(any(BEFORE, EX, BARE, WISHES, AFTER), (parts) => {
        expect(seriousIn(sets(parts))).toEqual(["EX_SUICIDE"])
      }),
    )
  })

  it("belongs to the user where the user says it", () => {
    fc.assert(
      fc.property(
        any(BEFORE, ["I", "and then I"], ["said", "was like", "told him", "texted her"], WISHES, AFTER),
        (parts) => {
          expect(seriousIn(sets(parts))).toEqual(["USER_SUICIDE"])
        },
      ),
    )
  })

  it("belongs to a third person where they say it, and to nobody in a film or a song", () => {
    fc.assert(
      fc.property(
        any(BEFORE, [...FRIEND, "the song", "in the story the hero"], ["goes", "said", "was like"], WISHES, AFTER),
        (parts) => {
          expect(seriousIn(sets(parts))).toEqual([])
        },
      ),
    )
  })

  it("tells threats by the same rule: from the ex abuse, from the user pursuit, from a friend nothing", () => {
    fc.assert(
      fc.property(any(BEFORE, BARE, THREATS, AFTER), fc.constantFrom(...EX), ([before, verb, words, after], teller) => {
        expect(seriousIn(sets([before ?? "", teller, verb ?? "", words ?? "", after ?? ""]))).toEqual([
          "ABUSE_STALKING",
        ])
      }),
    )
    expect(seriousIn("I told her I will kill you if you go.")).toEqual(["USER_PURSUIT"])
    expect(seriousIn("My friend was like I'll kill you if you text him.")).toEqual([])
    expect(seriousIn("Someone texted me I will kill you.")).toEqual(["ABUSE_STALKING"])
    expect(seriousIn("My brother said 'come home or I will kill you'.")).toContain("ABUSE_STALKING")
  })

  it("is not taken for an idiom by a thing that is named before it", () => {
    const places = [
      "on the phone",
      "in the car",
      "about my mum",
      "about the dog",
      "at the party",
      "with his friends",
      "by text",
    ]
    fc.assert(
      fc.property(any(["She said", "He told me"], places, ["I want to die", "I wish I was dead"]), (parts) => {
        expect(seriousIn(parts.join(" "))).toContain("EX_SUICIDE")
      }),
    )
  })

  it("follows the shift of persons in a told sentence", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BEFORE),
        fc.constantFrom(...SHIFTED_WISHES),
        fc.constantFrom("said", "told me", "told me that", "screamed that", "said over the phone that"),
        fc.constantFrom(...AFTER),
        (before, wish, verb, after) => {
          expect(seriousIn(`${before}She ${verb} ${wish("she")}${after}`)).toEqual(["EX_SUICIDE"])
          expect(seriousIn(`${before}He ${verb} ${wish("he")}${after}`)).toEqual(["EX_SUICIDE"])
          const own = verb.replace("me", "him")
          expect(seriousIn(`${before}I ${own} ${wish("I")}${after}`)).toEqual(["USER_SUICIDE"])
        },
      ),
    )
  })

  it("reads a patient's or a caller's own wish as theirs, and a friend's word of the ex as the ex's", () => {
    expect(seriousIn("A patient told me she wanted to die.")).toEqual([])
    expect(seriousIn("I work nights. A caller said she wanted to kill herself.")).toEqual([])
    expect(seriousIn("My friend told me that he had taken an overdose.")).toEqual(["EX_SUICIDE"])
    expect(seriousIn("His mother texted 'he wants to die'.")).toEqual(["EX_SUICIDE"])
    expect(seriousIn('My friend texted "I want to die of shame, no really, I want to die".')).toEqual([])
  })

  it.each([
    ["She screamed: if I leave she'd end it", "EX_SUICIDE"],
    ["She screamed: if you leave I'll end it", "EX_SUICIDE"],
    ["told me that if I ever left he would not be here tomorrow", "EX_SUICIDE"],
    ["She left me a voicemail saying this is goodbye, I'm taking all the pills", "EX_SUICIDE"],
    ["I got a text saying I'm going to kill myself", "EX_SUICIDE"],
    ["In the end he screamed that I'd find him hanging", "EX_SUICIDE"],
    ["he said he'd make me pay", "ABUSE_STALKING"],
    ["He said he would make me pay for this", "ABUSE_STALKING"],
    ["he said I'd pay for this", "ABUSE_STALKING"],
    ["He said he knows where I live", "ABUSE_STALKING"],
    ["his brother said he'd kill me", "ABUSE_STALKING"],
    ["He told me he would find me wherever I went", "ABUSE_STALKING"],
    ["My flatmate said he has been standing outside our house every night", "ABUSE_STALKING"],
    ["She told me to stop following her", "USER_PURSUIT"],
    ["She said I should stop coming to her work", "USER_PURSUIT"],
    ["He said I'm fine but I want to kill myself", "USER_SUICIDE"],
    ["When he said goodbye I wanted to die", "USER_SUICIDE"],
    ["He said it's over I want to die", "USER_SUICIDE"],
    ["my friend says I should call someone because I want to die", "USER_SUICIDE"],
    ["The kids' dad told my mother he 'won't be a problem to anyone by then'", "EX_SUICIDE"],
  ] as const)("%s", (text, route) => {
    expect(seriousIn(text)).toContain(route)
  })

  it.each([
    "My mum said she'd kill me if I go back to him",
    "my boss says he'll kill me if the report is late",
    "He told me to stop worrying about the deposit",
    "She said I should stop waiting for the right time to sell",
    "He said he would pay for the taxi",
    "She told me he knows where to get the good samosas",
  ])("opens nothing: %s", (text) => {
    expect(seriousIn(text)).toEqual([])
  })
})
